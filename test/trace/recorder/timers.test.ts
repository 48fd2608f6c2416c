import { expect, it } from 'vitest';
import { assembleRun } from '../../../tools/trace/model/assemble.ts';
import type { Batch, TraceEvent } from '../../../tools/trace/model/events.ts';
import { hooks } from '../../../tools/trace/recorder/hooks.js';
import { startRecording } from '../../../tools/trace/recorder/recorder.js';

// The loop of lesson 14, with as little in it as the recorder needs, prepared as the runner prepares a lesson.

class Handle {
  #callback: unknown;
  #isCancelled = false;
  static {
    hooks.declared(Handle, 'a.ts:1', 9, {
      '#callback': (it: Handle) => it.#callback,
      '#isCancelled': (it: Handle) => it.#isCancelled,
    });
  }
  constructor(callback: unknown) {
    this.#callback = callback;
  }
  run(): void {}
  cancel(): void {
    this.#isCancelled = true;
  }
}

class TimerHandle extends Handle {
  readonly deadline: number;
  readonly order: number;
  static {
    hooks.declared(TimerHandle, 'a.ts:10', 19);
  }
  constructor(deadline: number, callback: unknown, order: number, loop: unknown) {
    super(callback);
    this.deadline = deadline;
    this.order = order;
    hooks.built('TimerHandle', this, [deadline, callback, [], loop]);
  }
  override run(): void {}
  override cancel(): void {
    super.cancel();
  }
}

class Heap {
  #timers: TimerHandle[] = [];
  static {
    hooks.declared(Heap, 'a.ts:20', 29, { '#timers': (it: Heap) => it.#timers });
  }
  push(timer: TimerHandle): void {
    this.#timers.push(timer);
  }
  take(when: number): TimerHandle[] {
    const due = this.#timers.filter(({ deadline }) => deadline <= when);
    this.#timers = this.#timers.filter(({ deadline }) => deadline > when);
    return due;
  }
}

class Selector {
  now = 0;
  static {
    hooks.declared(Selector, 'a.ts:30', 39);
  }
  time(): number {
    return this.now;
  }
  select(seconds: number | null): void {
    this.now += seconds ?? 0;
  }
}

class EventLoop {
  readonly ready: Handle[] = [];
  readonly #timers = new Heap();
  readonly #selector: Selector;
  #count = 0;
  static {
    hooks.declared(EventLoop, 'a.ts:40', 59, { '#timers': (it: EventLoop) => it.#timers });
  }
  constructor(selector = new Selector()) {
    this.#selector = selector;
  }
  time(): number {
    return this.#selector.time();
  }
  callSoon(callback: unknown): void {
    this.ready.push(new Handle(callback));
  }
  callAt(when: number, callback: unknown): TimerHandle {
    const timer = new TimerHandle(when, callback, this.#count++, this);
    this.#timers.push(timer);
    return timer;
  }
  poll(timeout: number | null): void {
    this.#selector.select(timeout);
    this.ready.push(...this.#timers.take(this.time()));
  }
  turn(timeout: number | null): void {
    this.poll(timeout);
    for (const handle of this.ready.splice(0)) handle.run();
  }
}

/** The events, without the lines, which are those of this file. */
function recorded(work: () => void): unknown[] {
  const parts: Batch[] = [];
  const stop = startRecording({ send: (batch) => void parts.push(JSON.parse(JSON.stringify(batch))) });
  try {
    work();
  } finally {
    stop();
  }
  const bare = (event: TraceEvent) =>
    Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'at' && key !== 'by'));
  return assembleRun(parts).events.map(bare);
}

const timers = (...set: (readonly [number: number, when: number])[]) => [
  { loop: 1, timers: set.map(([number, when]) => ({ number, when })) },
];
const ready = (...calls: string[]) => [
  { loop: 1, calls: calls.map((each) => ({ id: each.replace(/=.*/, ''), label: each.replace(/.*=/, '') })) },
];

it('timers stand in the order in which they are due, until they are ready or cancelled', () => {
  const events = recorded(() => {
    const loop = new EventLoop();
    const late = loop.callAt(2, function late() {});
    loop.callAt(1, function first() {});
    loop.callAt(1, function second() {});
    loop.callSoon(function now() {});
    late.cancel();
    loop.turn(0);
    loop.turn(1);
  });
  expect(events).toEqual([
    { type: 'timer', what: 'set', number: 1, callback: 'late', when: 2, state: { timers: timers([1, 2]) } },
    {
      type: 'timer',
      what: 'set',
      number: 2,
      callback: 'first',
      when: 1,
      state: { timers: timers([2, 1], [1, 2]) },
    },
    {
      type: 'timer',
      what: 'set',
      number: 3,
      callback: 'second',
      when: 1,
      state: { timers: timers([2, 1], [3, 1], [1, 2]), ready: ready('call 1=now') },
    },
    {
      type: 'timer',
      what: 'cancelled',
      number: 1,
      callback: 'late',
      when: 2,
      state: { timers: timers([2, 1], [3, 1]) },
    },
    { type: 'turn', loop: 1, number: 1, ready: 1, time: 0 },
    { type: 'wait', loop: 1, timeout: 1, from: 0, to: 1, state: { ready: ready() } },
    {
      type: 'turn',
      loop: 1,
      number: 2,
      ready: 2,
      time: 1,
      state: { ready: ready('timer 2', 'timer 3'), timers: timers() },
    },
    { type: 'timer', what: 'due', number: 2, callback: 'first', when: 1, state: { ready: ready() } },
    { type: 'timer', what: 'due', number: 3, callback: 'second', when: 1 },
  ]);
});

it('a loop that waits says for how long, and on a real clock nothing of when', () => {
  const clock = new Selector();
  clock.now = 17.25;
  const events = recorded(() => {
    const loop = new EventLoop(clock);
    loop.callAt(20, () => {});
    loop.turn(0);
    loop.turn(2);
    loop.turn(null);
  });
  expect(events).toEqual([
    { type: 'timer', what: 'set', number: 1, state: { timers: [{ loop: 1, timers: [{ number: 1 }] }] } },
    { type: 'turn', loop: 1, number: 1, ready: 0 },
    { type: 'wait', loop: 1 },
    { type: 'turn', loop: 1, number: 2, ready: 0 },
    { type: 'wait', loop: 1 },
    { type: 'turn', loop: 1, number: 3, ready: 0 },
  ]);
});

it('a call that was cancelled stands in the queue until its turn, and says so', () => {
  const events = recorded(() => {
    const loop = new EventLoop();
    loop.turn(0);
    loop.callSoon(function unwanted() {});
    loop.ready[0]?.cancel();
    loop.turn(0);
  });
  expect(events).toEqual([
    { type: 'turn', loop: 1, number: 1, ready: 0, time: 0, state: { ready: ready('call 1=unwanted') } },
    {
      type: 'turn',
      loop: 1,
      number: 2,
      ready: 1,
      time: 0,
      state: { ready: ready('call 1=unwanted, cancelled') },
    },
  ]);
});
