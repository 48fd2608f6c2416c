import { describe, expect, it } from 'vitest';
import { traceOf } from '../../../tools/testing/trace.ts';
import type { Batch } from '../../../tools/trace/model/events.ts';
import { hooks } from '../../../tools/trace/recorder/hooks.js';
import { startRecording } from '../../../tools/trace/recorder/recorder.js';
import { sentence } from '../../../tools/trace/words/sentence.ts';

// The classes that the recorder knows, with as little in them as it needs, and prepared as the runner prepares a lesson.

class Future {
  leavePending(_state: unknown, _outcome?: unknown): unknown {
    return 'left';
  }
}

class Task extends Future {
  readonly name: unknown;
  constructor(generator: unknown = (function* () {})(), name: unknown = undefined) {
    super();
    this.name = name;
    hooks.built('Task', this, [generator, name]);
  }
  takeNextStep(_by?: unknown): void {}
  getName(): unknown {
    if (this.name instanceof Error) throw this.name;
    return this.name;
  }
}

class EventLoop {
  ready: unknown = { length: 0 };
  now: unknown = 0;
  poll(_isIdle?: boolean): void {}
  time(): unknown {
    if (this.now instanceof Error) throw this.now;
    return this.now;
  }
  /** One turn, with so many calls ready, at this time. */
  turn(ready: unknown, now: unknown): void {
    this.ready = { length: ready };
    this.now = now;
    this.poll();
  }
}

class TimerHandle {
  constructor(when: unknown, callback: unknown, args: unknown, loop: unknown) {
    hooks.built('TimerHandle', this, [when, callback, args, loop]);
  }
  run(): void {}
  cancel(): void {}
}

for (const known of [Future, Task, EventLoop, TimerHandle]) hooks.declared(known);

/** What is recorded of `work`, in sentences. */
function told(work: () => void): string[] {
  const parts: Batch[] = [];
  const stop = startRecording({ send: (batch) => void parts.push(batch) });
  try {
    work();
  } finally {
    stop();
  }
  return parts.flatMap((part) => part.events.map((event) => sentence({ frames: [] }, event)));
}

describe('a loop', () => {
  it('is heard as long as something is recorded', () => {
    const loop = new EventLoop();
    loop.turn(1, 0);
    expect(told(() => loop.turn(2, 0))).toEqual(['turn 1 begins at 0 s, with 2 calls ready']);
    loop.turn(3, 0);
    expect(told(() => {})).toEqual([]);
  });

  it('has futures and tasks that are called by their class and a number, or by their name', () => {
    const [first, second, unknown] = [new Future(), new Future(), new Task()];
    expect(
      told(() => {
        const known = new Task(undefined, 'cook');
        known.takeNextStep(first);
        unknown.takeNextStep(second);
        known.takeNextStep(first);
        first.leavePending('finished', [second, known]);
        second.leavePending('failed', new Error('full'));
        new Future().leavePending('cancelled', new Error());
        new Future().leavePending('finished', undefined);
        known.leavePending('finished', 1);
      }),
    ).toMatchInlineSnapshot(`
      [
        "Future #1 is done, and wakes cook",
        "Future #2 is done, and wakes Task #1",
        "Future #1 is done, and wakes cook",
        "caller gives Future #1 its result: [Future #2, cook]",
        "caller gives Future #2 an error: Error: full",
        "caller cancels Future #3",
        "caller gives Future #4 its result",
        "cook has its result: 1",
      ]
    `);
  });

  it('has timers that go off or are cancelled, once', () => {
    const loop = new EventLoop();
    const early = new TimerHandle(1, () => {}, [], loop);
    expect(
      told(() => {
        const tick = new TimerHandle(1, function tick() {}, [], loop);
        const never = new TimerHandle(Infinity, () => {}, [], loop);
        loop.turn(0, 0);
        never.cancel();
        never.run();
        tick.run();
        tick.cancel();
        early.run();
      }),
    ).toMatchInlineSnapshot(`
      [
        "caller sets timer 1, due at 1 s, to call tick",
        "caller sets timer 2",
        "turn 1 begins at 0 s, with nothing ready",
        "caller cancels timer 2",
        "timer 1 goes off: caller calls tick",
      ]
    `);
  });

  it('counts its turns by itself, and so does another one', () => {
    const [one, other] = [new EventLoop(), new EventLoop()];
    expect(
      told(() => {
        one.turn(1, 0);
        one.turn(1, 0.5);
        other.turn(3, 17.25);
        one.turn(0, 0.1 + 0.2 + 0.3);
      }),
    ).toEqual([
      'turn 1 begins at 0 s, with 1 call ready',
      'turn 2 begins at 0.5 s, with 1 call ready',
      'turn 1 begins, with 3 calls ready',
      'turn 3 begins at 0.6 s, with nothing ready',
    ]);
  });

  it('is not believed when it tells nonsense', () => {
    const trap = {
      toString() {
        throw new Error('asked');
      },
      get name(): string {
        throw new Error('asked');
      },
    };
    const [loop, future] = [new EventLoop(), new Future()];
    expect(
      told(() => {
        loop.turn(trap, 0);
        loop.turn(1, 'noon');
        loop.turn(new Error('lost'), 0);
        loop.ready = undefined;
        loop.poll();
        for (const name of [trap, undefined, new Error('no name')]) new Task(undefined, name);
        new Task('no generator', 'cook');
        const task = new Task();
        task.takeNextStep();
        task.takeNextStep({});
        for (const state of [trap, 'pending', undefined]) future.leavePending(state);
        new TimerHandle(trap, trap, trap, loop).run();
        new TimerHandle(1, trap, [], undefined).cancel();
        hooks.built('Task', {}, []);
        hooks.built('toString', {}, []);
      }),
    ).toEqual([]);
  });

  it('has turns without a time when its clock is broken', () => {
    expect(told(() => new EventLoop().turn(1, new Error('no clock')))).toEqual([
      'turn 1 begins, with 1 call ready',
    ]);
  });

  it('is asked in secret: what runs to find an answer is not recorded', () => {
    class Told extends EventLoop {
      override time(): number {
        this.poll();
        new Future().leavePending('finished');
        return [...gives(0)].length;
      }
    }
    hooks.declared(Told);
    expect(told(() => new Told().turn(1, 0))).toEqual(['turn 1 begins, with 1 call ready']);
  });

  it('says nothing to whoever joins in for the generators', () => {
    const outer: Batch[] = [];
    const inner: Batch[] = [];
    const stop = startRecording({ send: (batch) => void outer.push(batch) });
    const leave = startRecording({ send: (batch) => void inner.push(batch), every: true });
    new EventLoop().turn(1, 0);
    leave();
    stop();
    expect(inner.flatMap(({ events }) => events)).toEqual([]);
    expect(outer.flatMap(({ events }) => events.map(({ type }) => type))).toEqual(['turn']);
  });

  it('does not change what a test tells of futures: they are numbered from the first one there', () => {
    const work = (): void => {
      const both = new Task();
      for (const _ of gives(new Future(), both, both)) {
      }
    };
    const alone = traceOf(work);
    const stop = startRecording({ send: () => {}, every: true });
    for (const _ of gives(new Future(), new Task())) {
    }
    const inside = traceOf(work);
    stop();
    expect(inside).toEqual(alone);
    expect(alone.filter((line) => line.includes('yields'))).toEqual([
      'gives yields Future #1',
      'gives yields Task #1',
      'gives yields Task #1',
    ]);
  });
});

describe('a method that is listened to', () => {
  it('keeps its name and its length, and gives and throws what it did', () => {
    class Failing extends Future {
      override leavePending(state: string, outcome: unknown): unknown {
        throw new RangeError(`${state} ${outcome}`);
      }
    }
    hooks.declared(Failing);
    expect([Task.prototype.takeNextStep.name, Future.prototype.leavePending.length]).toEqual([
      'takeNextStep',
      2,
    ]);
    const heard = told(() => {
      expect(new Future().leavePending('finished')).toBe('left');
      expect(() => new Failing().leavePending('finished', 1)).toThrow(new RangeError('finished 1'));
    });
    expect(heard).toEqual(['caller gives Future #1 its result']);
  });

  it('is heard once when it calls that of the class above, and twice when it is called twice', () => {
    class Polite extends Future {
      times = 1;
      override leavePending(state: string, outcome: unknown): unknown {
        if (this.times-- > 0) this.leavePending('cancelled', outcome);
        return super.leavePending(state, outcome);
      }
    }
    hooks.declared(Polite);
    expect(told(() => new Polite().leavePending('failed', 'no'))).toEqual([
      'caller cancels Polite #1',
      "caller gives Polite #1 an error: 'no'",
    ]);
  });

  it('may be missing, a getter, or called on something else', () => {
    class Odd extends Future {}
    Object.defineProperty(Odd.prototype, 'leavePending', { get: () => () => 'odd' });
    hooks.declared(Odd);
    const heard = told(() => {
      expect(new Odd().leavePending('finished')).toBe('odd');
      for (const thing of [undefined, 1, new Proxy({}, {}), Object.create(null)])
        expect(Future.prototype.leavePending.call(thing, 'finished')).toBe('left');
      hooks.declared(class {});
      hooks.declared(class Task extends Future {});
    });
    expect(heard).toEqual([]);
  });

  it('is that of a class of this name, and no other', () => {
    class Bottle {
      leavePending(): void {}
      poll(): void {}
      run(): void {}
    }
    const before = Object.getOwnPropertyDescriptors(Bottle.prototype);
    hooks.declared(Bottle);
    expect(Object.getOwnPropertyDescriptors(Bottle.prototype)).toEqual(before);
  });
});

function* gives(...values: unknown[]): Generator<unknown, void, void> {
  yield* values;
}
