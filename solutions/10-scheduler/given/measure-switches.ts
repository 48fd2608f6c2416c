import { threadId, Worker } from 'node:worker_threads';
import { Scheduler } from '../scheduler.ts';
import type { Body } from './traps.ts';

// How many switches a second, and on which thread? Run it with: npx lesson run 10 measure-switches

const TASKS = 100;
const SWITCHES = 1_000_000;

const threads = new Set<number>();

function* busy(turns: number): Body<void> {
  for (let turn = 0; turn < turns; turn++) {
    threads.add(threadId);
    yield;
  }
}

const scheduler = new Scheduler();
for (let task = 0; task < TASKS; task++) scheduler.spawn(busy(SWITCHES / TASKS));

const before = performance.now();
scheduler.run();
const seconds = (performance.now() - before) / 1000;

console.log(`${TASKS} tasks, ${SWITCHES} switches in ${seconds.toFixed(2)} seconds`);
console.log(`that is ${Math.round(SWITCHES / seconds)} a second`);
console.log(`the tasks ran on thread ${[...threads].join(' and ')}, and main on thread ${threadId}`);

// The same question, asked on another thread.
const code = `const { parentPort, threadId } = require('node:worker_threads'); parentPort.postMessage(threadId);`;
new Worker(code, { eval: true }).once('message', (id) => console.log(`a thread of its own says: ${id}`));
