import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import { demo } from '../../solutions/13-event-loop/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import { runningLoop, setRunningLoop } from '../11-future/given/running-loop.ts';
import type { Task } from '../12-task/task.ts';
import { createTask, EventLoop } from './event-loop.ts';
import { Ring } from './given/ring.ts';
import type { Handle } from './handle.ts';
import { transcript } from './predict.ts';
import { type Call, runOnceDrain, runOnceSnapshot } from './turn.ts';

afterEach(() => setRunningLoop(null));

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** A story with so many lines has no end. */
const TOO_LONG = 14;

/** Adds a line to a story, for a call that is made in a turn. */
function tell(story: Story, line: string): void {
  if (story.length >= TOO_LONG) throw new Error('this goes on and on');
  story.push(line);
}

const isUnwritten = (error: unknown): boolean => error instanceof Error && error.message.startsWith('TODO');

/** What a call returns or throws, in words. That an exercise is not written yet is not part of a story. */
function outcome(action: () => unknown): string {
  try {
    const value = action();
    return typeof value === 'string' ? value : shown(value);
  } catch (error) {
    if (isUnwritten(error)) throw error;
    return `throws ${error}`;
  }
}

/** A loop that writes down its turns and the errors that it reports. It breaks off a run that has no end. */
class Told extends EventLoop {
  readonly story: Story = [];
  #turn = 0;
  #looks = 0;
  #unwritten: unknown;

  constructor() {
    super();
    this.setExceptionHandler((_loop, { message, exception }) => {
      if (isUnwritten(exception)) this.#unwritten = exception;
      if (this.story.length < TOO_LONG) this.story.push(`reported: ${message}`);
    });
    const { ready } = this;
    Object.defineProperty(ready, 'length', {
      get: () => {
        this.#looks += 1;
        if (this.#looks > 1000) throw new Error('a thousand looks at the queue, and no call of runOnce');
        return Reflect.get(Ring.prototype, 'length', ready);
      },
    });
  }

  protected override runOnce(): void {
    this.#looks = 0;
    if (this.#turn === 12) throw new Error('twelve turns, and no end');
    this.#turn += 1;
    tell(this.story, `turn ${this.#turn}`);
    super.runOnce();
  }

  /** One turn, and no run around it. */
  turn(): void {
    const back = this.#written(() => this.runOnce());
    if (back !== 'undefined') this.story.push(`the turn ${back}`);
  }

  /** How many calls are ready. */
  get waiting(): number {
    return this.ready.length;
  }

  /** A callback that says `line`, and then does something more. */
  readonly says = (line: string, then?: () => unknown) => (): void => {
    tell(this.story, line);
    then?.();
  };

  /** A run, and how it ended. */
  play(): void {
    const back = this.#written(() => this.runForever());
    this.story.push(back === 'undefined' ? 'main: the run is over' : `main: the run ${back}`);
  }

  /** A run until `main` is done, and what came of it. */
  complete(main: Coro<unknown> | Future<unknown>): void {
    this.story.push(`main: ${this.#written(() => this.runUntilComplete(main))}`);
  }

  #written(action: () => unknown): string {
    const back = outcome(action);
    if (this.#unwritten !== undefined) throw this.#unwritten;
    return back;
  }
}

/** Lets the compiler read lines that are not run. */
function compilerReads(_lines: (loop: EventLoop) => unknown): void {}

describePrediction(transcript, demo);

describe('1. Snapshot and drain', () => {
  /** A queue of calls that say their names. `adds` says which calls each of them adds. */
  function queued(story: Story, names: readonly string[], adds: Record<string, readonly string[]>) {
    const ready = new Ring<Call>();
    const push = (name: string): void =>
      ready.push({
        run() {
          tell(story, name);
          for (const child of adds[name] ?? []) push(child);
        },
      });
    for (const name of names) push(name);
    return ready;
  }

  /** The story of some turns. */
  function turns(
    turn: (ready: Ring<Call>) => void,
    count: number,
    names: readonly string[],
    adds: Record<string, readonly string[]> = {},
  ): Story {
    const story: Story = [];
    const ready = queued(story, names, adds);
    for (let each = 1; each <= count; each++) {
      const back = outcome(() => turn(ready));
      story.push(back === 'undefined' ? `turn ${each} is over` : `turn ${each} ${back}`);
    }
    return story;
  }

  it('makes the calls that are ready, from first to last', () => {
    expect(
      turns(runOnceSnapshot, 1, ['A', 'B', 'C', 'D']),
      'before it returns, a turn makes every call that was ready when it began, from first to last. The queue gets shorter with each of them, so its length is a different number each time',
    ).toEqual(['A', 'B', 'C', 'D', 'turn 1 is over']);
  });

  it('is over at once when nothing is ready', () => {
    expect(
      [
        ...turns(runOnceSnapshot, 2, []).map((line) => `snapshot: ${line}`),
        ...turns(runOnceDrain, 1, []).map((line) => `drain: ${line}`),
      ],
      'when nothing is ready, a turn makes no call and returns; it takes nothing out of an empty queue',
    ).toEqual(['snapshot: turn 1 is over', 'snapshot: turn 2 is over', 'drain: turn 1 is over']);
  });

  it('takes each call out of the queue', () => {
    expect(
      turns(runOnceSnapshot, 2, ['A', 'B']),
      'a call is made once: take it out of the queue and leave it out, or the next turn makes it again',
    ).toEqual(['A', 'B', 'turn 1 is over', 'turn 2 is over']);
  });

  it('leaves the calls that are added to the next turn', () => {
    expect(
      turns(runOnceSnapshot, 3, ['busy', 'A'], { busy: ['busy'], A: ['child of A'] }),
      'a call that is added during a turn was not ready when the turn began: this turn neither makes it nor drops it, and the next turn makes it. A call that adds itself gets one call in each turn, like every other',
    ).toEqual([
      'busy',
      'A',
      'turn 1 is over',
      'busy',
      'child of A',
      'turn 2 is over',
      'busy',
      'turn 3 is over',
    ]);
  });

  it('drains: makes the calls that are added too', () => {
    expect(
      turns(runOnceDrain, 2, ['A', 'B'], { A: ['child of A'], B: ['child of B'], 'child of A': ['last'] }),
      'to drain, look at the queue again after each call: a call that was added is ready now, and this turn makes it, after the calls that were there before it',
    ).toEqual(['A', 'B', 'child of A', 'child of B', 'last', 'turn 1 is over', 'turn 2 is over']);
  });

  it('drains: makes one call after another, and not one inside another', () => {
    let left = 100_000;
    const ready = new Ring<Call>();
    const again = {
      run(): void {
        left -= 1;
        if (left > 0) ready.push(again);
      },
    };
    ready.push(again);
    expect(
      [`runOnceDrain ${outcome(() => runOnceDrain(ready))}`, `calls left: ${left}`],
      'use a loop: each call is over before the next one is made, so a turn can make any number of them. A function that calls itself needs a place on the stack for each',
    ).toEqual(['runOnceDrain undefined', 'calls left: 0']);
  });
});

describe('2. callSoon', () => {
  /** Cancels a call; if there is no handle for it, that becomes a part of the story. */
  function cancel(story: Story, handle: Handle): void {
    const back = outcome(() => handle.cancel());
    if (back !== 'undefined') tell(story, `cancel ${back}`);
  }

  it('makes the call in a turn, and not itself', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A'));
    loop.story.push('main: callSoon is back');
    loop.turn();
    loop.story.push('main: the turn is back');
    expect(
      loop.story,
      'soon is not now, and not some time later: `callSoon` puts the handle into the ready queue and returns, and the next turn calls `run`, which makes the call at once',
    ).toEqual(['main: callSoon is back', 'turn 1', 'A', 'main: the turn is back']);
  });

  it('returns the handle', () => {
    const loop = new Told();
    const handle: unknown = loop.callSoon(function hello() {});
    expect(
      `callSoon returns ${handle}`,
      'the caller may want to cancel the call, and for that it needs the handle: return it',
    ).toBe('callSoon returns <Handle hello()>');
  });

  it('has a handle for each call', () => {
    const loop = new Told();
    function hello(): void {}
    const [first, second] = [loop.callSoon(hello), loop.callSoon(hello)];
    expect(
      first === second ? 'two calls, and one handle for both' : 'two calls, two handles',
      'a handle stands for one call, and not for a function: cancelling one of the two calls must leave the other alone',
    ).toBe('two calls, two handles');
  });

  it('makes no call inside another', () => {
    const loop = new Told();
    const addAndGoOn = (): void => {
      loop.callSoon(loop.says('child of A'));
      tell(loop.story, 'A: ends');
    };
    loop.callSoon(loop.says('A: begins', addAndGoOn));
    loop.callSoon(loop.says('B'));
    loop.turn();
    loop.callSoon(loop.says('C'));
    loop.turn();
    expect(
      loop.story.filter((line) => !line.startsWith('turn')),
      'during a turn `callSoon` does what it always does: the call goes to the end of the queue, after the calls that are ready already',
    ).toEqual(['A: begins', 'A: ends', 'B', 'child of A', 'C']);
  });

  it('adds a call each time it is called', () => {
    const loop = new Told();
    const [a, b] = [loop.says('A'), loop.says('B')];
    for (const callback of [a, b, a]) loop.callSoon(callback);
    loop.turn();
    expect(
      loop.story,
      'the queue holds calls and not functions: a function that was passed to `callSoon` twice is called twice, each time at its place in the queue',
    ).toEqual(['turn 1', 'A', 'B', 'A']);
  });

  it('keeps the arguments for the call', () => {
    const loop = new Told();
    const count = (...args: unknown[]): void => tell(loop.story, `${args.length} arguments: ${shown(args)}`);
    loop.callSoon(count);
    loop.callSoon(count, 1, 'two', undefined);
    loop.callSoon(count, ['a', 'list']);
    loop.turn();
    expect(
      loop.story,
      'the arguments are known when the call is scheduled, and needed when it is made: the handle keeps them, and `call` passes them on as they were',
    ).toEqual([
      'turn 1',
      '0 arguments: []',
      "3 arguments: [ 1, 'two', undefined ]",
      "1 arguments: [ [ 'a', 'list' ] ]",
    ]);
  });

  it('makes no call that was cancelled', () => {
    const loop = new Told();
    const handle = loop.callSoon(loop.says('A'));
    loop.callSoon(loop.says('B'));
    cancel(loop.story, handle);
    loop.turn();
    expect(
      loop.story,
      'cancelling takes nothing out of the queue: `run` has to check whether the call was cancelled. And it only helps if the handle that you return is the one in the queue',
    ).toEqual(['turn 1', 'B']);
  });

  it('can be cancelled until the last moment', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A', () => cancel(loop.story, late)));
    const late = loop.callSoon(loop.says('B'));
    loop.callSoon(loop.says('C', () => cancel(loop.story, late)));
    loop.turn();
    expect(
      loop.story,
      'an earlier call of the same turn may still cancel a later one: check right before the call',
    ).toEqual(['turn 1', 'A', 'C']);
  });

  it('does not cancel a call by making it', () => {
    const loop = new Told();
    const handle = loop.callSoon(loop.says('A'));
    loop.turn();
    expect(
      `after the call: ${handle.cancelled() ? 'cancelled' : 'not cancelled'}`,
      'a call that was made is over, and not cancelled: `cancelled()` is true only after `cancel()`',
    ).toBe('after the call: not cancelled');
  });

  it('reports an error, and the turn goes on', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A'));
    loop.callSoon(
      function boom(_number: number, _text: string) {
        throw new Error('smoke');
      },
      1,
      'two',
    );
    loop.callSoon(loop.says('B'));
    loop.turn();
    loop.callSoon(loop.says('C'));
    loop.turn();
    expect(
      loop.story,
      'no caller is left to catch what a call throws: `run` passes it to `this.report`, once, and throws nothing itself, so the other calls are made as if nothing had happened',
    ).toEqual(['turn 1', 'A', "reported: Exception in callback boom(1, 'two')", 'B', 'turn 2', 'C']);
  });

  it('reports whatever was thrown, even undefined', () => {
    const loop = new Told();
    const lines: Story = [];
    loop.setExceptionHandler((_loop, { exception, handle }) => {
      tell(lines, `${shown(exception)}, thrown by call ${handles.indexOf(handle as Handle) + 1}`);
    });
    const handles = [new Error('smoke'), 'smoke', undefined].map((what) =>
      loop.callSoon(() => {
        throw what;
      }),
    );
    loop.turn();
    expect(
      lines,
      'report the very value that was thrown. Anything can be thrown, `undefined` too: you know that something was thrown from being in the `catch`, and not from the value',
    ).toEqual([
      "Error('smoke'), thrown by call 1",
      "'smoke', thrown by call 2",
      'undefined, thrown by call 3',
    ]);
  });

  it('reports a callback that only makes a coroutine', () => {
    const loop = new Told();
    const hello = coroutine(function* hello(): Coro<void> {
      tell(loop.story, 'hello begins');
    });
    loop.callSoon(hello);
    loop.turn();
    expect(
      loop.story,
      'calling a coroutine function runs nothing, on a loop or anywhere else: `this.call()` finds that out and throws, so use it instead of calling the callback yourself',
    ).toEqual(['turn 1', 'reported: Exception in callback hello()']);
  });

  const requests = {
    undefined: undefined,
    'a number': 5,
    'a text': 'hello',
    'a coroutine': coroutine(function* hello(): Coro<void> {})(),
  } as unknown as Record<string, () => void>;

  it('refuses what cannot be called', () => {
    const loop = new Told();
    const closed = new Told();
    closed.close();
    const refused = Object.entries(requests).map(
      ([name, callback]) => `${name}: ${outcome(() => loop.callSoon(callback))}`,
    );
    expect(
      [...refused, `a closed loop: ${outcome(() => closed.callSoon(() => {}))}`].map((line) =>
        line.replace(/, got .*|: use .*/, ''),
      ),
      "`callSoon` itself has to refuse what cannot be called, and `checkCallback(callback, 'callSoon')` does it: in the turn, nobody knows any more where the call came from",
    ).toEqual([
      'undefined: throws TypeError: a callable object was expected by callSoon()',
      'a number: throws TypeError: a callable object was expected by callSoon()',
      'a text: throws TypeError: a callable object was expected by callSoon()',
      'a coroutine: throws TypeError: coroutines cannot be used with callSoon()',
      'a closed loop: throws Error: Event loop is closed',
    ]);
  });

  it('leaves nothing in the queue when it refuses', () => {
    const loop = new Told();
    for (const callback of Object.values(requests)) outcome(() => loop.callSoon(callback));
    expect(
      `ready after four refusals: ${loop.waiting}`,
      'you refused these, and put them into the queue all the same: check first, then push',
    ).toBe('ready after four refusals: 0');
  });

  it('knows the types of the arguments', () => {
    const add = (_a: number, _b: number): void => {};
    compilerReads((loop) => {
      loop.callSoon(add, 1, 2);
      // @ts-expect-error the callback takes numbers
      loop.callSoon(add, 1, 'two');
      // @ts-expect-error an argument is missing
      loop.callSoon(add, 1);
      // @ts-expect-error this calls it now, and passes what it returns
      loop.callSoon(add(1, 2));
    });
    expect(`${new EventLoop().callSoon(add, 1, 2)}`, 'a well-typed call gives a handle').toBe(
      '<Handle add(1, 2)>',
    );
  });
});

describe('3. runForever', () => {
  it('takes a turn with runOnce, and ends when stop was called in it', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A', () => loop.stop()));
    loop.play();
    expect(
      loop.story,
      'each turn of a run is a call of `this.runOnce()`, which polls and then makes the calls. `stop` makes a note, and interrupts nothing; when the turn is over, `runForever` sees the note and returns',
    ).toEqual(['turn 1', 'A', 'main: the run is over']);
  });

  it('takes turn after turn until then', () => {
    const loop = new Told();
    const { says } = loop;
    const stopLater = () => loop.callSoon(says('last', () => loop.stop()));
    loop.callSoon(says('A', () => loop.callSoon(says('child of A'))));
    loop.callSoon(says('B', () => loop.callSoon(says('child of B', stopLater))));
    loop.play();
    expect(
      loop.story.filter((line) => !line.startsWith('turn')),
      'until `stop` was called, one turn follows another, and `runForever` does not return. During a run `callSoon` makes no call itself either: the calls are made in the order in which they were added',
    ).toEqual(['A', 'B', 'child of A', 'child of B', 'last', 'main: the run is over']);
  });

  it('lets in what comes from outside, between two turns', () => {
    class Door extends Told {
      #looks = 0;

      protected override poll(): void {
        this.#looks += 1;
        tell(this.story, 'looks outside');
        if (this.#looks === 2) this.callSoon(() => this.stop());
      }
    }
    const loop = new Door();
    let left = 5;
    loop.callSoon(function busy() {
      tell(loop.story, 'busy');
      left -= 1;
      if (left > 0) loop.callSoon(busy);
      else loop.stop();
    });
    loop.play();
    expect(
      loop.story.slice(0, 5),
      'a loop looks outside once between two turns: a turn that goes on as long as calls are added lets nothing in, no key, no timer and no stop, and everything outside starves',
    ).toEqual(['turn 1', 'looks outside', 'busy', 'turn 2', 'looks outside']);
  });

  it('ends after that turn, even when calls are ready', () => {
    const loop = new Told();
    function busy(): void {
      tell(loop.story, 'busy');
      loop.callSoon(busy);
    }
    loop.callSoon(loop.says('A', () => loop.stop()));
    loop.callSoon(busy);
    loop.play();
    loop.story.push(`ready for the next run: ${loop.waiting}`);
    expect(
      loop.story,
      'what ends a run is `stop`, and not an empty queue: after each turn look whether `stop` was called, and at nothing else. The turn is finished, and the calls that it added stay in the queue for the next run',
    ).toEqual(['turn 1', 'A', 'busy', 'main: the run is over', 'ready for the next run: 1']);
  });

  it('does not end in silence', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A'));
    loop.play();
    expect(
      loop.story,
      'nothing is ready, and `stop` was not called: that is for `poll` to decide, which waits or throws, so take one more turn. And what `runOnce` throws comes out of `runForever`',
    ).toEqual([
      'turn 1',
      'A',
      'turn 2',
      'main: the run throws Error: nothing left that could wake this loop: nobody stops it',
    ]);
  });

  /** Whether a loop is running, by its own account and by lesson 11's. */
  function noted(loop: EventLoop): string {
    const running = runningLoop();
    const isIt = running === loop ? 'this loop' : shown(running);
    return `isRunning(): ${loop.isRunning()}, running loop: ${isIt}`;
  }

  it('is the running loop during the run, and no longer', () => {
    const loop = new Told();
    const note = (when: string): void => void loop.story.push(`${when}: ${noted(loop)}`);
    note('before the run');
    loop.callSoon(() => {
      note('in a call');
      loop.stop();
    });
    loop.callSoon(() => note('after stop'));
    loop.play();
    note('after the run');
    expect(
      loop.story,
      'a future or a task that is made without a loop takes the running one: that is this loop as long as the run lasts, to the end of its last turn, and no loop afterwards. `#isRunning` and `setRunningLoop` both have to say so',
    ).toEqual([
      'before the run: isRunning(): false, running loop: null',
      'turn 1',
      'in a call: isRunning(): true, running loop: this loop',
      'after stop: isRunning(): true, running loop: this loop',
      'main: the run is over',
      'after the run: isRunning(): false, running loop: null',
    ]);
  });

  it('takes one turn when stop was called before the run', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A', () => loop.callSoon(loop.says('child of A'))));
    for (const _ of [1, 2, 3]) {
      loop.stop();
      loop.play();
    }
    expect(
      loop.story,
      'when `stop` is called before a run, that run takes one turn: it begins, whether or not a call is ready, and ends after the turn. Looking for `stop` before the first turn is too early, and so is clearing it',
    ).toEqual([
      'turn 1',
      'A',
      'main: the run is over',
      'turn 2',
      'child of A',
      'main: the run is over',
      'turn 3',
      'main: the run is over',
    ]);
  });

  it('forgets stop when the run is over', () => {
    const loop = new Told();
    const { says } = loop;
    loop.callSoon(says('A', () => [loop.stop(), loop.stop()]));
    loop.play();
    loop.callSoon(says('B', () => loop.callSoon(says('child of B', () => loop.stop()))));
    loop.play();
    expect(
      loop.story,
      '`stop` is for one run, however often it is called: the next run begins as if it had never been called',
    ).toEqual([
      'turn 1',
      'A',
      'main: the run is over',
      'turn 2',
      'B',
      'turn 3',
      'child of B',
      'main: the run is over',
    ]);
  });

  it('cleans up after an error too', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A'));
    loop.play();
    loop.story.push(noted(loop));
    loop.callSoon(loop.says('B', () => loop.callSoon(loop.says('child of B', () => loop.stop()))));
    loop.play();
    expect(
      loop.story,
      'a run can also end with an error, here because the loop is idle: then it is over as well, the loop is no longer the running one, and can run again. Only a `finally` sees both ways out',
    ).toEqual([
      'turn 1',
      'A',
      'turn 2',
      'main: the run throws Error: nothing left that could wake this loop: nobody stops it',
      'isRunning(): false, running loop: null',
      'turn 3',
      'B',
      'turn 4',
      'child of B',
      'main: the run is over',
    ]);
  });

  it('forgets stop after an error too', () => {
    class Plug extends Told {
      isPulled = true;

      protected override poll(isIdle: boolean): void {
        super.poll(isIdle);
        const { isPulled } = this;
        this.isPulled = false;
        if (isPulled) throw new Error('somebody pulled the plug');
      }
    }
    const loop = new Plug();
    loop.stop();
    loop.play();
    loop.callSoon(loop.says('A', () => loop.callSoon(loop.says('child of A', () => loop.stop()))));
    loop.play();
    expect(
      loop.story,
      '`stop` is for one run, and an error ends a run: clear it on that way out too, or the next run ends after one turn',
    ).toEqual([
      'turn 1',
      'main: the run throws Error: somebody pulled the plug',
      'turn 2',
      'A',
      'turn 3',
      'child of A',
      'main: the run is over',
    ]);
  });
});

describe('4. runUntilComplete', () => {
  /** A coroutine that yields so often, and then returns its name. */
  function* steps(story: Story, name: string, count: number): Coro<string> {
    for (let step = 1; step <= count; step++) {
      tell(story, `${name} ${step}`);
      yield;
    }
    return name;
  }

  /** What comes of a run for a coroutine of one step. */
  function firstRun(): string {
    return outcome(() => new Told().runUntilComplete(steps([], 'a letter', 1)));
  }

  it('makes the task on this loop', () => {
    const back = firstRun();
    expect(
      back.includes('no running event loop') ? back : 'the task has a loop',
      '`ensureFuture` without a loop takes the running one, and none is running yet: pass `{ loop: this }`',
    ).toBe('the task has a loop');
  });

  it('stops when main is done', () => {
    const back = firstRun();
    expect(
      back.includes('nothing left') ? back : 'the loop was stopped',
      'the task is done, and the loop went on until it was idle, because no call stopped it: pass `this.stopWhenMainIsDone` itself to `addDoneCallback`, and run with `this.runFor(main)`, which notes down the `main` that this callback compares with',
    ).toBe('the loop was stopped');
  });

  it('returns what the coroutine returns', () => {
    const list = ['a', 'list'];
    function* main(): Coro<string[]> {
      yield;
      return list;
    }
    let result: unknown;
    const back = outcome(() => {
      result = new Told().runUntilComplete(main());
      return result === list ? 'the very list' : `not that list, but ${shown(result)}`;
    });
    expect(
      `main: ${back}`,
      'from outside it is a plain call: it returns when the coroutine has returned, with the same value, and not with a future or a promise for it',
    ).toBe('main: the very list');
  });

  it('throws what the coroutine throws', () => {
    const smoke = new Error('smoke');
    function* main(): Coro<void> {
      yield;
      throw smoke;
    }
    let caught: unknown;
    const back = outcome(() => {
      try {
        return `returns ${shown(new Told().runUntilComplete(main()))}`;
      } catch (error) {
        caught = error;
        throw error;
      }
    });
    expect(
      `main: ${caught === smoke ? 'throws the very error' : back}`,
      'an error of the coroutine is an error of the call: it is thrown, the very same one, so that the caller can catch it there',
    ).toBe('main: throws the very error');
  });

  it('leaves the loop open', () => {
    const loop = new Told();
    outcome(() => loop.runUntilComplete(steps([], 'a letter', 1)));
    expect(
      loop.isClosed() ? 'the loop is closed' : 'the loop is open',
      'the run is over, and the loop is not: the next program can run on it. The caller closes it',
    ).toBe('the loop is open');
  });

  it('takes a task or a future too', () => {
    const loop = new Told();
    const task = loop.createTask(steps(loop.story, 'task', 1));
    const future = loop.createFuture<string>();
    loop.complete(task);
    loop.callSoon(loop.says('A', () => future.setResult('a letter')));
    loop.complete(future);
    loop.complete(future);
    expect(
      loop.story,
      'a task goes on from where it is, a future is filled by another call, and one that is done already needs a turn, in which its callback stops the loop: `ensureFuture` and `addDoneCallback` do all of that',
    ).toEqual([
      'turn 1',
      'task 1',
      'turn 2',
      'turn 3',
      'main: task',
      'turn 4',
      'A',
      'turn 5',
      'main: a letter',
      'turn 6',
      'main: a letter',
    ]);
  });

  it('runs the other tasks meanwhile, and no longer', () => {
    const loop = new Told();
    let ticker: Task<string> | undefined;
    function* main(): Coro<string> {
      ticker = createTask(steps(loop.story, 'tick', 3));
      tell(loop.story, 'main: has a task');
      yield;
      return 'the end';
    }
    loop.complete(main());
    loop.story.push(`the ticker is ${ticker?.done() ? 'done' : 'pending'}`);
    if (ticker !== undefined) loop.complete(ticker);
    expect(
      loop.story,
      'the run is for one thing, and the other tasks take their steps meanwhile. The end of that one thing is a call in the turn after it, which stops the loop; a task that is not done then goes on when the loop runs again',
    ).toEqual([
      'turn 1',
      'main: has a task',
      'turn 2',
      'tick 1',
      'turn 3',
      'tick 2',
      'main: the end',
      'the ticker is pending',
      'turn 4',
      'tick 3',
      'turn 5',
      'turn 6',
      'main: tick',
    ]);
  });

  it('throws when the loop is stopped before main is done', () => {
    const loop = new Told();
    const main = loop.createTask(steps(loop.story, 'main', 2));
    loop.callSoon(loop.says('A', () => loop.stop()));
    loop.complete(main);
    loop.story.push(`it is ${main.cancelled() ? 'cancelled' : main.done() ? 'done' : 'pending'}`);
    loop.complete(main);
    expect(
      loop.story,
      'a call has stopped the loop, so the run is over, and there is no result: throw the error whose text is in the comment of `runUntilComplete`. Nothing happens to `main`, and a second run can finish it',
    ).toEqual([
      'turn 1',
      'main 1',
      'A',
      'main: throws Error: Event loop stopped before Future completed.',
      'it is pending',
      'turn 2',
      'main 2',
      'turn 3',
      'turn 4',
      'main: main',
    ]);
  });

  it('returns the result when the loop is stopped in the last step', () => {
    const loop = new Told();
    function* main(): Coro<string> {
      loop.stop();
      return 'done, and stopped';
    }
    loop.complete(main());
    expect(
      loop.story,
      'ask whether the future is done, and not who ended the run: if it is done, there is a result',
    ).toEqual(['turn 1', 'main: done, and stopped']);
  });

  it('leaves no call that would stop the next run', () => {
    const loop = new Told();
    function* main(): Coro<string> {
      loop.stop();
      return 'first';
    }
    loop.complete(main());
    loop.complete(steps(loop.story, 'second', 3));
    expect(
      loop.story,
      'the first run ended with a call in the queue that was to stop it, and the second run makes that call: use `this.stopWhenMainIsDone`, which checks whether the loop still waits for that future',
    ).toEqual([
      'turn 1',
      'main: first',
      'turn 2',
      'second 1',
      'turn 3',
      'second 2',
      'turn 4',
      'second 3',
      'turn 5',
      'turn 6',
      'main: second',
    ]);
  });

  it('names what nothing can wake, as long as it waits for it', () => {
    const loop = new Told();
    function* main(): Coro<void> {
      yield* loop.createFuture<void>();
    }
    loop.complete(loop.createTask(main(), { name: 'hopeless' }));
    loop.play();
    expect(
      loop.story.map((line) => line.replace(/(name='hopeless').*/, '$1')),
      'when nothing can wake the loop, an error comes out of `runUntilComplete`. It names the future that the loop waits for, which is in `#main` during this run, and not during the next: `this.runFor` takes care of both',
    ).toEqual([
      'turn 1',
      'turn 2',
      "main: throws Error: nothing left that could wake <Task pending name='hopeless'",
      'turn 3',
      'main: the run throws Error: nothing left that could wake this loop: nobody stops it',
    ]);
  });

  it('leaves nothing on the list of main when the run breaks', () => {
    const loop = new Told();
    const letter = loop.createFuture<string>();
    loop.complete(letter);
    loop.story.push(`then: ${letter}`);
    expect(
      loop.story,
      'an error ended the run. The loop no longer waits for this future, so its callback comes off the list: `this.runFor` takes care of that',
    ).toEqual([
      'turn 1',
      'main: throws Error: nothing left that could wake <Future pending cb=[_run_until_complete_cb()]>',
      'then: <Future pending>',
    ]);
  });

  it('refuses what it cannot wait for', () => {
    const loop = new Told();
    function* hello(): Coro<void> {}
    const other = new EventLoop();
    const requests = {
      'a number': 5,
      'a function': hello,
      'a promise': Promise.resolve(5),
      'a future of another loop': other.createFuture(),
      'a task of another loop': other.createTask(hello()),
    } as unknown as Record<string, Coro<void>>;
    const refused = Object.entries(requests).map(
      ([name, request]) => `${name}: ${outcome(() => loop.runUntilComplete(request)).replace(/: .*/, '')}`,
    );
    expect(
      [...refused, `turns: ${loop.story.length}, ready: ${loop.waiting}`],
      'a loop can only wait for what will tell it when it is done: `ensureFuture` knows what that is, and throws for everything else, before the first turn',
    ).toEqual([
      'a number: throws TypeError',
      'a function: throws TypeError',
      'a promise: throws TypeError',
      'a future of another loop: throws RangeError',
      'a task of another loop: throws RangeError',
      'turns: 0, ready: 0',
    ]);
  });

  it('knows the type of the result', () => {
    function* hello(): Coro<string> {
      return 'hello';
    }
    const text = new Told().runUntilComplete(hello());
    expectTypeOf(text).toEqualTypeOf<string>();
    compilerReads((loop) => {
      expectTypeOf(loop.runUntilComplete(loop.createFuture<number>())).toEqualTypeOf<number>();
      // @ts-expect-error the function was not called
      loop.runUntilComplete(hello);
      // @ts-expect-error a promise belongs to another loop, JavaScript's
      loop.runUntilComplete(Promise.resolve(5));
      // @ts-expect-error it returns a string
      const length: number = loop.runUntilComplete(hello());
      return length;
    });
    expect(text, 'it returns the string itself').toBe('hello');
  });
});
