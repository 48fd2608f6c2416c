import type { Coro } from '../../09-decorators/coroutine.ts';
import { createTask, EventLoop } from '../event-loop.ts';
import { Ring } from './ring.ts';

// How many steps of tasks does a loop make in a second? Run it with: npx lesson run 13 measure-steps

const TASKS = 100;
const STEPS = 1_000_000;

function* busy(steps: number): Coro<void> {
  for (let step = 0; step < steps; step++) yield;
}

function* main(): Coro<void> {
  const tasks = Array.from({ length: TASKS }, () => createTask(busy(STEPS / TASKS)));
  for (const task of tasks) yield* task;
}

async function busyToo(steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await undefined;
}

/** Milliseconds, the best of three runs: in the first one the code is not compiled yet. */
async function milliseconds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time++) {
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
  }
  return Math.min(...times);
}

function report(what: string, time: number): void {
  console.log(`${what}: ${Math.round(STEPS / (time / 1000)).toLocaleString('en')} steps a second`);
}

report('your loop', await milliseconds(() => new EventLoop().runUntilComplete(main())));
report(
  "JavaScript's loop",
  await milliseconds(() => Promise.all(Array.from({ length: TASKS }, () => busyToo(STEPS / TASKS)))),
);

// Why is the ready queue not an array? A line of 100,000 items; the first one is removed until none are left.

const LENGTH = 100_000;
for (const make of [() => new Ring<number>(), () => [] as number[]]) {
  const line = make();
  const time = await milliseconds(() => {
    for (let each = 0; each < LENGTH; each++) line.push(each);
    while (line.length > 0) line.shift();
  });
  console.log(`${LENGTH} items in and out of a ${line.constructor.name}: ${time.toFixed(1)} milliseconds`);
}
