import { parseAst, type Plugin } from 'vite';

/** Members of Lit's classes that nothing calls. An element makes its root itself, as `MovableElement` does. */
export const UNUSED = new Set(['addInitializer', 'createRenderRoot', 'removeController']);

/** What Lit leaves on a page for decorators, and for other copies of itself to count. */
export const UNHEARD = /Versions\?\?=|etadata\?\?=/;

/**
 * Leaves out what is not used of Lit, 0.3 kB gzip. What is missed here would be an exception: the elements are tested on
 * the built page.
 */
export function unusedLit(): Plugin {
  return {
    name: 'timeline:unused-lit',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/(@lit\/reactive-element\/reactive-element|lit-(element|html)\/lit-\2)\.js$/ },
      handler: (code) => ({
        code: withoutHooks(withoutMethods(code, UNUSED), UNHEARD).replace('this[Symbol.metadata]', 'null'),
        map: null,
      }),
    },
  };
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

const without = (code: string, pieces: readonly Piece[]): string =>
  pieces.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);

/** Drops methods of the classes a module declares. */
export function withoutMethods(code: string, unused: ReadonlySet<string>): string {
  const members = parseAst(code).body.flatMap((statement) =>
    statement.type === 'ClassDeclaration' ? statement.body.body : [],
  );
  const isUnused = (member: (typeof members)[number]): boolean =>
    member.type === 'MethodDefinition' && member.key.type === 'Identifier' && unused.has(member.key.name);
  return without(code, members.filter(isUnused));
}

/** Drops expressions at the top of a module that look like one that is unheard, or call what may not be there. */
export function withoutHooks(code: string, unheard: RegExp): string {
  return parseAst(code)
    .body.toReversed()
    .reduce((text, statement) => {
      if (statement.type !== 'ExpressionStatement') return text;
      const { expression } = statement;
      const all = expression.type === 'SequenceExpression' ? expression.expressions : [expression];
      const heard = all
        .filter(({ type }) => type !== 'ChainExpression')
        .map(({ start, end }) => code.slice(start, end))
        .filter((part) => !unheard.test(part));
      if (heard.length === all.length) return text;
      return `${text.slice(0, statement.start)}${heard.map((part) => `${part};`).join('')}${text.slice(statement.end)}`;
    }, code);
}
