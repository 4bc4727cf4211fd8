import { parseAst, type Plugin } from 'vite';

/** What d3-zoom, d3-drag and the zoom controller call on a selection. The chart's nodes are Lit's to change. */
const USED = new Set(['constructor', 'call', 'datum', 'each', 'empty', 'filter', 'node', 'on', 'property', 'style']);

/**
 * Keeps of a d3 selection only the methods that are called: the others hang on one prototype, so no bundler can see that
 * they are not. 3 kB gzip. The gestures on the built page are tested, and a method missed here would be an exception.
 */
export function usedSelectionMethods(): Plugin {
  return {
    name: 'timeline:used-selection-methods',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/d3-selection\// },
      handler: (code) => ({ code: withMethods(code, USED, 'Selection.prototype'), map: null }),
    },
  };
}

/** Drops every other property from the object that is assigned to a prototype. */
export function withMethods(code: string, used: ReadonlySet<string>, prototype: string): string {
  for (const statement of parseAst(code).body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    const methods = right.type === 'AssignmentExpression' ? right.right : right;
    if (methods.type !== 'ObjectExpression' || code.slice(left.start, left.end) !== prototype) continue;
    const kept = methods.properties
      .map(({ start, end }) => code.slice(start, end))
      .filter((property) => used.has(/^\w+/.exec(property)?.[0] ?? ''));
    return `${code.slice(0, methods.start)}{ ${kept.join(', ')} }${code.slice(methods.end)}`;
  }
  return code;
}
