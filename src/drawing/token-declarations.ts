import { COLOR_TOKENS, SHARED_TOKENS } from './tokens.js';

type Declarations = Record<string, string>;

const named = (tokens: readonly (readonly [name: string, value: string])[]): Declarations =>
  Object.fromEntries(tokens.map(([name, value]) => [`--timeline-${name}`, value]));
const colors = Object.entries(COLOR_TOKENS);

/** The look's tokens as a host page would declare them, by scheme. */
export const tokenDeclarations = {
  light: named(colors.map(([name, [light]]) => [name, light])),
  dark: named(colors.map(([name, [, dark]]) => [name, dark])),
  shared: named(Object.entries(SHARED_TOKENS)),
};
