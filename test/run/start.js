import { ensurePackages, run } from './packages.js';

ensurePackages();
process.exitCode = run('npx', ['vite', ...process.argv.slice(2)]) ? 0 : 1;
