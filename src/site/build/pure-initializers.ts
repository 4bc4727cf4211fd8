import { parseAst, type Plugin } from 'vite';

/**
 * Says of some d3 modules that computing their exports has no side effect, which is so and which a bundler cannot know.
 * What is not used can then be left out: of d3-interpolate and d3-ease, with it d3-color, and of d3-time the ready-made
 * ticks, with them d3-array.
 */
export function pureInitializers(): Plugin {
  return {
    name: 'timeline:pure-initializers',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/(d3-interpolate|d3-ease|d3-time)\// },
      handler: (code) => ({ code: withPureInitializers(code), map: null }),
    },
  };
}

const PURE = '/*#__PURE__*/ ';

/** Marks as pure each call that gives a variable of the module its value, and takes arrays apart in pure calls too. */
export function withPureInitializers(code: string): string {
  const declarators = parseAst(code)
    .body.map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .flatMap((statement) => (statement?.type === 'VariableDeclaration' ? statement.declarations : []));
  return declarators.toReversed().reduce((text, { id, init, start, end }) => {
    if (init?.type !== 'CallExpression' && init?.type !== 'NewExpression') return text;
    const call = text.slice(init.start, init.end);
    if (id.type !== 'ArrayPattern') return `${text.slice(0, init.start)}${PURE}${text.slice(init.start)}`;
    const whole = `pair${start}`;
    const names = id.elements.map((element) => (element?.type === 'Identifier' ? element.name : undefined));
    const parts = names.flatMap((name, index) => (name ? [`${name} = ${PURE}(() => ${whole}[${index}])()`] : []));
    return `${text.slice(0, start)}${[`${whole} = ${PURE}${call}`, ...parts].join(', ')}${text.slice(end)}`;
  }, code);
}
