'use strict';

// The I/O thread of a process: it owns the sockets of every blocking loop, while the main thread may sleep. Commands come in
// batches; events go back in batches, and after each batch the bell is rung.
const { workerData } = require('node:worker_threads');
const { makeWorld } = require('./world.cjs');

/** How many bytes are kept here for each connection, while the main thread is busy and the peer goes on sending. */
const WINDOW = 256 * 1024;

/** In bytes: memory of this size or more is transferred. Less is as fast to copy. */
const HANDED_OVER = 4096;

const { port, bell } = workerData;
/** In `bell`: how often it was rung; the beats of this thread; whether this thread is alive. */
const RINGS = 0;
const BEATS = 1;
const ENDED = 2;

const worlds = new Map();
/** The events of this turn: for each loop its number and a list of id, what, value, id, what, value. */
let batches = new Map();
let handedOver = [];
let isFlushComing = false;

port.on('message', ([loop, commands]) => {
  const world = worldOf(loop);
  for (let at = 0; at < commands.length; at += 3) {
    // A long batch is no reason to think that this thread is dead.
    if (at % 300 === 0) beat();
    const command = commands[at];
    const id = commands[at + 1];
    const value = commands[at + 2];
    if (command === 'open') world.open(id, value[0], value[1]);
    else if (command === 'close the world') {
      world.close();
      worlds.delete(loop);
      batches.delete(loop);
      // The system has been given everything that was written before, as far as it takes it.
      add(loop, 0, 'closed', null);
    } else world.tell(id, command, value);
  }
});

function worldOf(loop) {
  let world = worlds.get(loop);
  if (world === undefined) {
    world = makeWorld((id, what, value) => add(loop, id, what, value), WINDOW);
    worlds.set(loop, world);
  }
  return world;
}

function add(loop, id, what, value) {
  let events = batches.get(loop);
  if (events === undefined) {
    events = [];
    batches.set(loop, events);
  }
  events.push(id, what, ArrayBuffer.isView(value) ? toSend(value) : value);
  if (isFlushComing) return;
  isFlushComing = true;
  setImmediate(flush);
}

/** Copies bytes that are part of a larger piece of memory: otherwise the message would carry the whole piece. */
function toSend(bytes) {
  const isWhole = bytes.byteLength === bytes.buffer.byteLength;
  if (!isWhole) return toSend(new Uint8Array(bytes));
  if (bytes.byteLength >= HANDED_OVER) handedOver.push(bytes.buffer);
  return bytes;
}

function flush() {
  beat();
  isFlushComing = false;
  const ready = batches;
  batches = new Map();
  const transfer = handedOver;
  handedOver = [];
  port.postMessage([...ready].flat(), transfer);
  ring();
}

function ring() {
  Atomics.add(bell, RINGS, 1);
  Atomics.notify(bell, RINGS);
}

// Output of this thread would wait until the main thread is in Node's loop, and be lost if it ends first. So the main thread
// prints it.
for (const name of ['stdout', 'stderr'])
  process[name].write = (text, encoding, written = encoding) => {
    add('output', 0, name, typeof text === 'string' ? text : Buffer.from(text).toString());
    if (typeof written === 'function') process.nextTick(written);
    return true;
  };

// The main thread may be asleep, and would not notice that this one has died.
process.on('uncaughtException', (error) => {
  add('fatal', 0, 'fatal', String(error?.stack ?? error));
});
process.on('exit', () => {
  Atomics.store(bell, ENDED, 1);
  ring();
});
setInterval(beat, 250).unref();

function beat() {
  Atomics.add(bell, BEATS, 1);
}
