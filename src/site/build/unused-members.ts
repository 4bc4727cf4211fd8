import { parseAst, type Plugin } from 'vite';

/** Members of d3's functions that nothing here calls. Being assigned, they look to a bundler like something that acts. */
const UNUSED = new Set([
  'millisecond.every',
  'timeYear.every',
  'zoom.clickDistance',
  'zoom.constrain',
  'zoom.duration',
  'zoom.interpolate',
  'zoom.scaleBy',
  'zoom.scaleTo',
  'zoom.tapDistance',
  'zoom.touchable',
  'zoom.translateBy',
  'zoom.translateTo',
]);

/** Functions of d3-zoom that are named but never run: the zoom controller replaces the defaults and the double click. */
const UNCALLED = new Set(['dblclicked', 'defaultExtent', 'defaultFilter', 'defaultWheelDelta', 'schedule']);

/** What d3-zoom and the zoom controller call on a transform. */
const TRANSFORM = new Set(['constructor', 'invert', 'invertX', 'invertY', 'scale', 'translate']);

/**
 * Leaves out what is not used of some d3 modules, and with it what only that needs. 1 kB gzip. The gestures on the built
 * page are tested, and what is missed here would be an exception.
 */
export function unusedMembers(): Plugin {
  return {
    name: 'timeline:unused-members',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/d3-(time|zoom)\// },
      handler: (code) => ({
        code: withMethods(withoutMembers(code, UNUSED, UNCALLED), TRANSFORM, 'Transform.prototype'),
        map: null,
      }),
    },
  };
}

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: { readonly name: string } | null;
  readonly body?: { readonly start: number; readonly end: number; readonly body?: readonly Statement[] } | null;
}

/** Drops statements like `zoom.scaleBy = …;` and empties functions, at the top or directly inside a function. */
export function withoutMembers(code: string, unused: ReadonlySet<string>, uncalled = new Set<string>()): string {
  const declared = parseAst(code).body.map((statement) =>
    statement.type === 'ExportDefaultDeclaration' || statement.type === 'ExportNamedDeclaration'
      ? statement.declaration
      : statement,
  ) as readonly (Statement | null)[];
  const isUncalled = ({ type, id }: Statement): boolean =>
    type === 'FunctionDeclaration' && uncalled.has(id?.name ?? '');
  const statements = declared.flatMap((statement): readonly Statement[] => {
    if (!statement) return [];
    return statement.type === 'FunctionDeclaration' && !isUncalled(statement)
      ? (statement.body?.body ?? [])
      : [statement];
  });
  return statements.toReversed().reduce((text, statement) => {
    const { type, start, end, body } = statement;
    if (isUncalled(statement)) return `${text.slice(0, body!.start)}{}${text.slice(body!.end)}`;
    const name = type === 'ExpressionStatement' && /^[\w.]+(?=\s*=)/.exec(text.slice(start, end))?.[0];
    return name && unused.has(name) ? text.slice(0, start) + text.slice(end) : text;
  }, code);
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
