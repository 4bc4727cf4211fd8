import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { roomRules } from './test/lint/rooms.js';

const RESTRICTED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals, which leaves nothing in the bundle.' },
  { selector: 'TSParameterProperty', message: 'Declare the field.' },
];
const DYNAMIC_IMPORT = {
  selector: String.raw`ImportExpression[source.value=/^\.\.\//]`,
  message: 'Import other rooms statically: their order is not checked here.',
};
const BARREL = {
  selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
  message: 'Only the entries of the package pass on what other files export.',
};

export default defineConfig(
  { ignores: ['dist', 'coverage', 'test/site/hosts', 'test/site/typed'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      // An arrow function that only calls another is clearer without braces.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      // By its types `expect(…).to.equal(…)` returns a promise, but in fact it throws at once.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }] },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX],
    },
  },
  ...roomRules,
  { files: ['{src,test}/**/*.{ts,js}'], rules: { 'max-lines': ['error', 300] } },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-depth': ['error', 3],
      'max-lines-per-function': ['error', 50],
      'max-nested-callbacks': ['error', 2],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/index.ts', 'src/model.ts', 'src/**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX, DYNAMIC_IMPORT, BARREL] },
  },
  { ...lit.configs['flat/recommended'], files: ['src/**/*.ts'] },
  { ...wc.configs['flat/recommended'], files: ['src/**/*.ts'] },
  { ...wc.configs['flat/best-practice'], files: ['src/**/*.ts'] },
  {
    files: ['**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: globals.node,
    },
  },
  { files: ['public/**/*.js'], languageOptions: { sourceType: 'script', globals: globals.browser } },
);
