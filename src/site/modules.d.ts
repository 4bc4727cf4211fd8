declare module '*.css';

/** Its own types leave out what is called from code. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  export { default as ts } from 'typescript';
  export function create(options: { modules: object[]; plugins: unknown[]; context: { dev: boolean } }): object;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
