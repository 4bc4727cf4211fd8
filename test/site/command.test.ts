import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { MAX_BYTES } from '../../src/timeline/limits.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('conflict-timeline check', () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'timeline-command-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input?: string) => {
    // As it is published, and from a folder where there is nothing else.
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, bin['conflict-timeline']!), ...args], {
      cwd: folder,
      encoding: 'utf8',
      input: input ?? '',
    });
    return { status, stdout, stderr };
  };
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const bad = JSON.stringify({ ...timeline, events: [...timeline.events, { ...timeline.events[0], id: 'Bad\nId' }] });

  it('ends with 0 for a timeline without problems, in a file or on the standard input', () => {
    const summary = ': fine; 12 of 12 events can be shown\n';
    const text = JSON.stringify(timeline);
    expect(run(['check', file('good.json', text)])).toEqual({ status: 0, stdout: '', stderr: `good.json${summary}` });
    expect(run(['check', '-'], `\ufeff${text}`)).toEqual({ status: 0, stdout: '', stderr: `-${summary}` });
  });

  it('ends with 1 for a timeline with problems, and prints a line for each', () => {
    expect(run(['check', file('bad.json', bad)])).toEqual({
      status: 1,
      stdout:
        'events[12].id: invalid id: Bad\\u{a}Id. Use lower-case ASCII letters and digits, words joined by hyphens.\n',
      stderr: 'bad.json: 1 problem; 12 of 13 events can be shown\n',
    });
    expect(run(['check', '-'], '[]').status).toBe(1);
  });

  it.each([
    ['a file that is not there', () => 'nothing.json', /^nothing\.json: ENOENT/],
    ['a folder', () => '.', /^\.: EISDIR/],
    ['what is no JSON', () => file('text.json', '{"a": 1}\n}'), /^text\.json: not JSON: line 2, column 1: /],
    ['nothing', () => file('empty.json', ''), /^empty\.json: not JSON: /],
    ['another encoding', () => file('latin.json', Uint8Array.of(0x22, 0xe9, 0x22)), /^latin\.json: not UTF-8: /],
    [
      'a file beyond the limit',
      () => file('huge.json', ' '.repeat(MAX_BYTES + 1)),
      /^huge\.json: too large: more than 50,000,000 bytes/,
    ],
  ])('ends with 2 for %s', (_, path, message) => {
    const { status, stdout, stderr } = run(['check', path()]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it.skipIf(process.platform === 'win32')('stops reading an endless file at the limit', () => {
    const { status, stderr } = run(['check', '/dev/zero']);
    expect(status).toBe(2);
    expect(stderr).toContain('too large');
  });

  it('prints its limits when asked for help, and ends with 2 for arguments that it does not know', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('conflict-timeline check FILE');
    for (const limit of ['50,000,000 bytes', '200,000 events', '1,000', '5,000', '32 levels'])
      expect(stdout).toContain(limit);
    for (const args of [[], ['check'], ['draw', 'good.json'], ['check', 'a', 'b']]) expect(run(args).status).toBe(2);
  });
});
