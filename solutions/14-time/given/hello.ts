import { threadId } from 'node:worker_threads';
import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import { createTask } from '../../13-event-loop/event-loop.ts';
import { sleep } from '../sleep.ts';
import { run } from './run.ts';

// Really waits. Run it with: npx lesson run 14 hello

const hello = coroutine(function* hello(who: string): Coro<void> {
  console.log(`Hello world! ${who} (thread ${threadId})`);
  yield* sleep(1);
  console.log(`Hello again! ${who} (thread ${threadId})`);
});

const both = coroutine(function* both(): Coro<void> {
  const tasks = [createTask(hello('one')), createTask(hello('two'))];
  for (const task of tasks) yield* task;
});

const before = performance.now();
const work = process.cpuUsage();
run(both());
const { user, system } = process.cpuUsage(work);

console.log(`took ${((performance.now() - before) / 1000).toFixed(2)} seconds`);
console.log(`of which it worked for ${((user + system) / 1e6).toFixed(2)}`);
