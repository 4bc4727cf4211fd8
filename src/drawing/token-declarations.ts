import { COLOR_TOKENS, SHARED_TOKENS } from './tokens.js';

type Declarations = Record<string, string>;

const declarations = (tokens: readonly (readonly [name: string, value: string])[]): Declarations =>
  Object.fromEntries(tokens.map(([name, value]) => [`--timeline-${name}`, value]));
const colors = Object.entries(COLOR_TOKENS);

/** The tokens as the custom properties that a page declares: those of each scheme, and those of both. */
export const tokenDeclarations = {
  light: declarations(colors.map(([name, { light }]) => [name, light])),
  dark: declarations(colors.map(([name, { dark }]) => [name, dark])),
  shared: declarations(Object.entries(SHARED_TOKENS)),
};
