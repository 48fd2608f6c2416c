import { expect, it } from 'vitest';
import { Scheduler } from '../../../solutions/10-scheduler/scheduler.ts';
import { Future } from '../../../solutions/11-future/future.ts';
import { ReadyQueue } from '../../../solutions/11-future/given/ready-queue.ts';
import { TinyLoop } from '../../../solutions/12-task/given/tiny-loop.ts';
import { Task } from '../../../solutions/12-task/task.ts';
import { EventLoop } from '../../../solutions/13-event-loop/event-loop.ts';
import { Handle } from '../../../solutions/13-event-loop/handle.ts';
import { TimerHandle } from '../../../solutions/14-time/given/timer.ts';
import { TimedLoop } from '../../../solutions/14-time/timed-loop.ts';
import { World } from '../../../solutions/22-selectors/given/world.ts';
import { CALLS } from '../../../tools/trace/recorder/hooks.js';

/** The classes of the course that are heard under each name. */
const classes: Readonly<Record<string, readonly { readonly prototype: object }[]>> = {
  Scheduler: [Scheduler],
  Future: [Future],
  ReadyQueue: [ReadyQueue],
  TinyLoop: [TinyLoop],
  Task: [Task],
  EventLoop: [EventLoop, TimedLoop],
  Handle: [Handle],
  World: [World],
  TimerHandle: [TimerHandle],
};

const heard = Object.entries(CALLS).flatMap(([name, methods]) =>
  Object.keys(methods).map((method) => [name, method] as const),
);

it.each(heard)('the recorder listens to %s.%s, and the course has it', (name, method) => {
  expect(classes[name]?.some(({ prototype }) => typeof Reflect.get(prototype, method) === 'function')).toBe(
    true,
  );
});
