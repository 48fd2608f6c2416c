import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { demo } from '../../solutions/13-event-loop/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { Future } from '../11-future/future.ts';
import { needRunningLoop } from '../11-future/given/running-loop.ts';
import type { Task } from '../12-task/task.ts';
import { createTask, EventLoop } from './event-loop.ts';
import { Queue } from './given/queue.ts';
import type { Context } from './handle.ts';
import { transcript } from './predict.ts';
import { type Call, runOnceDrain, runOnceSnapshot } from './turn.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** Stops a story that somebody would go on telling for ever. */
function tell(story: Story, line: string): void {
  if (story.length >= 100)
    throw new Error('a hundred lines of this story have been told, and nobody ends it');
  story.push(line);
}

const isUnwritten = (error: unknown): boolean => error instanceof Error && error.message.startsWith('TODO');

/** What a call gives, or the error that comes out of it, in words. That an exercise is not written yet is no story. */
function outcome(action: () => unknown): string {
  try {
    return String(action());
  } catch (error) {
    if (isUnwritten(error)) throw error;
    return `${error}`;
  }
}

/** A loop that writes down when a turn begins, and what its exception handler is told. After 50 turns it breaks down. */
class Told extends EventLoop {
  readonly story: Story = [];
  #turn = 0;
  #unwritten: unknown;

  constructor() {
    super();
    this.setExceptionHandler((_loop, { message, exception }) => {
      if (isUnwritten(exception)) this.#unwritten = exception;
      tell(this.story, `told: ${message}`);
    });
  }

  protected override runOnce(): void {
    if (this.#turn === 50) throw new Error('fifty turns, and nobody ends it');
    this.#turn += 1;
    tell(this.story, `turn ${this.#turn}`);
    super.runOnce();
  }

  /** One turn, and no run around it. */
  turn(): void {
    const back = outcome(() => this.runOnce());
    if (this.#unwritten !== undefined) throw this.#unwritten;
    if (back !== 'undefined') tell(this.story, `the turn breaks: ${back}`);
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

  /** A run, and how it came back. */
  play(): void {
    const back = outcome(() => this.runForever());
    if (this.#unwritten !== undefined) throw this.#unwritten;
    tell(this.story, `main: the run ${back === 'undefined' ? 'is over' : `breaks: ${back}`}`);
  }

  /** A run for the sake of `main`, and what came of it. */
  complete(main: Coro<unknown> | Future<unknown>): void {
    const back = outcome(() => this.runUntilComplete(main));
    if (this.#unwritten !== undefined) throw this.#unwritten;
    tell(this.story, `main: ${back}`);
  }
}

/** Lets the compiler read lines that are not run. */
function compilerReads(_lines: (loop: EventLoop) => unknown): void {}

describePrediction(transcript, demo);

describe('1. Snapshot and drain', () => {
  /** A queue of calls that say their names. `adds` says who adds whom. */
  function queued(story: Story, names: readonly string[], adds: Record<string, readonly string[]>) {
    const ready = new Queue<Call>();
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
    turn: (ready: Queue<Call>) => void,
    count: number,
    names: readonly string[],
    adds: Record<string, readonly string[]> = {},
  ): Story {
    const story: Story = [];
    const ready = queued(story, names, adds);
    for (let each = 1; each <= count; each++) {
      const back = outcome(() => turn(ready));
      story.push(back === 'undefined' ? 'the turn is over' : back);
    }
    return story;
  }

  it('makes the calls that are ready, in the order in which they came', () => {
    expect(
      turns(runOnceSnapshot, 1, ['A', 'B', 'C', 'D']),
      'a turn makes all the calls that were ready when it began, and the queue gets shorter with each: whoever asks for its length again and again is told a different one each time',
    ).toEqual(['A', 'B', 'C', 'D', 'the turn is over']);
  });

  it('makes each call once', () => {
    expect(
      turns(runOnceSnapshot, 2, ['A', 'B']),
      'a call that was made is no longer ready: a turn takes it out of the queue, or the next turn makes it again',
    ).toEqual(['A', 'B', 'the turn is over', 'the turn is over']);
  });

  it('leaves to the next turn what a call adds', () => {
    expect(
      turns(runOnceSnapshot, 2, ['A', 'B'], { A: ['child of A'], B: ['child of B'] }),
      'what a call adds was not ready when the turn began: it stands behind all that was, and its turn is the next one',
    ).toEqual(['A', 'B', 'the turn is over', 'child of A', 'child of B', 'the turn is over']);
  });

  it('comes to its end, whoever adds himself again', () => {
    expect(
      turns(runOnceSnapshot, 3, ['busy', 'A'], { busy: ['busy'] }),
      'a turn has an end, however busy a call is: one that adds itself has one call in each turn, as everybody else, and not all of them',
    ).toEqual(['busy', 'A', 'the turn is over', 'busy', 'the turn is over', 'busy', 'the turn is over']);
  });

  it('is over at once when nothing is ready', () => {
    expect(
      [turns(runOnceSnapshot, 2, []), turns(runOnceDrain, 2, [])],
      'there are turns without a call: no call is no mistake, and it is nothing to wait for, either',
    ).toEqual([
      ['the turn is over', 'the turn is over'],
      ['the turn is over', 'the turn is over'],
    ]);
  });

  it('drains: makes what is added, too', () => {
    expect(
      turns(runOnceDrain, 2, ['A', 'B'], { A: ['child of A'], B: ['child of B'], 'child of A': ['last'] }),
      'to drain is to look at the queue again after each call: what was added is ready now, so it is made now, behind what stood there before',
    ).toEqual(['A', 'B', 'child of A', 'child of B', 'last', 'the turn is over', 'the turn is over']);
  });

  it('drains: one call after the other, and not one inside the other', () => {
    let left = 100_000;
    const ready = new Queue<Call>();
    const again = {
      run(): void {
        left -= 1;
        if (left > 0) ready.push(again);
      },
    };
    ready.push(again);
    expect(
      [outcome(() => runOnceDrain(ready)), left],
      'a queue is what saves you from a stack: a call is over before the next one is made, so any number of them has room',
    ).toEqual(['undefined', 0]);
  });
});

describe('2. callSoon', () => {
  it('makes no call itself', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A'));
    tell(loop.story, 'main: callSoon is back');
    loop.turn();
    expect(
      loop.story,
      'soon is not now: `callSoon` puts the call into the queue and comes back, and the call is made in a turn, once the loop has one',
    ).toEqual(['main: callSoon is back', 'turn 1', 'A']);
  });

  it('makes no call inside of another', () => {
    const loop = new Told();
    const askAndGoOn = (): void => {
      loop.callSoon(loop.says('child of A'));
      tell(loop.story, 'A: ends');
    };
    loop.callSoon(loop.says('A: begins', askAndGoOn));
    loop.callSoon(loop.says('B'));
    loop.turn();
    loop.callSoon(loop.says('C'));
    loop.turn();
    expect(
      loop.story.filter((line) => !line.startsWith('turn')),
      'that a turn is under way changes nothing: what is asked for in the middle of a call waits until that call is over, and until all those are over that have been ready before it',
    ).toEqual(['A: begins', 'A: ends', 'B', 'child of A', 'C']);
  });

  it('puts each call behind those that are ready, as often as it is asked', () => {
    const loop = new Told();
    const [a, b] = [loop.says('A'), loop.says('B')];
    for (const callback of [a, b, a]) loop.callSoon(callback);
    loop.turn();
    expect(
      loop.story,
      'first come, first served: the queue holds calls and not functions, and who has asked twice is called twice',
    ).toEqual(['turn 1', 'A', 'B', 'A']);
  });

  it('keeps the arguments until the call', () => {
    const loop = new Told();
    const count = (...args: unknown[]): void => tell(loop.story, `${args.length}: ${args.join(' ')}`);
    loop.callSoon(count);
    loop.callSoon(count, 1, 'two', undefined);
    loop.callSoon(count, ['a', 'list']);
    loop.turn();
    expect(
      loop.story,
      'who asks for a call knows its arguments then, and the call is made later: the handle keeps them, as they were given',
    ).toEqual(['turn 1', '0: ', '3: 1 two ', '1: a,list']);
  });

  it('can be called off', () => {
    const loop = new Told();
    const handle = loop.callSoon(loop.says('A'));
    loop.callSoon(loop.says('B'));
    const before = handle.cancelled();
    handle.cancel();
    handle.cancel();
    loop.turn();
    expect(
      [...loop.story, before, handle.cancelled()],
      'the handle that you get is the one that stands in the queue: when its time comes and it is cancelled, no call is made',
    ).toEqual(['turn 1', 'B', false, true]);
  });

  it('can be called off until the last moment', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A', () => late.cancel()));
    const late = loop.callSoon(loop.says('B'));
    loop.callSoon(loop.says('C', () => late.cancel()));
    loop.turn();
    expect(
      loop.story,
      'a call that comes earlier in the same turn may still call it off: whether it was cancelled is to be asked when the call is due, and not before',
    ).toEqual(['turn 1', 'A', 'C']);
  });

  it('has a handle for each call', () => {
    const loop = new Told();
    const callback = loop.says('A');
    const [first, second] = [loop.callSoon(callback), loop.callSoon(callback)];
    first.cancel();
    loop.turn();
    expect(
      [...loop.story, second.cancelled()],
      'two calls of one function are two calls: to call off one of them leaves the other',
    ).toEqual(['turn 1', 'A', false]);
  });

  it('outlives a call that fails', () => {
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
      'whoever has asked for the call is gone, so nobody is there to catch what it throws: the exception handler is told, and all the others, who have nothing to do with it, are called as if nothing had been',
    ).toEqual(['turn 1', 'A', "told: Exception in callback boom(1, 'two')", 'B', 'turn 2', 'C']);
  });

  it('tells what was thrown, and by which call', () => {
    const loop = new Told();
    const contexts: Context[] = [];
    loop.setExceptionHandler((_loop, context) => contexts.push(context));
    const thrown = [new Error('smoke'), 'smoke', undefined];
    const handles = thrown.map((what) =>
      loop.callSoon(() => {
        throw what;
      }),
    );
    loop.turn();
    expect(
      contexts.map(({ exception, handle }) => [exception, handles.indexOf(handle as (typeof handles)[0])]),
      'anything can be thrown, `undefined` too, and all of it is told, once: what was thrown, and the handle of the call',
    ).toEqual([
      [thrown[0], 0],
      ['smoke', 1],
      [undefined, 2],
    ]);
  });

  it('tells who has asked for a coroutine, and not for its work', () => {
    const loop = new Told();
    const hello = coroutine(function* hello(): Coro<void> {
      tell(loop.story, 'hello begins');
    });
    loop.callSoon(hello);
    loop.turn();
    expect(
      loop.story,
      'a call of a coroutine function makes a frame and runs nothing, on a loop as anywhere: here nobody would ever drive it, so it is told',
    ).toEqual(['turn 1', 'told: Exception in callback hello()']);
  });

  it('outlives a handler that fails', () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      const loop = new Told();
      loop.setExceptionHandler(() => {
        throw new Error('no ink');
      });
      loop.callSoon(() => {
        throw new Error('smoke');
      });
      loop.callSoon(loop.says('A'));
      loop.turn();
      expect(
        [...loop.story, `written: ${written.mock.calls.length}`],
        'a handler that fails is a mistake in the handler: the last resort is standard error, and the loop goes on',
      ).toEqual(['turn 1', 'A', 'written: 1']);
    } finally {
      written.mockRestore();
    }
  });

  it('refuses what cannot be called', () => {
    const loop = new Told();
    const hello = coroutine(function* hello(): Coro<void> {});
    const refused = [undefined, 5, 'hello', hello()].map((callback) =>
      outcome(() => {
        loop.callSoon(callback as unknown as () => void);
        return 'it was taken';
      }),
    );
    loop.callSoon(loop.says('A'));
    loop.turn();
    expect(
      [...refused.map((line) => line.replace(/, got .*|: use .*/, '')), ...loop.story],
      'what cannot be called has to be refused where it is handed in: in the turn nobody knows any more who has asked for it',
    ).toEqual([
      'TypeError: a callable object was expected by callSoon()',
      'TypeError: a callable object was expected by callSoon()',
      'TypeError: a callable object was expected by callSoon()',
      'TypeError: coroutines cannot be used with callSoon()',
      'turn 1',
      'A',
    ]);
  });

  it('knows the types of the arguments', () => {
    const add = (_a: number, _b: number): void => {};
    compilerReads((loop) => {
      loop.callSoon(add, 1, 2);
      // @ts-expect-error the callback takes numbers
      loop.callSoon(add, 1, 'two');
      // @ts-expect-error an argument is missing, and nobody will bring it later
      loop.callSoon(add, 1);
      // @ts-expect-error this calls it now, and hands in what it gives
      loop.callSoon(add(1, 2));
    });
    expect(typeof new EventLoop().callSoon(add, 1, 2), 'a call that is well typed gives a handle').toBe(
      'object',
    );
  });
});

describe('3. runForever', () => {
  it('runs until somebody stops it', () => {
    const loop = new Told();
    const { says } = loop;
    const stopLater = () => loop.callSoon(says('last', () => loop.stop()));
    loop.callSoon(says('A', () => loop.callSoon(says('child of A'))));
    loop.callSoon(says('B', () => loop.callSoon(says('child of B', stopLater))));
    loop.play();
    expect(
      loop.story.filter((line) => !line.startsWith('turn')),
      'a run goes on as long as calls ask for calls, and comes back when one of them says stop: in the order in which they were asked for, and not later by itself',
    ).toEqual(['A', 'B', 'child of A', 'child of B', 'last', 'main: the run is over']);
  });

  it('lets in what comes from outside, at the start of each turn', () => {
    class Door extends Told {
      #looks = 0;

      protected override poll(isIdle: boolean): void {
        this.#looks += 1;
        tell(this.story, `looks outside${isIdle ? ', and would wait' : ''}`);
        if (this.#looks === 3) this.callSoon(() => this.stop());
      }
    }
    const loop = new Door();
    let left = 9;
    loop.callSoon(function busy() {
      tell(loop.story, 'busy');
      left -= 1;
      if (left > 0) loop.callSoon(busy);
      else loop.stop();
    });
    loop.play();
    expect(
      loop.story.filter((line) => !line.startsWith('turn')),
      'a loop looks outside once a turn: a turn that goes on as long as somebody is busy lets nothing in, no letter, no alarm and no stop, and the world is starved by whoever has always one more call to make',
    ).toEqual([
      'looks outside',
      'busy',
      'looks outside',
      'busy',
      'looks outside',
      'busy',
      'main: the run is over',
    ]);
  });

  it('takes one turn after another', () => {
    const loop = new Told();
    const { says } = loop;
    const stopLater = () => loop.callSoon(says('last', () => loop.stop()));
    loop.callSoon(says('A', () => loop.callSoon(says('child of A'))));
    loop.callSoon(says('B', () => loop.callSoon(says('child of B', stopLater))));
    loop.play();
    expect(
      loop.story,
      'a run is turns, one after the other, and each of them is a call of `runOnce`: what a call adds is made in the next turn, and not in this one',
    ).toEqual([
      'turn 1',
      'A',
      'B',
      'turn 2',
      'child of A',
      'child of B',
      'turn 3',
      'last',
      'main: the run is over',
    ]);
  });

  it('ends with a whole turn', () => {
    const loop = new Told();
    const { says } = loop;
    loop.callSoon(says('A', () => loop.stop()));
    loop.callSoon(says('B', () => loop.callSoon(says('child of B'))));
    loop.play();
    tell(loop.story, `main: ready is ${loop.waiting}`);
    loop.callSoon(says('C', () => loop.stop()));
    loop.play();
    expect(
      loop.story,
      '`stop` asks for the end of the run, and not of the turn: who was ready is called, what they have added waits for the next run, and nothing is lost',
    ).toEqual([
      'turn 1',
      'A',
      'B',
      'main: the run is over',
      'main: ready is 1',
      'turn 2',
      'child of B',
      'C',
      'main: the run is over',
    ]);
  });

  it('takes one turn when it was stopped before', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A', () => loop.callSoon(loop.says('child of A'))));
    loop.stop();
    loop.play();
    loop.stop();
    loop.play();
    loop.stop();
    loop.play();
    expect(
      loop.story,
      'to be asked for the end before it has begun is to be asked for one turn: there is no run without a turn, and nothing to wait for in it',
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

  it('is stopped once by one stop', () => {
    const loop = new Told();
    const { says } = loop;
    loop.callSoon(says('A', () => [loop.stop(), loop.stop()]));
    loop.play();
    loop.callSoon(says('B', () => loop.callSoon(says('child of B', () => loop.stop()))));
    loop.play();
    expect(
      loop.story,
      'a stop is for one run: when that is over, however often somebody has asked, the next one begins as if nobody ever had',
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

  /** Who runs, in a line. */
  const running = (loop: EventLoop): string =>
    `${loop.isRunning() ? 'runs' : 'rests'}, ${outcome(() => (needRunningLoop() === loop ? 'is the one that runs' : 'another one runs'))}`;

  it('is the loop that runs, as long as it runs', () => {
    const loop = new Told();
    const note = (): void => tell(loop.story, running(loop));
    note();
    loop.callSoon(note);
    loop.stop();
    loop.play();
    note();
    loop.callSoon(() => new Future().setResult(1));
    loop.stop();
    loop.play();
    expect(
      loop.story,
      'a future or a task that is made without a loop belongs to the one that runs: that is known while the run lasts, and not a moment longer',
    ).toEqual([
      'rests, Error: no running event loop',
      'turn 1',
      'runs, is the one that runs',
      'main: the run is over',
      'rests, Error: no running event loop',
      'turn 2',
      'main: the run is over',
    ]);
  });

  it('is over when something breaks', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A'));
    loop.play();
    tell(loop.story, running(loop));
    loop.callSoon(loop.says('B', () => loop.callSoon(loop.says('child of B', () => loop.stop()))));
    loop.play();
    expect(
      loop.story,
      'a run can also end with an error, here in a turn that has nothing to do and nobody to wait for: then it is over as well, nobody runs any more, and the next run finds everything in order',
    ).toEqual([
      'turn 1',
      'A',
      'turn 2',
      'main: the run breaks: Error: nothing left that could wake this loop: nobody stops it',
      'rests, Error: no running event loop',
      'turn 3',
      'B',
      'turn 4',
      'child of B',
      'main: the run is over',
    ]);
  });

  it('forgets a stop when something breaks', () => {
    class Plug extends Told {
      isPulled = false;

      protected override poll(isIdle: boolean): void {
        super.poll(isIdle);
        const { isPulled } = this;
        this.isPulled = false;
        if (isPulled) throw new Error('somebody has pulled the plug');
      }
    }
    const loop = new Plug();
    loop.stop();
    loop.isPulled = true;
    loop.play();
    loop.callSoon(loop.says('A', () => loop.callSoon(loop.says('child of A', () => loop.stop()))));
    loop.play();
    expect(
      loop.story,
      'a stop is for one run, however that ends: when the run has broken down, there is nothing left to stop',
    ).toEqual([
      'turn 1',
      'main: the run breaks: Error: somebody has pulled the plug',
      'turn 2',
      'A',
      'turn 3',
      'child of A',
      'main: the run is over',
    ]);
  });

  it('does not run inside itself', () => {
    const loop = new Told();
    const note = (): void => tell(loop.story, running(loop));
    loop.callSoon(
      loop.says('A', () => {
        tell(loop.story, `A: ${outcome(() => loop.runForever())}`);
        note();
        loop.callSoon(loop.says('child of A', () => loop.stop()));
      }),
    );
    loop.callSoon(loop.says('B'));
    loop.play();
    note();
    expect(
      loop.story,
      'a call is made in a turn, and the turn cannot go on before the call is over: to run the loop in there would be to wait for oneself; it has to be refused, and the run that is under way does not notice',
    ).toEqual([
      'turn 1',
      'A',
      'A: Error: This event loop is already running',
      'runs, is the one that runs',
      'B',
      'turn 2',
      'child of A',
      'main: the run is over',
      'rests, Error: no running event loop',
    ]);
  });

  it('does not run inside another', () => {
    const loop = new Told();
    const other = new Told();
    const { says } = loop;
    other.callSoon(says('inside the other', () => other.stop()));
    loop.callSoon(
      says('A', () => {
        tell(loop.story, `A: ${outcome(() => other.runForever())}`);
        tell(loop.story, `the other ${running(other)}`);
        tell(loop.story, `the loop ${running(loop)}`);
        loop.stop();
      }),
    );
    loop.play();
    other.play();
    expect(
      [...loop.story, ...other.story],
      'there is one thread, and while a loop runs inside of a call of another, nobody on the other has a turn: it is refused, and what was ready there waits for a run of its own',
    ).toEqual([
      'turn 1',
      'A',
      'A: Error: Cannot run the event loop while another loop is running',
      'the other rests, another one runs',
      'the loop runs, is the one that runs',
      'main: the run is over',
      'inside the other',
      'turn 1',
      'main: the run is over',
    ]);
  });

  it('gives each task a step in a turn', () => {
    const loop = new Told();
    function* ann(): Coro<void> {
      yield;
      yield;
    }
    function* bob(): Coro<void> {
      yield;
      loop.stop();
    }
    const trace = traceOf(
      () => {
        loop.createTask(ann());
        loop.createTask(bob());
        loop.play();
      },
      { of: ['ann', 'bob'] },
    );
    expect(
      trace,
      'a step of a task is a call like others: whoever is ready has one in each turn, and nobody is run to the end while the next one waits',
    ).toEqual([
      'caller resumes ann: next()',
      'ann yields undefined',
      'caller resumes bob: next()',
      'bob yields undefined',
      'caller resumes ann: next()',
      'ann yields undefined',
      'caller resumes bob: next()',
      'bob returns undefined, and has ended',
    ]);
  });
});

describe('4. runUntilComplete', () => {
  /** A coroutine that lets others run so often, and then returns its name. */
  function* steps(story: Story, name: string, count: number): Coro<string> {
    for (let step = 1; step <= count; step++) {
      tell(story, `${name} ${step}`);
      yield;
    }
    return name;
  }

  /** What a call gives, or the error that comes out of it, itself. */
  function given(action: () => unknown): unknown {
    try {
      return action();
    } catch (error) {
      if (isUnwritten(error)) throw error;
      return error;
    }
  }

  it('gives what the coroutine returns', () => {
    const list = ['a', 'list'];
    function* main(): Coro<string[]> {
      yield;
      return list;
    }
    expect(
      given(() => new EventLoop().runUntilComplete(main())),
      'from outside it is a plain call: it comes back when the coroutine has ended, with what that has returned, and not with a box in which that will be',
    ).toBe(list);
  });

  it('throws what the coroutine throws', () => {
    const smoke = new Error('smoke');
    function* main(): Coro<void> {
      yield;
      throw smoke;
    }
    let returned = false;
    const caught = given(() => {
      new EventLoop().runUntilComplete(main());
      returned = true;
    });
    expect(
      [caught === smoke || caught, returned],
      'an error of the coroutine is an error of the call: whoever has made it can catch it there, the very same one',
    ).toEqual([true, false]);
  });

  it('runs the chain of lesson 09', () => {
    const story: Story = [];
    const phase1 = coroutine(() => {
      story.push('in phase1');
      return 'result1';
    });
    const phase2 = coroutine((arg: string) => {
      story.push('in phase2');
      return `result2 derived from ${arg}`;
    });
    const outer = coroutine(function* outer(): Coro<[string, string]> {
      story.push('in outer');
      story.push('waiting for result1');
      const result1 = yield* phase1();
      story.push('waiting for result2');
      const result2 = yield* phase2(result1);
      return [result1, result2];
    });
    const loop = new EventLoop();
    story.push('starting coroutine');
    const coro = outer();
    story.push('entering event loop');
    const [result1, result2] = loop.runUntilComplete(coro);
    story.push(`return value: ('${result1}', '${result2}')`);
    story.push('closing event loop');
    expect(
      story,
      'the program of lesson 09, which a few lines drove there, runs on your loop, and tells the same story: a loop begins nothing before it is entered, and is left when the program has ended',
    ).toEqual([
      'starting coroutine',
      'entering event loop',
      'in outer',
      'waiting for result1',
      'in phase1',
      'waiting for result2',
      'in phase2',
      "return value: ('result1', 'result2 derived from result1')",
      'closing event loop',
    ]);
  });

  it('takes a task, or a future, as well', () => {
    const loop = new Told();
    const task = loop.createTask(steps(loop.story, 'task', 1));
    const future = loop.createFuture<string>();
    loop.complete(task);
    loop.callSoon(loop.says('A', () => future.setResult('a letter')));
    loop.complete(future);
    loop.complete(future);
    expect(
      loop.story,
      'whatever can be waited for will do: a task goes on from where it is, a future is filled by somebody else, and one that is done takes a turn, in which it says so',
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

  it('runs who else is there, as long as it runs', () => {
    const loop = new Told();
    let ticker: Task<string> | undefined;
    function* main(): Coro<string> {
      ticker = createTask(steps(loop.story, 'tick', 3));
      tell(loop.story, 'main: created, not started');
      yield;
      yield* inner();
      return 'the end';
    }
    function* inner(): Coro<void> {
      tell(loop.story, 'inner');
    }
    loop.complete(main());
    tell(loop.story, `the ticker is ${ticker?.done() ? 'done' : 'pending'}`);
    if (ticker !== undefined) loop.complete(ticker);
    expect(
      loop.story,
      'it waits for one thing, and all the others have their turns meanwhile: the end of that one is told in the turn after it, as every end is, and whoever is not done then stays where he is, until the loop runs again',
    ).toEqual([
      'turn 1',
      'main: created, not started',
      'turn 2',
      'tick 1',
      'inner',
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

  it('says so when somebody stops it before the end', () => {
    const loop = new Told();
    const main = loop.createTask(steps(loop.story, 'main', 2));
    loop.callSoon(loop.says('A', () => loop.stop()));
    loop.complete(main);
    tell(loop.story, `it is ${main.done() ? 'done' : 'pending'}`);
    loop.complete(main);
    expect(
      loop.story,
      'a run that was stopped has no result to give, and must not pretend: that is an error, and nothing else has happened, so a second run can bring it to its end',
    ).toEqual([
      'turn 1',
      'main 1',
      'A',
      'main: Error: Event loop stopped before Future completed.',
      'it is pending',
      'turn 2',
      'main 2',
      'turn 3',
      'turn 4',
      'main: main',
    ]);
  });

  it('gives the result when somebody stops it at the end', () => {
    const loop = new Told();
    function* main(): Coro<string> {
      loop.stop();
      return 'done, and stopped';
    }
    loop.complete(main());
    expect(
      loop.story,
      'what counts is whether the future is done, and not who has ended the run: if it is, there is a result',
    ).toEqual(['turn 1', 'main: done, and stopped']);
  });

  it('leaves no call behind that would stop the next run', () => {
    const loop = new Told();
    function* main(): Coro<string> {
      loop.stop();
      return 'first';
    }
    loop.complete(main());
    loop.complete(steps(loop.story, 'second', 3));
    expect(
      loop.story,
      'a call in the queue outlives the reason for it: when it is made in a later run, it has to see for itself that nobody waits any more for what it tells, and stop nobody',
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

  it('leaves nothing at what it has given up waiting for', () => {
    const loop = new Told();
    const letter = loop.createFuture<string>();
    const before = `${letter}`;
    loop.complete(letter);
    tell(loop.story, before === `${letter}` ? 'it is as it was' : `it is ${letter}`);
    loop.callSoon(loop.says('A', () => letter.setResult('too late')));
    loop.complete(steps(loop.story, 'second', 2));
    expect(
      loop.story.map((line) => line.replace(/could wake .*/, 'could wake anybody')),
      'a run that breaks is over for what it has waited for, too: whoever has put himself on the list of a future takes himself off it when he leaves, or he is told one day, and does something that nobody wants any more',
    ).toEqual([
      'turn 1',
      'main: Error: nothing left that could wake anybody',
      'it is as it was',
      'turn 2',
      'A',
      'second 1',
      'turn 3',
      'second 2',
      'turn 4',
      'turn 5',
      'main: second',
    ]);
  });

  it('says what nobody can wake', () => {
    const loop = new Told();
    function* main(): Coro<void> {
      yield* loop.createFuture<void>();
    }
    const task = loop.createTask(main(), { name: 'hopeless' });
    loop.complete(task);
    loop.play();
    const [broken = '', alone = ''] = loop.story.filter((line) => line.startsWith('main'));
    expect(
      [/could wake <Task pending name='hopeless'/.test(broken) || broken, alone],
      'when no call is ready and nothing can come, the one that is waited for will never be done: the error names it, and only as long as it is waited for',
    ).toEqual([true, 'main: the run breaks: Error: nothing left that could wake this loop: nobody stops it']);
  });

  it('refuses what nobody can wait for', () => {
    const loop = new Told();
    function* hello(): Coro<void> {}
    const other = new EventLoop();
    const refused = [
      5,
      null,
      hello,
      Promise.resolve(5),
      other.createFuture(),
      other.createTask(hello()),
    ] as unknown as Coro<void>[];
    expect(
      [
        ...refused.map((each) => outcome(() => loop.runUntilComplete(each)).replace(/, got .*/, '')),
        ...loop.story,
      ],
      'a loop can only wait for what tells it when it is done: a number will not, nor a function that nobody has called, nor something that is told on another loop; no turn is taken for any of them',
    ).toEqual([
      'TypeError: An asyncio.Future, a coroutine or an awaitable is required',
      'TypeError: An asyncio.Future, a coroutine or an awaitable is required',
      'TypeError: An asyncio.Future, a coroutine or an awaitable is required',
      'TypeError: An asyncio.Future, a coroutine or an awaitable is required',
      'RangeError: The future belongs to a different loop than the one specified as the loop argument',
      'RangeError: The future belongs to a different loop than the one specified as the loop argument',
    ]);
  });

  it('cannot be called by a coroutine that it runs', () => {
    const loop = new Told();
    const other = new Told();
    function* inner(): Coro<string> {
      return 'a letter';
    }
    function* main(): Coro<string> {
      for (const each of [loop, other]) {
        tell(loop.story, `main: ${outcome(() => each.runUntilComplete(inner()))}`);
        yield;
      }
      return yield* inner();
    }
    loop.complete(main());
    expect(
      loop.story,
      'a coroutine that wants to wait says so with `yield*`, and everybody else runs meanwhile; to run a loop inside of it would hold up the very turn in which it runs: both loops refuse, and it goes on',
    ).toEqual([
      'turn 1',
      'main: Error: This event loop is already running',
      'turn 2',
      'main: Error: Cannot run the event loop while another loop is running',
      'turn 3',
      'turn 4',
      'main: a letter',
    ]);
  });

  it('does not touch a coroutine that it refuses to run', () => {
    const loop = new Told();
    function* inner(): Coro<string> {
      tell(loop.story, 'inner: begins');
      return 'a letter';
    }
    function* main(): Coro<string> {
      const coro = inner();
      outcome(() => loop.runUntilComplete(coro));
      tell(loop.story, `main: ready is ${loop.waiting}`);
      yield;
      return yield* coro;
    }
    loop.complete(main());
    expect(
      loop.story,
      'refuse first: once a task is made of the coroutine there is no way back, it is run soon, and whoever was refused finds it ended',
    ).toEqual(['turn 1', 'main: ready is 0', 'turn 2', 'inner: begins', 'turn 3', 'main: a letter']);
  });

  it('knows the type of the result', () => {
    function* hello(): Coro<string> {
      return 'hello';
    }
    const text = new EventLoop().runUntilComplete(hello());
    expectTypeOf(text).toEqualTypeOf<string>();
    compilerReads((loop) => {
      expectTypeOf(loop.runUntilComplete(loop.createFuture<number>())).toEqualTypeOf<number>();
      // @ts-expect-error the function was not called: nobody can wait for it
      loop.runUntilComplete(hello);
      // @ts-expect-error a promise belongs to another loop, that of JavaScript
      loop.runUntilComplete(Promise.resolve(5));
      // @ts-expect-error a string comes out of it
      const length: number = loop.runUntilComplete(hello());
      return length;
    });
    expect(text.length, 'what comes out is the string itself').toBe(5);
  });
});

describe('5. close', () => {
  it('takes no more', () => {
    const loop = new Told();
    function* hello(): Coro<string> {
      tell(loop.story, 'hello begins');
      return 'hello';
    }
    const coro = hello();
    loop.close();
    const requests = {
      callSoon: () => loop.callSoon(loop.says('A')),
      createTask: () => loop.createTask(hello()),
      runForever: () => loop.runForever(),
      runUntilComplete: () => loop.runUntilComplete(coro),
      'the same, with a number': () => loop.runUntilComplete(5 as unknown as Coro<void>),
    };
    const refused = Object.entries(requests).map(([name, request]) => `${name}: ${outcome(request)}`);
    expect(
      [...refused, ...loop.story],
      'a call that is taken and never made is worse than one that is refused: after the end every request is an error, and says that it has come too late',
    ).toEqual(Object.keys(requests).map((name) => `${name}: Error: Event loop is closed`));
    expect(
      new EventLoop().runUntilComplete(coro),
      'what was refused has not been touched: another loop can run it',
    ).toBe('hello');
  });

  it('drops what is ready', () => {
    const loop = new Told();
    loop.callSoon(loop.says('A'));
    loop.callSoon(loop.says('B'));
    const task = loop.createTask(
      (function* (): Coro<void> {
        tell(loop.story, 'task begins');
      })(),
    );
    const back = outcome(() => loop.close());
    expect(
      [...loop.story, back, `ready: ${loop.waiting}`, `task: ${task.done() ? 'done' : 'pending'}`],
      'to close is not to finish: there will be no turn any more, so nobody is called, and nothing that will never be called is kept',
    ).toEqual(['undefined', 'ready: 0', 'task: pending']);
  });

  it('is closed for good, and closing again is nothing', () => {
    const loop = new Told();
    const states: unknown[] = [loop.isClosed()];
    for (const _ of [1, 2]) {
      const back = outcome(() => loop.close());
      states.push(back === 'undefined' ? loop.isClosed() : back);
    }
    expect(
      states,
      'several may feel that it is on them to close, each in a `finally` of his own: who comes second has nothing to do, and that is no mistake',
    ).toEqual([false, true, true]);
  });

  it('is refused while the loop runs', () => {
    const loop = new Told();
    loop.callSoon(
      loop.says('A', () => {
        tell(loop.story, `A: ${outcome(() => loop.close())}`);
        tell(loop.story, `A: ${loop.isClosed() ? 'closed' : 'open'}`);
        loop.callSoon(loop.says('child of A', () => loop.stop()));
      }),
    );
    loop.callSoon(loop.says('B'));
    loop.play();
    loop.close();
    tell(loop.story, `main: ${loop.isClosed() ? 'closed' : 'open'}`);
    expect(
      loop.story,
      'whoever closes a loop from inside one of its calls saws off the branch that he sits on: it is refused, nothing is dropped, and afterwards it can be closed',
    ).toEqual([
      'turn 1',
      'A',
      'A: Error: Cannot close a running event loop',
      'A: open',
      'B',
      'turn 2',
      'child of A',
      'main: the run is over',
      'main: closed',
    ]);
  });
});
