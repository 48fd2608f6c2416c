// The learner's code shares its built-ins with vitest and with this folder. When it puts something else instead of
// one, both can break anywhere: what is said then has to be about that.

const { getOwnPropertyDescriptor, ownKeys } = Reflect;

/** Of vitest's own business: it replaces `process.exit`; tests replace clocks and timers. */
const HOLDERS = [
  ...['Array', 'Error', 'Function', 'JSON', 'Map', 'Object', 'Promise', 'Reflect', 'RegExp', 'Set', 'String'],
  ...['Symbol', 'WeakMap', 'WeakSet'],
];
const OF_PROCESS = ['emit', 'nextTick', 'off', 'on', 'send'];
/** Meant to be set by programs, or set by vitest. */
const FREE = ['Error.captureStackTrace', 'Error.prepareStackTrace'];

const originals = [];

function keep(label, owner, key) {
  const value = getOwnPropertyDescriptor(owner, key)?.value;
  if (typeof value === 'function' && !FREE.includes(label)) originals.push({ label, owner, key, value });
}

function keepAll(label, owner) {
  for (const key of ownKeys(owner)) {
    if (key === 'constructor' || key === 'prototype') continue;
    keep(typeof key === 'symbol' ? `${label}[${key.description}]` : `${label}.${key}`, owner, key);
  }
}

for (const name of HOLDERS) {
  const holder = globalThis[name];
  keep(name, globalThis, name);
  keepAll(name, holder);
  if (typeof holder === 'function') keepAll(`${name}.prototype`, holder.prototype);
}
for (const name of OF_PROCESS)
  originals.push({ label: `process.${name}`, owner: process, key: name, value: process[name] });

/** Which built-ins are no longer what they were: `Array.prototype.push`. Calls nothing that can have been replaced. */
export function replacedBuiltins() {
  const names = [];
  for (let at = 0; at < originals.length; at += 1) {
    const { label, owner, key, value } = originals[at];
    const now = getOwnPropertyDescriptor(owner, key);
    const isThere = now === undefined ? owner === process && process[key] === value : now.value === value;
    if (!isThere) names[names.length] = label;
  }
  return names;
}
