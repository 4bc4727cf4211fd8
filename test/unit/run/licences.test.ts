import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const root = new URL('../../../', import.meta.url);
const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
  packages: Record<string, Package>;
};
const packages = Object.entries(lock.packages)
  .filter(([path]) => path)
  .map(([path, all]) => ({ ...all, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }));

/** Licences of packages that are shipped to readers: they require only that their notice is kept. */
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense'];

/** Licences of packages that are used to build and test. */
const ALLOWED = [
  ...SHIPPED,
  ...['Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'Public Domain'],
  ...['(MIT OR CC0-1.0)', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)', 'MIT AND OFL-1.1'],
];

/** Packages with other licences, by the beginning of their names, and why they are used. None is shipped. */
const EXCEPTIONS: Readonly<Record<string, { license: string | undefined; why: string }>> = {
  '@resvg/resvg-js': { license: 'MPL-2.0', why: 'draws the preview pictures when the site is built' },
  'axe-core': { license: 'MPL-2.0', why: 'looks for barriers in the tests' },
  lightningcss: { license: 'MPL-2.0', why: 'minifies style sheets, as a part of vite' },
  citeproc: { license: 'CPAL-1.0 OR AGPL-1.0', why: 'citation-js and rehype-citation, which tests compare ours with' },
  '@promptbook/utils': { license: 'CC-BY-4.0', why: 'a part of webdriverio, which drives WebKit in the tests' },
  'css-value': { license: undefined, why: 'a part of webdriverio; its readme says MIT' },
  memorystream: { license: undefined, why: 'a part of npm-run-all2; its package names MIT in a list' },
  only: { license: undefined, why: 'a part of the test runner’s server; its readme says MIT' },
};
const exceptionOf = (name: string) =>
  Object.entries(EXCEPTIONS).find(([start]) => name === start || name.startsWith(`${start}-`));

describe('the licences of the packages', () => {
  it('are permissive, except for packages that are listed with a reason', () => {
    const faults = packages
      .filter(({ name, license }) => !ALLOWED.includes(license ?? '') && exceptionOf(name)?.[1].license !== license)
      .map(({ name, license = 'none' }) => `licence not allowed: ${name}: ${license}`);
    expect(faults).toEqual([]);
    // A package without a licence must be listed as an exception.
    expect(packages.filter(({ name, license }) => !license && !exceptionOf(name))).toEqual([]);
  });

  it('require only a notice for packages that are shipped', () => {
    // typescript is an optional peer of valibot and is not shipped.
    const shipped = packages.filter(({ dev, devOptional }) => !dev && !devOptional);
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.filter(({ license }) => !SHIPPED.includes(license ?? ''))).toEqual([]);
  });

  it('have no exception that is not needed', () => {
    const needed = new Set(packages.map(({ name }) => exceptionOf(name)?.[0]));
    expect(Object.keys(EXCEPTIONS).filter((name) => !needed.has(name))).toEqual([]);
  });

  it('run no script on installation, because each package that has one is listed as refused', () => {
    const { allowScripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    const withScripts = Object.entries(lock.packages).filter(([, all]) => 'hasInstallScript' in all);
    const names = new Set(withScripts.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    expect([...names].filter((name) => allowScripts[name] !== false && name !== 'fsevents')).toEqual([]);
  });
});
