import { describe, expect, it } from 'vitest';
import { assembleRun } from '../../../tools/trace/model/assemble.ts';
import type { Batch, StateChange } from '../../../tools/trace/model/events.ts';
import { hooks } from '../../../tools/trace/recorder/hooks.js';
import { printed, startRecording } from '../../../tools/trace/recorder/recorder.js';

// The loops, futures and timers of the lessons, with the fields that they have there, prepared as the runner prepares them.

type Call = () => void;

class ReadyQueue {
  #calls: Call[] = [];
  static {
    hooks.declared(ReadyQueue, 'a.ts:1', 9, { '#calls': (it: ReadyQueue) => it.#calls });
  }
  callSoon(call: Call): void {
    this.#calls.push(call);
  }
  runUntilEmpty(): void {
    for (let call = this.#calls.shift(); call !== undefined; call = this.#calls.shift())
      hooks.made(hooks.here(undefined, call), 'a.ts:8', call());
  }
}

class TinyLoop {
  #ready: Call[] = [];
  static {
    hooks.declared(TinyLoop, 'a.ts:10', 19, { '#ready': (it: TinyLoop) => it.#ready });
  }
  callSoon(call: Call): void {
    this.#ready.push(call);
  }
  turn(): void {
    for (const call of this.#ready.splice(0)) hooks.made(hooks.here(undefined, call), 'a.ts:17', call());
  }
}

class Future {
  #state: unknown = 'pending';
  #kept: unknown;
  #callbacks: unknown;
  readonly loop: TinyLoop | ReadyQueue;
  static {
    hooks.declared(Future, 'a.ts:20', 29, {
      '#state': (it: Future) => it.#state,
      '#kept': (it: Future) => it.#kept,
      '#callbacks': (it: Future) => it.#callbacks,
    });
  }
  constructor(loop: TinyLoop | ReadyQueue, state: unknown = 'pending', callbacks: unknown = undefined) {
    this.loop = loop;
    this.#state = state;
    this.#callbacks = callbacks;
    hooks.built('Future', this, [loop]);
  }
  settle(outcome: unknown): void {
    this.leavePending('finished', outcome);
    const callbacks = (this.#callbacks ?? []) as ((future: Future) => void)[];
    this.#callbacks = undefined;
    for (const callback of callbacks) this.tell(callback);
  }
  leavePending(state: string, outcome: unknown): void {
    this.#state = state;
    this.#kept = outcome;
  }
  tell(callback: (future: Future) => void): void {
    this.loop.callSoon(() => callback(this));
  }
  addDoneCallback(callback: (future: Future) => void): void {
    this.#callbacks = [...((this.#callbacks ?? []) as unknown[]), callback];
  }
}

class Task extends Future {
  readonly wakeup = this.takeNextStep.bind(this);
  readonly steps: (() => void)[];
  static {
    hooks.declared(Task, 'a.ts:30', 39);
  }
  constructor(loop: TinyLoop, ...steps: Call[]) {
    super(loop);
    this.steps = steps;
    loop.callSoon(this.wakeup);
    hooks.built('Task', this, [{}]);
  }
  getName(): string {
    return 'cook';
  }
  takeNextStep(_by?: unknown): void {
    this.steps.shift()?.();
  }
}

/** What is recorded of `work`, with the state of each event; what is printed tells the events apart. */
function stateOf(work: () => void): Record<string, StateChange | undefined> {
  const parts: Batch[] = [];
  const stop = startRecording({ send: (batch) => void parts.push(JSON.parse(JSON.stringify(batch))) });
  try {
    work();
  } finally {
    stop();
  }
  const { events } = assembleRun(parts);
  return Object.fromEntries(
    events.map((event, at) => [event.type === 'print' ? event.value : `${event.type} ${at}`, event.state]),
  );
}

const call = (id: string, label = id) => ({ id, label });
const ready = (loop: number, ...calls: unknown[]) => ({ loop, calls });

describe('what is in a ready queue', () => {
  it('is told with the event before, when it is added, and with the next one, when it is taken out', () => {
    const told = stateOf(() => {
      const [one, other] = [new ReadyQueue(), new ReadyQueue()];
      printed('begins');
      one.callSoon(function first() {
        printed('first');
        one.callSoon(() => {});
      });
      one.callSoon(() => printed('second'));
      other.callSoon(function elsewhere() {});
      printed('runs');
      one.runUntilEmpty();
      printed('ends');
    });
    expect(told).toEqual({
      begins: {
        ready: [
          ready(1, call('call 1', 'first'), call('call 2', 'a call')),
          ready(2, call('call 3', 'elsewhere')),
        ],
      },
      runs: undefined,
      first: { ready: [ready(1, call('call 2', 'a call'), call('call 4', 'a call'))] },
      second: { ready: [ready(1, call('call 4', 'a call'))] },
      ends: { ready: [ready(1)] },
    });
  });

  it('is what a turn has still to call, too', () => {
    const told = stateOf(() => {
      const loop = new TinyLoop();
      loop.callSoon(function a() {
        printed('a');
        loop.callSoon(function c() {});
      });
      loop.callSoon(function b() {
        printed('b');
      });
      loop.turn();
      printed('after');
    });
    const [a, b, c] = ['a', 'b', 'c'].map((name, at) => call(`call ${at + 1}`, name));
    expect(told).toEqual({
      'turn 0': { ready: [ready(1, a, b)] },
      a: { ready: [ready(1, b, c)] },
      b: { ready: [ready(1, c)] },
      after: undefined,
    });
  });

  it('is called after the frame that it resumes and nothing else, also before it has', () => {
    const told = stateOf(() => {
      const loop = new ReadyQueue();
      printed('begins');
      const frame = hooks.made(hooks.here(), 'a.ts:1', gives());
      loop.callSoon(function resume() {
        frame.next();
      });
      loop.runUntilEmpty();
    });
    expect(told['create 1']).toEqual({ ready: [ready(1, { ...call('call 1', 'gives'), frame: 1 })] });
  });

  it('is not told whole when there is too much of it', () => {
    const told = stateOf(() => {
      const loop = new ReadyQueue();
      for (let n = 0; n < 60; n++) loop.callSoon(() => {});
      printed('many');
    });
    expect(told['many']?.ready?.map(({ calls, more }) => [calls.length, more])).toEqual([[50, 10]]);
  });
});

describe('a future', () => {
  it('has those who wait in it, and they are the same calls in the queue', () => {
    const told = stateOf(() => {
      const loop = new TinyLoop();
      printed('begins');
      const letter = hooks.called('letter', new Future(loop));
      const task = new Task(
        loop,
        () => letter.addDoneCallback(task.wakeup),
        () => printed('woken'),
      );
      loop.turn();
      letter.addDoneCallback(function other() {});
      letter.settle('hello');
      loop.turn();
    });
    const [cook, other] = [call('cook'), call('call 1', 'other')];
    const empty = { future: 'Future #1', state: 'pending', waiters: [] };
    expect(told).toEqual({
      begins: { ready: [ready(1, cook)], futures: [empty, { ...empty, future: 'cook' }] },
      'turn 1': { ready: [ready(1)], futures: [{ ...empty, waiters: [cook] }] },
      'turned 2': { futures: [{ ...empty, waiters: [cook, other] }] },
      'done 3': {
        ready: [ready(1, cook, other)],
        futures: [{ ...empty, state: 'finished', value: "'hello'" }],
      },
      'turn 4': undefined,
      'wake 5': { ready: [ready(1, other)] },
      woken: undefined,
      'turned 7': { ready: [ready(1)] },
    });
  });

  it('has its name from the first variable that it was given to, and no other has that', () => {
    const parts: Batch[] = [];
    const stop = startRecording({ send: (batch) => void parts.push(batch) });
    const loop = new TinyLoop();
    const [one, two, task] = [new Future(loop), new Future(loop), new Task(loop)];
    for (const future of [one, one, two]) hooks.called('letter', future);
    hooks.called('again', one);
    hooks.called('first', task);
    hooks.called('number', 1);
    stop();
    expect(assembleRun(parts).names).toEqual({ 'Future #1': 'letter', 'Future #2': 'letter #2' });
  });

  it('is not told of when its fields hold something else', () => {
    const told = stateOf(() => {
      const loop = new TinyLoop();
      for (const [state, callbacks] of [
        ['ready', undefined],
        [new Proxy({}, {}), undefined],
        ['pending', 'nobody'],
        ['pending', [1]],
        ['pending', [null]],
      ])
        new Future(loop, state, callbacks);
      const strange = new TinyLoop();
      strange.callSoon('no function' as unknown as Call);
      printed('told');
    });
    expect(told).toEqual({ told: undefined });
  });
});

function* gives(): Generator<number, void, void> {
  hooks.begin('gives', 'a.ts:40', 42);
  yield 1;
}
