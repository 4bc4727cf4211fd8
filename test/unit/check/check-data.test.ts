import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the check of the data', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'timeline-check-'));
    for (const path of ['data', 'src', 'test/check', 'test/run', 'index.html', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const alter = (path: string, from: string, to: string): void => {
    const text = readFileSync(join(copy, path), 'utf8');
    expect(text.split(from)).toHaveLength(2);
    writeFileSync(join(copy, path), text.replace(from, to));
  };

  it('fails when a letter of the article, of a quotation or of the project’s own words is changed, and says what to do', () => {
    alter('data/article.ts', 'In a nutshell', 'In the nutshell');
    alter('data/timeline.ts', 'flared up again in the late', 'flared up agian in the late');
    alter('src/words/site-english.ts', 'Link to this event', 'Link to this heroic event');
    alter('index.html', '<!-- masthead -->', '<p>A brutal timeline</p>');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/run/check-data.js'], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\d+ of \d+ sentences of the article are cited/);
    const faults = stderr.split('\n').filter((line) => /^(data|src|index)/.test(line));
    const expected: unknown[] = [
      expect.stringMatching(/^data\/article\.ts: .*: altered article: .*\.$/),
      expect.stringMatching(/^data\/timeline\.ts: events\[1\]\.citations\[0\]\.quote: .* Copy the quote .*\.$/),
      expect.stringMatching(/^src\/words\/site-english\.ts: line \d+: “heroic” .*\. Leave it out\.$/),
      expect.stringMatching(/^index\.html: line \d+: “brutal” .*\. Leave it out\.$/),
    ];
    expect(faults).toEqual(expect.arrayContaining(expected));
  });
});
