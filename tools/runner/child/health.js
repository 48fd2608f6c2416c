// What says, when a run goes wrong, whose trouble it is: the learner's code that has not come to the end of its loading,
// and built-ins that it has replaced. Nothing here calls what can have been replaced.

import { replacedBuiltins } from './left-behind/replaced.js';
import { send } from './wire.js';

const { stringify } = JSON;
const { apply } = Reflect;
const { forEach } = Map.prototype;

const NOTHING = stringify({ t: 'health', replaced: [], loading: [] });
let run;
let told = NOTHING;

/** A run begins. @param state what vitest keeps of it: it will hold its modules. */
export function watchHealth(state) {
  run = state;
  told = NOTHING;
}

/** The files that began to run and have not been run to the end of their top level, the outermost first. */
function loading() {
  const files = [];
  const visit = ({ promise, evaluated, meta, file }) => {
    if (promise !== undefined && !evaluated && typeof meta?.code === 'string') files[files.length] = file;
  };
  const modules = run?.evaluatedModules;
  if (modules !== undefined) apply(forEach, modules.idToModuleMap, [visit]);
  return files;
}

/** Tells what is new. */
export function tellHealth() {
  const event = { t: 'health', replaced: replacedBuiltins(), loading: loading() };
  const text = stringify(event);
  if (text === told) return;
  told = text;
  send(event);
}
