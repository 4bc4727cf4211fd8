import { parseAst, type Plugin } from 'vite';

/** Members of d3's functions that nothing here calls. Being assigned, they look to a bundler like something that acts. */
const UNUSED = new Set([
  'DragEvent.prototype.on',
  'millisecond.every',
  'timeYear.every',
  'zoom.scaleBy',
  'zoom.scaleTo',
  'zoom.translateBy',
  'zoom.translateTo',
  'zoom.duration',
  'zoom.interpolate',
  'zoom.tapDistance',
]);

/**
 * Leaves out the assignments of members that are not used, and with them what only they need. 0.6 kB gzip. The gestures
 * on the built page are tested, and a member missed here would be an exception.
 */
export function unusedMembers(): Plugin {
  return {
    name: 'timeline:unused-members',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/d3-(drag|time|zoom)\// },
      handler: (code) => ({ code: withoutMembers(code, UNUSED), map: null }),
    },
  };
}

interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Drops statements like `zoom.scaleBy = …;`, at the top or directly inside a function. */
export function withoutMembers(code: string, unused: ReadonlySet<string>): string {
  const declared = parseAst(code).body.map((statement) =>
    statement.type === 'ExportDefaultDeclaration' || statement.type === 'ExportNamedDeclaration'
      ? statement.declaration
      : statement,
  );
  const statements = declared.flatMap((statement): readonly Statement[] =>
    statement?.type === 'FunctionDeclaration' ? (statement.body?.body ?? []) : statement ? [statement] : [],
  );
  return statements.toReversed().reduce((text, { type, start, end }) => {
    const name = type === 'ExpressionStatement' && /^[\w.]+(?=\s*=)/.exec(text.slice(start, end))?.[0];
    return name && unused.has(name) ? text.slice(0, start) + text.slice(end) : text;
  }, code);
}
