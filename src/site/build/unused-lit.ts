import { parseAst, type Plugin } from 'vite';

/** Members of Lit's classes that nothing calls. An element makes its root itself, as `MovableElement` does. */
export const UNUSED = new Set(['addInitializer', 'createRenderRoot', 'removeController']);

/** What Lit leaves on a page for decorators, and for other copies of itself to count. */
export const UNHEARD = /Versions\?\?=|etadata\?\?=/;

/**
 * What is written for attributes that hold objects or go back to a default, for properties without accessors, for MathML
 * and for decorators, of which we have none; and what stands instead.
 */
export const UNWRITTEN: readonly (readonly [written: string, instead: string])[] = [
  ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
  ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  [':3===i?"<math>":""', ':""'],
  [':3===i?"</math>":""', ':""'],
  ['2===i||3===i', '2===i'],
  ['this[Symbol.metadata]', 'null'],
  [',useDefault:!1', ''],
  [
    '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),',
    '{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),',
  ],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  ['r??this._$Ej?.get(e)??r', 'r'],
  ['!s.noAccessor', '!0'],
];

/**
 * Leaves out what is not used of Lit, 0.5 kB gzip. What is missed here would be an exception: the elements are tested on
 * the built page.
 */
export function unusedLit(): Plugin {
  return {
    name: 'timeline:unused-lit',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/(@lit\/reactive-element\/reactive-element|lit-(element|html)\/lit-\2)\.js$/ },
      handler: (code) => ({
        code: UNWRITTEN.reduce(
          (text, [written, instead]) => text.replace(written, () => instead),
          withoutHooks(withoutMethods(code, UNUSED), UNHEARD),
        ),
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
