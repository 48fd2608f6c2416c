// A process that runs again evaluates every file anew. It keeps the code of those that have not changed since: asking the
// tool for them takes longer than running them.

import { createRequire } from 'node:module';

/** Where Node keeps what is required, which vitest does not evaluate. */
const { cache: required } = createRequire(import.meta.url);

/** vitest's memory of the last run; undefined before the first. */
let modules;
/** Which version of each file it holds; see `versions` in ../process/wire.ts. */
let held = {};

/** Forgets what the last run has evaluated, and the code of every file that may be another by now. */
export function forgetEvaluated(versions) {
  for (const [id, module] of modules?.idToModuleMap ?? []) {
    if (id.includes('/node_modules/')) continue;
    const { meta, map, file } = module;
    modules.invalidateModule(module);
    if (versions[file] !== undefined && versions[file] === held[file]) Object.assign(module, { meta, map });
  }
  for (const file of Object.keys(required)) if (!/[\\/]node_modules[\\/]/.test(file)) delete required[file];
  held = versions;
}

/** Keeps what a run has loaded. */
export function remember(evaluated) {
  modules = evaluated;
}
