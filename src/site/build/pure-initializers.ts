import { parseAst, type Plugin } from 'vite';

/**
 * Says of d3-interpolate and d3-ease that computing their exports has no side effect, which is so and which a bundler
 * cannot know: what is not used can then be left out, and with it d3-color: 4.3 kB gzip together.
 */
export function pureInitializers(): Plugin {
  return {
    name: 'timeline:pure-initializers',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/(d3-interpolate|d3-ease)\// },
      handler: (code) => ({ code: withPureInitializers(code), map: null }),
    },
  };
}

/** Marks as pure each call that gives a variable of the module its value. */
export function withPureInitializers(code: string): string {
  const calls = parseAst(code)
    .body.map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .flatMap((statement) => (statement?.type === 'VariableDeclaration' ? statement.declarations : []))
    .flatMap(({ init }) => (init?.type === 'CallExpression' ? [init.start] : []));
  return calls.toReversed().reduce((text, at) => `${text.slice(0, at)}/*#__PURE__*/ ${text.slice(at)}`, code);
}
