import {
  type Coro,
  type Future,
  sleep,
  type Task,
  type TimerHandle,
  VirtualLoop,
} from '../../../solutions/asyncio.ts';
import type { Op, Program } from './program.ts';

/** Runs a random program on the library. Gives everything that happened, and how every task and future ended. */
export function runReal({ tasks: scripts, futures: count }: Program): string[] {
  const loop = new VirtualLoop();
  const lines: string[] = [];
  const log = (...words: unknown[]) => void lines.push(`${loop.time()} ${words.join(' ')}`);
  loop.setExceptionHandler((_loop, { message }) => log('reported', message));
  const futures = Array.from({ length: count }, () => loop.createFuture<string>());
  const tasks = new Map<number, Task<string>>();
  const timers = new Map<number, TimerHandle>();

  function* perform(op: Op, who: string): Coro<unknown> {
    switch (op.kind) {
      case 'note':
        return 'noted';
      case 'turn':
        return yield* sleep(0, 'a turn');
      case 'sleep':
        return yield* sleep(op.seconds, 'slept');
      case 'wait':
        return yield* futures[op.future] as Future<string>;
      case 'fill':
        return futures[op.future]?.setResult(`filled by ${who}`);
      case 'fail':
        return futures[op.future]?.setException(new RangeError('failed'));
      case 'drop':
        return futures[op.future]?.cancel();
      case 'listen':
        return futures[op.future]?.addDoneCallback((future) => log(who, 'hears', future.cancelled()));
      case 'spawn':
        return spawn(op.task);
      case 'join':
        return tasks.has(op.task) ? yield* tasks.get(op.task) as Task<string> : 'nobody';
      case 'kill':
        return tasks.get(op.task)?.cancel();
      case 'count':
        return tasks.get(op.task)?.cancelling();
      case 'forgive':
        return tasks.get(op.task)?.uncancel();
      case 'soon':
        return void loop.callSoon(() => log(who, 'soon'));
      case 'later':
        return void timers.set(op.timer, loop.callLater(op.seconds, log, who, 'later'));
      case 'unset':
        return timers.get(op.timer)?.cancel();
    }
  }

  function* script(task: number): Coro<string> {
    for (const [index, op] of (scripts[task] ?? []).entries()) {
      const who = `${task}.${index} ${op.kind}`;
      try {
        log(who, yield* perform(op, who));
      } catch (error) {
        log(who, 'caught', (error as Error).name);
        if (!op.survives) throw error;
      }
    }
    return `end of ${task}`;
  }

  function spawn(task: number): boolean {
    if (tasks.has(task)) return false;
    tasks.set(task, loop.createTask(script(task)));
    return true;
  }

  spawn(0);
  loop.callLater(100, () => loop.stop());
  loop.runForever();
  for (const [name, box] of [...tasks, ...futures.entries()]) log(name, ending(box));
  loop.close();
  return lines;
}

function ending(box: Future<string>): string {
  if (!box.done()) return 'pending';
  if (box.cancelled()) return 'cancelled';
  return box.exception() === null ? box.result() : 'failed';
}
