'use strict';

// A thread of a pool, or a process: it does one job after another. A job names a module, a function that it exports, and
// arguments. The answers: `began` when the function is called, then `result` or `raised`; `output` may come at any time.
const { parentPort } = require('node:worker_threads');
const { pack } = require('../../22-selectors/given/errors.cjs');

const isThread = parentPort !== null;
const send = isThread ? (message) => parentPort.postMessage(message) : (message) => process.send(message);

(isThread ? parentPort : process).on('message', work);
if (!isThread) process.on('disconnect', () => process.exit());

async function work({ url, exportName, args }) {
  try {
    const made = await find(url, exportName);
    send({ what: 'began' });
    const value = await made(...args);
    send({ what: 'result', value });
  } catch (error) {
    send({ what: 'raised', error: pack(error) });
  }
}

/** The modules that were asked for, by their addresses. */
const modules = new Map();

async function find(url, exportName) {
  if (!modules.has(url)) {
    if (/\.[cm]?ts$/.test(new URL(url).pathname)) await readTypeScript();
    modules.set(url, await import(url));
  }
  const made = modules.get(url)[exportName];
  if (typeof made !== 'function') throw new TypeError(`${url} exports no function ${exportName}`);
  return made;
}

/** Node 20 cannot read TypeScript by itself. */
async function readTypeScript() {
  if (process.features.typescript) return;
  reader ??= import('tsx/esm/api').then((tsx) => tsx.register());
  await reader;
}
let reader;

// The owner of the pool prints what is printed here: before the answer, and where the main program prints.
for (const name of ['stdout', 'stderr'])
  process[name].write = (text, encoding, written) => {
    send({ what: 'output', name, text: typeof text === 'string' ? text : Buffer.from(text).toString() });
    const called = typeof encoding === 'function' ? encoding : written;
    if (typeof called === 'function') process.nextTick(called);
    return true;
  };

// An error that no job could catch, such as one in a timer: whatever the thread does now is lost.
process.on('uncaughtException', (error) => {
  send({ what: 'fatal', error: pack(error) });
  if (isThread) process.exit(1);
  else process.disconnect();
});
