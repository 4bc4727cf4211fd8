import { ensurePackages, runTool } from './packages.js';

ensurePackages();
process.exitCode = runTool('vite', process.argv.slice(2)) ? 0 : 1;
