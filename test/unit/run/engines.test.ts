import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** These scripts are plain JavaScript without types. */
const scripts = new URL('../../', import.meta.url);
const { enginesToTest, missingEngines } = (await import(new URL('run/browser.js', scripts).href)) as {
  enginesToTest: () => Record<string, string>;
  missingEngines: () => string[];
};
const { LACKING } = (await import(new URL('browser/support/lacking.js', scripts).href)) as {
  LACKING: Record<string, Record<string, string>>;
};

const debianAsRoot =
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

describe('the engines to test in', () => {
  let folder = '';
  const program = (name: string, text = ''): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    chmodSync(path, 0o755);
    return path;
  };

  /** Simulates a machine with Chrome and Firefox only. */
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'timeline-engines-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CI', '');
    vi.stubEnv('ENGINES', undefined);
    vi.stubEnv('CHROME_PATH', program('chrome'));
    vi.stubEnv('FIREFOX_PATH', program('firefox'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('are all that are installed', () => {
    expect(enginesToTest()).toEqual({ chromium: join(folder, 'chrome'), firefox: join(folder, 'firefox') });
    expect(missingEngines()).toEqual(['webkit']);
  });

  it('are those that ENGINES names', () => {
    vi.stubEnv('ENGINES', 'firefox');
    expect(Object.keys(enginesToTest())).toEqual(['firefox']);
  });

  it('must all be installed if ENGINES names them', () => {
    vi.stubEnv('ENGINES', 'chromium,webkit');
    expect(enginesToTest).toThrow('missing engine: webkit; on Debian: apt-get install webkit2gtk-driver xvfb');
    vi.stubEnv('ENGINES', 'opera');
    expect(enginesToTest).toThrow('unknown engine: opera');
    vi.stubEnv('ENGINES', 'firefox');
    vi.stubEnv('FIREFOX_PATH', '/no/firefox');
    expect(enginesToTest).toThrow('FIREFOX_PATH names no file: /no/firefox');
  });

  it.runIf(debianAsRoot)('are installed in CI on Debian as root, and the run fails if one is still missing', () => {
    const log = join(folder, 'log');
    program('apt-get', `#!/bin/sh\necho "$@" >> ${log}\n`);
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    enginesToTest();
    expect(existsSync(log)).toBe(false);
    vi.stubEnv('CI', 'true');
    expect(enginesToTest).toThrow('missing engine: webkit');
    expect(readFileSync(log, 'utf8')).toBe('update\ninstall -y --no-install-recommends webkit2gtk-driver xvfb\n');
  });
});

describe('the table of what engines lack', () => {
  it('names exactly the capabilities that tests need, each with a reason', () => {
    const folder = fileURLToPath(new URL('browser', scripts));
    const tests = readdirSync(folder).filter((path) => path.endsWith('.test.ts'));
    const needed = tests.flatMap((path) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/\b(?:itNeeds|hasNeeded)\('([^']+)'/g)].map(
        ([, capability]) => capability!,
      ),
    );
    const lacked = Object.values(LACKING).flatMap((reasons) => Object.keys(reasons));
    expect([...new Set(lacked)].sort()).toEqual([...new Set(needed)].sort());
    for (const reasons of Object.values(LACKING))
      for (const reason of Object.values(reasons)) expect(reason).not.toBe('');
  });
});
