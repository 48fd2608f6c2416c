import { describe, expect, it, vi } from 'vitest';
import { demo } from '../../solutions/05-slow-fibonacci/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { transcript } from './predict.ts';
import { type Clock, cashier, countdown, driveSlow, type Failed, retry, stupidFib } from './slow.ts';

const LONG = 40;

/** A failed attempt, or any other value, in a few words. */
function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return `the error ${value.message}`;
  if (!('error' in value)) return JSON.stringify(value);
  const { attempt, error } = value as Failed;
  return `attempt ${attempt} failed: ${messageOf(error)}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isTodo(error: unknown): boolean {
  return messageOf(error).startsWith('TODO');
}

/**
 * A place for a story. Each line says who had the token and what they did, after the time on the clock if there is one.
 * A story that goes on and on is stopped.
 */
function stage(driver: string, { timed = true } = {}) {
  const lines: string[] = [];
  let milliseconds = 0;
  let running = driver;
  const known = new Set<unknown>(); // errors that the story has told of

  function tell(line: string): void {
    if (lines.length > LONG) {
      const tooLong = new Error(`this story has ${LONG} lines, and does not end`);
      known.add(tooLong);
      throw tooLong;
    }
    const time = timed ? `${(milliseconds / 1000).toFixed(1)} ` : '';
    lines.push(lines.length === LONG ? 'and so on' : `${time}${running}: ${line}`);
  }

  const clock: Clock = {
    now: () => milliseconds / 1000,
    sleep(seconds) {
      tell(`sleeps ${seconds}`);
      milliseconds += Math.round(seconds * 1000) || 0;
    },
  };

  /** From now on, what happens in a call of this frame's `next()` is told as the frame's doing. */
  function play<T, R, A>(name: string, frame: Generator<T, R, A>): Generator<T, R, A> {
    const { next, return: leave } = frame;
    frame.next = (...told) => {
      tell(`${name}.next(${told.map(show).join()})`);
      const before = running;
      running = name;
      try {
        const step = next.apply(frame, told);
        running = before;
        const what = step.value === undefined ? '' : `, with ${show(step.value)}`;
        tell(step.done ? `gets the end${what}` : `gets ${show(step.value)}`);
        return step;
      } catch (error) {
        running = before;
        if (!isTodo(error) && !known.has(error)) {
          known.add(error);
          tell(`gets an error: ${messageOf(error)}`);
        }
        throw error;
      }
    };
    frame.return = (value) => {
      tell(`${name}.return()`);
      return leave.call(frame, value);
    };
    return frame;
  }

  /** Does something that may fail: then the story ends with the error. An exercise that is not written yet is no story. */
  function attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (isTodo(error)) throw error;
      if (!known.has(error)) tell(`throws an error: ${messageOf(error)}`);
    }
  }

  return { lines, tell, clock, play, attempt };
}

/** What one of them did, without the time. */
function laneOf(name: string, lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^[\d.]+ /, '')).filter((line) => line.startsWith(`${name}: `));
}

/** Two frames, called in turn: what each of them gives, and what it gives when it is alone. */
function sideBySide<A>(
  make: () => Generator<unknown, unknown, A>,
  told: readonly ([] | [A])[],
): { readonly together: string[]; readonly alone: string[] } {
  const answer = (frame: Generator<unknown, unknown, A>, call: [] | [A]): string => {
    try {
      return `gets ${show(frame.next(...call).value)}`;
    } catch (error) {
      if (isTodo(error)) throw error;
      return `gets an error: ${messageOf(error)}`;
    }
  };
  const alone: string[] = [];
  const together: string[] = [];
  realTimeUsedBy(() => {
    const single = make();
    for (const call of told) {
      const line = answer(single, call);
      alone.push(`left ${line}`, `right ${line}`);
    }
    const [left, right] = [make(), make()];
    for (const call of told) together.push(`left ${answer(left, call)}`, `right ${answer(right, call)}`);
  });
  return { together, alone };
}

/** An error of the frame is told in the story, and need not be caught: a call of a frame that has thrown gets the end. */
function hardy<T, R, A>(frame: Generator<T, R, A>): Generator<T, R, A> {
  const { next } = frame;
  frame.next = (...call) => {
    try {
      return next.apply(frame, call);
    } catch (error) {
      if (isTodo(error)) throw error;
      return { value: undefined, done: true } as IteratorReturnResult<R>;
    }
  };
  return frame;
}

/** For a test about one mistake: the story when that mistake was made. Anything else is for the tests after it. */
function onlyIf(isMade: boolean, lines: string[], right: string[]): string[] {
  return isMade ? lines : right;
}

/** Does something, and says which of the machine's own clocks and timers it uses. Each look takes an hour, so that no loop waits. */
function realTimeUsedBy(act: () => void): string[] {
  const used = new Set<string>();
  const start = Date.now();
  const RealDate = Date;
  let looks = 0;
  const look = (name: string): number => {
    used.add(`uses ${name}`);
    looks += 1;
    return start + looks * 3_600_000;
  };
  class WatchedDate extends RealDate {
    constructor(time?: number) {
      super(time ?? look('Date'));
    }
    static override now(): number {
      return look('Date.now()');
    }
  }
  vi.stubGlobal('Date', WatchedDate);
  vi.stubGlobal('setTimeout', () => look('setTimeout'));
  const spies = [
    vi.spyOn(performance, 'now').mockImplementation(() => look('performance.now()')),
    vi.spyOn(Atomics, 'wait').mockImplementation(() => {
      look('Atomics.wait');
      return 'timed-out';
    }),
  ];
  try {
    act();
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllGlobals();
  }
  return [...used];
}

describePrediction(transcript, demo);

describe('1. stupidFib', () => {
  /** Calls `next()` once, and then once for each delay. */
  function perform(
    n: number,
    delays: readonly number[],
  ): { readonly lines: string[]; readonly used: string[] } {
    const { lines, tell, clock, play, attempt } = stage('driver');
    const used = realTimeUsedBy(() =>
      attempt(() => {
        const fib = play('fib', stupidFib(n, clock, tell));
        fib.next();
        for (const delay of delays) fib.next(delay);
      }),
    );
    return { lines, used };
  }

  const story = (n: number, delays: readonly number[]): string[] => perform(n, delays).lines;

  const silent = (): void => {};

  it('has variables of its own', () => {
    const { clock } = stage('driver');
    const quiet: Clock = { now: clock.now, sleep: silent };
    const { together, alone } = sideBySide(() => stupidFib(5, quiet, silent), [[], [1], [1], [1]]);
    expect(
      together,
      'each call of `stupidFib` makes a frame with variables of its own. Declare them inside the function: outside, all frames share them',
    ).toEqual(alone);
  });

  it('lets no real time pass', () => {
    expect(
      perform(5, [0.1, 0.2]).used,
      'the time of this frame is the time of its `clock`: with `clock.sleep` the tests need not wait for you',
    ).toEqual([]);
  });

  it('has nothing to think about before its first number', () => {
    expect(
      story(5, []),
      'the first call starts the frame and passes in nothing: the frame can hand out its first number, 1, and cannot know yet how long to think',
    ).toEqual(['0.0 driver: fib.next()', '0.0 driver: gets 1']);
  });

  it('goes on without an error', () => {
    expect(
      laneOf('driver', story(5, [0.1, 0.2])).filter((line) => line.includes('error')),
      'an error has ended the frame, and came out of the call of `next()` that had resumed it',
    ).toEqual([]);
  });

  it('hears every delay', () => {
    const delays = [0.1, 0.2, 0.3, 0.4];
    const lines = story(5, delays);
    const heard = delays.filter((delay) => lines.some((line) => line.endsWith(`think ${delay} secs`)));
    const right = ['fib: let me think 0.1 secs', 'fib: let me think 0.2 secs'];
    expect(
      onlyIf(
        /^(0.1,0.3|0.2,0.4)$/.test(heard.join()),
        laneOf('fib', lines).filter((line) => line.includes('think')),
        right,
      ),
      'you have two `yield`s in the loop, so the frame pauses twice a round, and every other delay comes in at the one that does not listen. One `yield` does both: a number goes out, a delay comes in',
    ).toEqual(right);
  });

  it('hands out the first n Fibonacci numbers', () => {
    expect(
      laneOf('driver', story(6, [1, 1, 1, 1, 1, 1])).filter((line) => /gets|throws/.test(line)),
      'these are the numbers of `fib`, 1, 1, 2, 3, ..., n of them: a slow frame changes when they come, and not which they are',
    ).toEqual([
      'driver: gets 1',
      'driver: gets 1',
      'driver: gets 2',
      'driver: gets 3',
      'driver: gets 5',
      'driver: gets 8',
      'driver: gets the end',
    ]);
  });

  it('thinks for as long as it is told', () => {
    expect(
      laneOf('fib', story(5, [0.4, 0.2])).filter((line) => line.includes('think')),
      'what a `yield` hands out is a number for the driver; the value of the `yield` is the delay that the driver passes in, and the frame says that it thinks for so long',
    ).toEqual(['fib: let me think 0.4 secs', 'fib: let me think 0.2 secs']);
  });

  it('sleeps itself', () => {
    expect(
      laneOf('fib', story(5, [0.1, 0.2])).filter((line) => line.includes('sleeps')),
      'the frame itself calls `clock.sleep`, with as many seconds as it was told, before its next `yield`: nobody sleeps for it, and there is no background to sleep in',
    ).toEqual(['fib: sleeps 0.1', 'fib: sleeps 0.2']);
  });

  it('says that it thinks before it thinks', () => {
    expect(
      laneOf('fib', story(5, [0.1])),
      'print before you sleep; afterwards it is too late, and nobody knows meanwhile what the frame is doing',
    ).toEqual(['fib: let me think 0.1 secs', 'fib: sleeps 0.1']);
  });

  it('keeps the token while it sleeps', () => {
    expect(
      story(5, [0.1, 0.2]),
      'a frame that sleeps does not pause: the `next(0.1)` of the driver returns when the sleep is over, with the next number, and not before',
    ).toEqual([
      '0.0 driver: fib.next()',
      '0.0 driver: gets 1',
      '0.0 driver: fib.next(0.1)',
      '0.0 fib: let me think 0.1 secs',
      '0.0 fib: sleeps 0.1',
      '0.1 driver: gets 1',
      '0.1 driver: fib.next(0.2)',
      '0.1 fib: let me think 0.2 secs',
      '0.1 fib: sleeps 0.2',
      '0.3 driver: gets 2',
    ]);
  });

  it('counts its numbers', () => {
    expect(
      laneOf('driver', story(1, [0.5])).filter((line) => line.includes('gets')),
      'when `n` is 1 there is one number, and the next call gets the end',
    ).toEqual(['driver: gets 1', 'driver: gets the end']);
  });

  it('thinks after its last number too', () => {
    expect(
      story(1, [0.5]),
      'every number is answered with a delay, the last one as well: the frame thinks, and only then finds that there is no number left',
    ).toEqual([
      '0.0 driver: fib.next()',
      '0.0 driver: gets 1',
      '0.0 driver: fib.next(0.5)',
      '0.0 fib: let me think 0.5 secs',
      '0.0 fib: sleeps 0.5',
      '0.5 driver: gets the end',
    ]);
  });

  it('has no number when n is 0', () => {
    expect(
      story(0, []),
      'look at `n` before the first number: when it is 0, the first call gets the end',
    ).toEqual(['0.0 driver: fib.next()', '0.0 driver: gets the end']);
  });

  it('holds up another frame too', () => {
    const { lines, tell, clock, play } = stage('driver');
    const left = hardy(play('left', stupidFib(5, clock, tell)));
    const right = hardy(play('right', stupidFib(5, clock, tell)));
    realTimeUsedBy(() => {
      left.next();
      right.next();
      left.next(3);
      right.next(3);
    });
    expect(
      lines,
      'there is one token for all: while one frame sleeps, no other can, so two sleeps of 3 seconds take 6',
    ).toEqual([
      '0.0 driver: left.next()',
      '0.0 driver: gets 1',
      '0.0 driver: right.next()',
      '0.0 driver: gets 1',
      '0.0 driver: left.next(3)',
      '0.0 left: let me think 3 secs',
      '0.0 left: sleeps 3',
      '3.0 driver: gets 1',
      '3.0 driver: right.next(3)',
      '3.0 right: let me think 3 secs',
      '3.0 right: sleeps 3',
      '6.0 driver: gets 1',
    ]);
  });

  it('takes 0 for a delay', () => {
    expect(
      laneOf('fib', story(5, [0.1, 0])),
      '0 is a delay too: say that you think for 0 secs, and sleep for 0 seconds. A condition such as `if (seconds)` skips it',
    ).toEqual(['fib: let me think 0.1 secs', 'fib: sleeps 0.1', 'fib: let me think 0 secs', 'fib: sleeps 0']);
  });
});

describe('2. driveSlow', () => {
  /** Yields these numbers, and sleeps `factor` times as long as it is told. */
  function* slow(clock: Clock, numbers: Iterable<number>, factor = 1): Generator<number, void, number> {
    for (const n of numbers) {
      const told = yield n;
      clock.sleep(told * factor);
    }
  }

  /** Lets `driveSlow` drive such a frame. Finding a delay takes `search` seconds. */
  function drive(numbers: readonly number[], delays: Iterable<number>, factor = 1, search = 0) {
    const { lines, tell, clock, play, attempt } = stage('driver');
    const frame = play('frame', slow(clock, numbers, factor));
    const source = delays[Symbol.iterator]();
    const loud: Iterator<number, unknown, void> = {
      next() {
        if (search > 0) clock.sleep(search);
        const delay = source.next();
        tell(delay.done ? 'finds no delay' : `takes the delay ${delay.value}`);
        return delay;
      },
    };
    let list = ['nothing'];
    const used = realTimeUsedBy(() =>
      attempt(() => {
        list = driveSlow(frame, loud, clock).map(({ t, value }) => `${value} at ${t}`);
      }),
    );
    return { lines, list, frame, used };
  }

  function* endless(delay: number): Generator<number, void, void> {
    for (let taken = 0; taken < 1000; taken++) yield delay;
  }

  it('makes a list for each call', () => {
    const [first = '', second = ''] = [drive([10], [1]), drive([20], [1])].map(({ list }) => list.join(', '));
    const right = ['first list: 10 at 0', 'second list: 20 at 0'];
    expect(
      onlyIf(second.startsWith(`${first}, `), [`first list: ${first}`, `second list: ${second}`], right),
      'the list of the first call is still there in the second: declare it inside `driveSlow`, and each call makes a new one',
    ).toEqual(right);
  });

  it('starts the frame with a call that passes in nothing', () => {
    expect(
      laneOf('driver', drive([10, 20], [0.1, 0.2, 0.3]).lines).find((line) => line.includes('next')),
      'a fresh frame is not paused at a `yield` yet: what the first call passes in is dropped, and a delay would be lost',
    ).toBe('driver: frame.next()');
  });

  it('asks delays for the next one, and for nothing else', () => {
    const lines = laneOf('driver', drive([10, 20], [0.1, 0.2, 0.3]).lines);
    expect(
      lines.filter((line) => /throws.*(iter|not a function)/.test(line)),
      '`delays` is an iterator, so you can rely only on its `next()`. A loop or a spread needs an iterable',
    ).toEqual([]);
  });

  it('asks no clock but its own', () => {
    expect(
      drive([10, 20], [0.1, 0.2]).used,
      'the time of a number is the time of `clock`, and not the time of your machine',
    ).toEqual([]);
  });

  it('does not sleep', () => {
    const { lines } = drive([10, 20], [0.1, 0.2]);
    expect(
      laneOf('driver', lines).filter((line) => line.includes('sleeps')),
      'the frame sleeps, and until then the driver is in the middle of its `next()`: a sleep of its own would be a second one',
    ).toEqual([]);
  });

  const threeNumbers = [
    'driver: frame.next()',
    'driver: gets 10',
    'driver: frame.next(0.1)',
    'driver: gets 20',
    'driver: frame.next(0.2)',
    'driver: gets 30',
    'driver: frame.next(0.3)',
    'driver: gets the end',
  ];

  /** The calls, and what they got. */
  function calls(): string[] {
    const { lines } = drive([10, 20, 30], [0.1, 0.2, 0.3]);
    return laneOf('driver', lines).filter((line) => /next|return|gets|throws/.test(line));
  }

  it('is the only driver', () => {
    const lines = calls();
    expect(
      onlyIf(lines.filter((line) => /next\((undefined)?\)/.test(line)).length > 1, lines, threeNumbers),
      'only the first call of `next()` comes without a delay. A `for...of` is a driver too: it calls `next()` with nothing in every round, and you miss what it gets, or it misses what you get',
    ).toEqual(threeNumbers);
  });

  it('does not close the frame', () => {
    const lines = calls();
    expect(
      onlyIf(
        lines.some((line) => line.includes('return()')),
        lines,
        threeNumbers,
      ),
      'a frame that is closed hands out nothing more: a `for...of` calls `return()` when you leave it early',
    ).toEqual(threeNumbers);
  });

  it('tells one delay for each number', () => {
    expect(
      calls(),
      'the first call passes in nothing, and each of the others passes in the delay for the number that came last',
    ).toEqual(threeNumbers);
  });

  it('stamps the first number, and not the end', () => {
    expect(
      drive([10, 20, 30], [1, 1, 1]).list.map((line) => line.split(' ')[0]),
      'each number is on the list once: the call that starts the frame gets one already, and the call that gets `done: true` gets none',
    ).toEqual(['10', '20', '30']);
  });

  it('looks at the clock when it has the number in hand', () => {
    expect(
      drive([10, 20, 30], [1, 2, 3]).list,
      'the frame sleeps inside the call of `next()`, so it is later after the call than before it: look at the clock when you have the number',
    ).toEqual(['10 at 0', '20 at 1', '30 at 3']);
  });

  it('believes the clock, not the delays', () => {
    expect(
      drive([10, 20, 30], [1, 2, 3], 2).list,
      'this frame takes twice as long as it is told: the sum of the delays is what you asked for, and only the clock knows how long it took',
    ).toEqual(['10 at 0', '20 at 2', '30 at 6']);
  });

  it('takes a delay when it has a number to answer', () => {
    expect(
      laneOf('driver', drive([10, 20], endless(1)).lines)
        .filter((line) => /takes|gets/.test(line))
        .slice(0, 8),
      'the delays may never end: take each one when its number has come, none in advance, and none for the end',
    ).toEqual([
      'driver: gets 10',
      'driver: takes the delay 1',
      'driver: gets 20',
      'driver: takes the delay 1',
      'driver: gets the end',
    ]);
  });

  it('stamps a number before it looks for a delay', () => {
    expect(
      drive([10, 20], [1, 1], 1, 5).list,
      'here it takes 5 seconds to find a delay: stamp each number first, with the time when you received it, and then ask for its delay',
    ).toEqual(['10 at 0', '20 at 6']);
  });

  it('is in the middle of a call while the frame sleeps', () => {
    expect(
      drive([10, 20], [0.1, 0.2]).lines,
      'the token goes back and forth: while the frame has it, the driver does nothing, and time passes only where the frame sleeps',
    ).toEqual([
      '0.0 driver: frame.next()',
      '0.0 driver: gets 10',
      '0.0 driver: takes the delay 0.1',
      '0.0 driver: frame.next(0.1)',
      '0.0 frame: sleeps 0.1',
      '0.1 driver: gets 20',
      '0.1 driver: takes the delay 0.2',
      '0.1 driver: frame.next(0.2)',
      '0.1 frame: sleeps 0.2',
      '0.3 driver: gets the end',
    ]);
  });

  it('takes 0 for a delay and for a number', () => {
    expect(
      drive([10, 0, 30], [0, 2, 0]).list,
      '0 is a delay and a number like any other: only `done` says that there is no delay, or no number',
    ).toEqual(['10 at 0', '0 at 0', '30 at 2']);
  });

  it('leaves when there are no delays left', () => {
    const { lines } = drive([10, 20, 30], [1]);
    expect(
      laneOf('driver', lines).filter((line) => !/return|throws/.test(line)),
      'without a delay you have no answer for the frame: leave. `undefined` is not a time, and a delay that you make up is not one of `delays`',
    ).toEqual([
      'driver: frame.next()',
      'driver: gets 10',
      'driver: takes the delay 1',
      'driver: frame.next(1)',
      'driver: gets 20',
      'driver: finds no delay',
    ]);
  });

  it('returns its list when it leaves', () => {
    expect(
      drive([10, 20, 30], [1]).list,
      'running out of delays is a way to finish and not a failure: return the numbers that have come',
    ).toEqual(['10 at 0', '20 at 1']);
  });

  it('leaves the frame where it is', () => {
    const { lines, frame } = drive([10, 20, 30], [1]);
    frame.next(2);
    expect(
      lines.slice(3),
      'a paused frame does not care who calls it next: leave it open for another driver. Calling `return()`, or leaving a `for...of`, ends it',
    ).toEqual([
      '0.0 driver: frame.next(1)',
      '0.0 frame: sleeps 1',
      '1.0 driver: gets 20',
      '1.0 driver: finds no delay',
      '1.0 driver: frame.next(2)',
      '1.0 frame: sleeps 2',
      '3.0 driver: gets 30',
    ]);
  });

  it('has no stamp for a frame without numbers', () => {
    const { lines, list } = drive([], [1]);
    expect(
      [...lines, `list: ${list.join(', ')}`],
      'a frame can end at the very first call: look at `done` before you put anything on the list or take a delay',
    ).toEqual(['0.0 driver: frame.next()', '0.0 driver: gets the end', 'list: ']);
  });

  it('works with stupidFib', () => {
    const { lines, tell, clock, play, attempt } = stage('driver');
    let stamped: ReturnType<typeof driveSlow> = [];
    attempt(() => {
      stamped = driveSlow(play('fib', stupidFib(3, clock, tell)), endless(0.2), clock);
    });
    expect(
      [...lines.filter((line) => line.includes('let')), ...stamped.map(({ t, value }) => `${value} at ${t}`)],
      'the two meet: a frame that sleeps, and a driver that says for how long',
    ).toEqual([
      '0.0 fib: let me think 0.2 secs',
      '0.2 fib: let me think 0.2 secs',
      '0.4 fib: let me think 0.2 secs',
      '1 at 0',
      '1 at 0.2',
      '2 at 0.4',
    ]);
  });
});

describe('3. retry', () => {
  /** An attempt that fails so many times, and tells of each. */
  function flaky(tell: (line: string) => void, failures: number): (n: number) => string {
    let made = 0;
    return (n) => {
      made += 1;
      tell(`attempt ${n}`);
      if (made <= failures) throw new Error(`busy ${made}`);
      return 'hello';
    };
  }

  function dial(failures: number) {
    const { tell, play, ...rest } = stage('driver');
    return { ...rest, dialer: hardy(play('retry', retry(flaky(tell, failures)))) };
  }

  it('has a count of its own', () => {
    const busy = (n: number): string => {
      throw new Error(`busy ${n}`);
    };
    const { together, alone } = sideBySide(() => retry(busy), [[], ['again'], ['again']]);
    expect(
      together,
      'each call of `retry` makes a frame with variables of its own. Declare the count inside the function: outside, all frames share it',
    ).toEqual(alone);
  });

  it('attempts nothing before it is asked', () => {
    const { lines, dialer } = dial(0);
    const before = [...lines];
    dialer.next();
    expect(
      before,
      'calling a generator function makes a frame and runs none of it: the first attempt is made in the first `next()`',
    ).toEqual([]);
  });

  it('returns what a successful attempt gives', () => {
    const { lines, dialer } = dial(0);
    dialer.next();
    expect(
      laneOf('driver', lines),
      'when the first attempt succeeds there is nothing to ask the driver: the frame returns the result, and does not pause before that',
    ).toEqual(['driver: retry.next()', 'driver: gets the end, with hello']);
  });

  it('calls its first attempt 1', () => {
    const { lines, dialer } = dial(0);
    dialer.next();
    expect(laneOf('retry', lines), 'the first attempt is attempt 1').toEqual(['retry: attempt 1']);
  });

  it('asks before it tries again', () => {
    const { lines, dialer } = dial(2);
    dialer.next();
    expect(
      lines,
      'yield each failure as `{ attempt, error }`, and pause there: a frame that goes on by itself keeps the token, and the driver cannot decide',
    ).toEqual([
      '0.0 driver: retry.next()',
      '0.0 retry: attempt 1',
      '0.0 driver: gets attempt 1 failed: busy 1',
    ]);
  });

  it('lets no real time pass', () => {
    const { dialer } = dial(2);
    expect(
      realTimeUsedBy(() => {
        dialer.next();
        dialer.next('again');
        dialer.next('again');
      }),
      'a frame that lets real time pass is running, and holds everything up: yield at once, and let the driver decide how long to wait',
    ).toEqual([]);
  });

  it('hears every answer', () => {
    const { lines, dialer } = dial(2);
    dialer.next();
    dialer.next('again');
    const right = [
      '0.0 driver: retry.next()',
      '0.0 retry: attempt 1',
      '0.0 driver: gets attempt 1 failed: busy 1',
      '0.0 driver: retry.next(again)',
      '0.0 retry: attempt 2',
      '0.0 driver: gets attempt 2 failed: busy 2',
    ];
    const isDeaf =
      laneOf('retry', lines).length === 1 && lines.filter((line) => line.includes('gets ')).length === 2;
    expect(
      onlyIf(isDeaf, lines, right),
      'you have two `yield`s for one failure, so the first answer comes in at the one that does not listen. One `yield` does both: the failure goes out, the answer comes in',
    ).toEqual(right);
  });

  it('makes one attempt for each again', () => {
    const { lines, dialer } = dial(2);
    dialer.next();
    dialer.next('again');
    dialer.next('again');
    expect(
      lines.filter((line) => /attempt|error/.test(line)).map((line) => line.replace(/^0.0 /, '')),
      'each "again" makes one attempt, and each attempt has the next number, also when you hand its failure out',
    ).toEqual([
      'retry: attempt 1',
      'driver: gets attempt 1 failed: busy 1',
      'retry: attempt 2',
      'driver: gets attempt 2 failed: busy 2',
      'retry: attempt 3',
    ]);
  });

  it('never gives up by itself', () => {
    const lines: string[] = [];
    realTimeUsedBy(() => {
      const dialer = hardy(
        retry((n) => {
          if (n < 40) throw new Error('busy');
          return `hello at attempt ${n}`;
        }),
      );
      dialer.next();
      for (let call = 1; call < 40; call++) {
        const { value, done } = dialer.next('again');
        if (done) lines.push(`after ${call} times "again": ${show(value)}`);
      }
    });
    expect(
      lines.slice(0, 1),
      'the driver decides how many attempts are enough: a frame with a limit of its own takes that decision away',
    ).toEqual(['after 39 times "again": hello at attempt 40']);
  });

  it('stops when it is told to', () => {
    const { lines, dialer } = dial(20);
    dialer.next();
    dialer.next('again');
    dialer.next('stop');
    expect(
      lines,
      'the answer is the value of the `yield`: after "stop" there is no further attempt, and the driver gets what the last attempt threw',
    ).toEqual([
      '0.0 driver: retry.next()',
      '0.0 retry: attempt 1',
      '0.0 driver: gets attempt 1 failed: busy 1',
      '0.0 driver: retry.next(again)',
      '0.0 retry: attempt 2',
      '0.0 driver: gets attempt 2 failed: busy 2',
      '0.0 driver: retry.next(stop)',
      '0.0 driver: gets an error: busy 2',
    ]);
  });

  it('hands out the error itself, and throws the same one', () => {
    const busy = new Error('busy');
    const frame = retry((): string => {
      throw busy;
    });
    const which = (error: unknown): string =>
      error === busy ? 'the error that was thrown' : `another one: ${show(error)}`;
    const seen: string[] = [];
    const first = frame.next().value as Failed | undefined;
    seen.push(`yields ${which(first?.error)}`);
    try {
      frame.next('stop');
    } catch (error) {
      seen.push(`throws ${which(error)}`);
    }
    expect(
      seen,
      'the driver needs the error itself, with its class and its stack: another error with the same words is not the same',
    ).toEqual(['yields the error that was thrown', 'throws the error that was thrown']);
  });

  it('stays paused for as long as the driver likes', () => {
    const { lines, clock, dialer } = dial(2);
    dialer.next();
    clock.sleep(1);
    dialer.next('again');
    clock.sleep(2);
    dialer.next('again');
    expect(
      lines,
      'between two attempts the frame is paused, and that takes no time: the driver decides when it goes on',
    ).toEqual([
      '0.0 driver: retry.next()',
      '0.0 retry: attempt 1',
      '0.0 driver: gets attempt 1 failed: busy 1',
      '0.0 driver: sleeps 1',
      '1.0 driver: retry.next(again)',
      '1.0 retry: attempt 2',
      '1.0 driver: gets attempt 2 failed: busy 2',
      '1.0 driver: sleeps 2',
      '3.0 driver: retry.next(again)',
      '3.0 retry: attempt 3',
      '3.0 driver: gets the end, with hello',
    ]);
  });

  it('can share a pause with another retry', () => {
    const { lines, tell, clock, play } = stage('driver');
    const left = hardy(play('left', retry(flaky(tell, 1))));
    const right = hardy(play('right', retry(flaky(tell, 1))));
    left.next();
    right.next();
    clock.sleep(3);
    left.next('again');
    right.next('again');
    expect(
      lines,
      'two frames can be paused at the same time: the driver has the token, and one sleep of 3 seconds is enough for both',
    ).toEqual([
      '0.0 driver: left.next()',
      '0.0 left: attempt 1',
      '0.0 driver: gets attempt 1 failed: busy 1',
      '0.0 driver: right.next()',
      '0.0 right: attempt 1',
      '0.0 driver: gets attempt 1 failed: busy 1',
      '0.0 driver: sleeps 3',
      '3.0 driver: left.next(again)',
      '3.0 left: attempt 2',
      '3.0 driver: gets the end, with hello',
      '3.0 driver: right.next(again)',
      '3.0 right: attempt 2',
      '3.0 driver: gets the end, with hello',
    ]);
  });

  /** What the first call gets, when the attempt does this. */
  function firstAnswer(attempt: () => unknown): string {
    const { lines, play, attempt: carefully } = stage('driver', { timed: false });
    carefully(() => void play('retry', retry(attempt)).next());
    return lines[1] ?? '';
  }

  it('takes any result for a success', () => {
    expect(
      [0, '', false, null].map((result) => firstAnswer(() => result)).concat(firstAnswer(() => undefined)),
      'an attempt has failed when it throws, and only then: its result may be falsy',
    ).toEqual([
      'driver: gets the end, with 0',
      'driver: gets the end, with ',
      'driver: gets the end, with false',
      'driver: gets the end, with null',
      'driver: gets the end',
    ]);
  });

  it('takes anything that is thrown for a failure', () => {
    expect(
      [0, '', undefined].map((error) =>
        firstAnswer(() => {
          throw error;
        }),
      ),
      'anything can be thrown in JavaScript, also 0 or `undefined`: whether an attempt failed does not depend on what it threw',
    ).toEqual([
      'driver: gets attempt 1 failed: 0',
      'driver: gets attempt 1 failed: ',
      'driver: gets attempt 1 failed: undefined',
    ]);
  });
});

describe('4. cashier', () => {
  function shop(till: { total: number }) {
    const { lines, tell, play } = stage('driver', { timed: false });
    return { lines, tell, hire: (name: string) => hardy(play(name, cashier(till))) };
  }

  it('has nothing of its own but its place', () => {
    const { together, alone } = sideBySide(() => cashier({ total: 0 }), [[], [5], [7]]);
    expect(
      together,
      'these two cashiers have a till each, and yet one sees the money of the other: keep nothing in a variable outside the function, only in the till',
    ).toEqual(alone);
  });

  it('goes on after each amount', () => {
    const { lines, hire } = shop({ total: 0 });
    const ann = hire('ann');
    ann.next();
    ann.next(5);
    ann.next(7);
    expect(
      lines.filter((line) => line.includes('the end')),
      'a cashier never ends: when it has put an amount into the till, it goes round its loop again',
    ).toEqual([]);
  });

  it('hears every amount', () => {
    const till = { total: 0 };
    const { lines, hire } = shop(till);
    const ann = hire('ann');
    ann.next();
    for (const amount of [1, 10, 100, 1000]) ann.next(amount);
    const right = [
      'driver: ann.next()',
      'driver: gets 0',
      'driver: ann.next(1)',
      'driver: gets 1',
      'driver: ann.next(10)',
      'driver: gets 11',
    ];
    expect(
      onlyIf(till.total === 101 || till.total === 1010, lines.slice(0, 6), right),
      'you have two `yield`s in the loop, so the frame pauses twice a round, and every other amount comes in at the one that does not listen. One `yield` does both: a total goes out, an amount comes in',
    ).toEqual(right);
  });

  it('adds up what it is told', () => {
    const { lines, hire } = shop({ total: 0 });
    const ann = hire('ann');
    ann.next();
    ann.next(5);
    ann.next(7);
    ann.next(1);
    expect(
      lines,
      'each call passes in an amount and gets the new total: every amount told so far is in it, also the one that came with this call',
    ).toEqual([
      'driver: ann.next()',
      'driver: gets 0',
      'driver: ann.next(5)',
      'driver: gets 5',
      'driver: ann.next(7)',
      'driver: gets 12',
      'driver: ann.next(1)',
      'driver: gets 13',
    ]);
  });

  it('takes 0 for an amount', () => {
    const { lines, hire } = shop({ total: 0 });
    const ann = hire('ann');
    ann.next();
    ann.next(5);
    ann.next(0);
    ann.next(7);
    expect(
      lines.slice(4),
      '0 is an amount like any other, and does not mean that the cashier has finished',
    ).toEqual(['driver: ann.next(0)', 'driver: gets 5', 'driver: ann.next(7)', 'driver: gets 12']);
  });

  it('pays out what is below 0', () => {
    const { lines, hire } = shop({ total: 20 });
    const ann = hire('ann');
    ann.next();
    ann.next(-5);
    ann.next(-17.5);
    expect(
      lines,
      'a till may hold money at first, an amount may be below 0, and then the total may fall below 0 too',
    ).toEqual([
      'driver: ann.next()',
      'driver: gets 20',
      'driver: ann.next(-5)',
      'driver: gets 15',
      'driver: ann.next(-17.5)',
      'driver: gets -2.5',
    ]);
  });

  it('puts the money into the till', () => {
    const till = { total: 1 };
    const { hire } = shop(till);
    const ann = hire('ann');
    ann.next();
    const seen = [`after next() the till holds ${till.total}`];
    ann.next(5);
    seen.push(`after next(5) the till holds ${till.total}`);
    expect(
      seen,
      'others look into the till, so the money has to be there when the call returns: a total that only the frame knows is of no use to them',
    ).toEqual(['after next() the till holds 1', 'after next(5) the till holds 6']);
  });

  it('loses nothing when two share a till', () => {
    const { lines, hire } = shop({ total: 0 });
    const ann = hire('ann');
    const bob = hire('bob');
    ann.next();
    bob.next();
    ann.next(5);
    bob.next(7);
    expect(
      lines,
      'bob read the total before his pause, and while he was paused ann changed it: read the till after the `yield`, when the amount has come',
    ).toEqual([
      'driver: ann.next()',
      'driver: gets 0',
      'driver: bob.next()',
      'driver: gets 0',
      'driver: ann.next(5)',
      'driver: gets 5',
      'driver: bob.next(7)',
      'driver: gets 12',
    ]);
  });

  it('notices when somebody empties the till', () => {
    const till = { total: 0 };
    const { lines, tell, hire } = shop(till);
    const ann = hire('ann');
    ann.next();
    ann.next(100);
    till.total = 0;
    tell('empties the till');
    ann.next(8);
    expect(
      lines,
      'a frame remembers what was true when it paused: read the till again after the `yield`',
    ).toEqual([
      'driver: ann.next()',
      'driver: gets 0',
      'driver: ann.next(100)',
      'driver: gets 100',
      'driver: empties the till',
      'driver: ann.next(8)',
      'driver: gets 8',
    ]);
  });

  it('goes on for as long as it is told', () => {
    const ann = cashier({ total: 0 });
    ann.next();
    for (let call = 1; call < 1000; call++) ann.next(1);
    const { value, done } = ann.next(1);
    expect(
      `call 1000 gets ${done ? 'the end' : value}`,
      'a cashier has no last customer: the driver decides when to stop',
    ).toBe('call 1000 gets 1000');
  });
});

describe('5. countdown (stretch)', () => {
  /** Walks over the numbers; whenever the loop has seen `when`, it jumps, once for each entry. */
  function walk(from: number, jumps: readonly { when: number | 'start'; to: number }[]): string[] {
    const { lines, tell, play, attempt } = stage('loop', { timed: false });
    const { numbers, jumpTo } = countdown(from);
    const left = [...jumps];
    const jump = (seen: number | 'start'): void => {
      while (left[0]?.when === seen) {
        const { to } = left.shift() as { to: number };
        tell(`jumpTo(${to})`);
        jumpTo(to);
      }
    };
    jump('start');
    attempt(() => {
      for (const n of play('numbers', numbers)) jump(n);
    });
    return lines;
  }

  /** What the loop saw, and where it jumped. */
  function seenIn(lines: readonly string[]): string[] {
    return lines.filter((line) => !line.includes('next')).map((line) => line.replace('loop: ', ''));
  }

  it('shares nothing with another countdown', () => {
    const { together, alone } = sideBySide(() => countdown(5).numbers, [[], [], []]);
    const { lines, play } = stage('driver', { timed: false });
    const [left, right] = [countdown(5), countdown(5)];
    play('left', left.numbers).next();
    play('right', right.numbers).next();
    left.jumpTo(2);
    right.numbers.next();
    const isShared = together.join() !== alone.join() || lines.at(-1) === 'driver: gets 2';
    const apart = [
      'driver: left.next()',
      'driver: gets 5',
      'driver: right.next()',
      'driver: gets 5',
      'driver: right.next()',
      'driver: gets 4',
    ];
    expect(
      onlyIf(isShared, lines, apart),
      'each call of `countdown` makes a countdown of its own: declare what `numbers` and `jumpTo` share inside the function. In between, the left one jumped to 2',
    ).toEqual(apart);
  });

  it('counts down to 0', () => {
    expect(
      seenIn(walk(3, [])),
      'without a jump it counts from the first number down to 0, and 0 is the last number',
    ).toEqual(['gets 3', 'gets 2', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('is asked for numbers by the loop and by nobody else', () => {
    const lines = walk(5, [{ when: 5, to: 1 }]);
    expect(
      lines.slice(0, 4),
      'only the loop drives the frame: when `jumpTo` calls its `next()`, that number is lost, and when it calls its `return()`, the frame has ended',
    ).toEqual(['loop: numbers.next()', 'loop: gets 5', 'loop: jumpTo(1)', 'loop: numbers.next()']);
  });

  it('goes on at the number that it jumps to', () => {
    expect(
      seenIn(walk(5, [{ when: 5, to: 3 }])),
      'after `jumpTo(3)` comes 3. While you jump, the frame is paused at its `yield`: what stands after that `yield` must neither change nor ignore the number that you have put in',
    ).toEqual(['gets 5', 'jumpTo(3)', 'gets 3', 'gets 2', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('can jump up, from the last number too', () => {
    expect(
      seenIn(walk(1, [{ when: 0, to: 2 }])).slice(0, 7),
      'when the loop has seen 0, the frame is paused and has not ended: only when it is asked again does it see whether there is another number',
    ).toEqual(['gets 1', 'gets 0', 'jumpTo(2)', 'gets 2', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('can jump before the first number', () => {
    expect(
      seenIn(walk(5, [{ when: 'start', to: 1 }])),
      'before its first call the frame has not looked at its first number yet: a jump that comes earlier counts too, and its number comes first',
    ).toEqual(['jumpTo(1)', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('can jump to 0', () => {
    expect(
      seenIn(walk(5, [{ when: 4, to: 0 }])),
      '0 is a number to jump to like any other, and does not mean that there was no jump',
    ).toEqual(['gets 5', 'gets 4', 'jumpTo(0)', 'gets 0', 'gets the end']);
  });

  it('can jump to the number that it is at', () => {
    expect(
      seenIn(walk(2, [{ when: 1, to: 1 }])),
      'you may jump to the number that was seen last: then it is also the next one, and is seen again',
    ).toEqual(['gets 2', 'gets 1', 'jumpTo(1)', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('goes where the last jump goes', () => {
    expect(
      seenIn(
        walk(5, [
          { when: 5, to: 9 },
          { when: 5, to: 1 },
        ]),
      ),
      'the last jump counts: it replaces the jump before it, and jumps do not stand in line',
    ).toEqual(['gets 5', 'jumpTo(9)', 'jumpTo(1)', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('ends below 0', () => {
    expect(
      [...seenIn(walk(5, [{ when: 5, to: -1 }])), ...seenIn(walk(-1, []))],
      'below 0 the count ends, whether it got there by counting, by a jump, or because it began there',
    ).toEqual(['gets 5', 'jumpTo(-1)', 'gets the end', 'gets the end']);
  });

  it('does not come back after the end', () => {
    const { lines, tell, play } = stage('loop', { timed: false });
    const { numbers, jumpTo } = countdown(0);
    for (const _ of play('numbers', numbers));
    tell('jumpTo(3)');
    jumpTo(3);
    numbers.next();
    expect(seenIn(lines), 'after `done: true` the frame is gone: a later jump changes nothing').toEqual([
      'gets 0',
      'gets the end',
      'jumpTo(3)',
      'gets the end',
    ]);
  });
});
