import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/05-slow-fibonacci/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { transcript } from './predict.ts';
import { type Clock, cashier, countdown, driveSlow, type Failed, retry, stupidFib } from './slow.ts';

const LONG = 30;

/** A failed attempt, or whatever comes in its place, in a few words. */
function show(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('error' in value)) return String(value);
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
 * A place for a story. Each line says who had the token and what they did, behind the time on the clock if there is one.
 * A story that goes on and on is stopped.
 */
function stage(driver: string, { timed = true } = {}) {
  const lines: string[] = [];
  let milliseconds = 0;
  let running = driver;
  const known = new Set<unknown>(); // errors that the story has told of

  function tell(line: string): void {
    if (lines.length > LONG) {
      const tooLong = new Error(`this story has ${LONG} lines, and nobody ends it`);
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

  /** Whatever happens in a call of this frame's `next()` is its doing, from now on. */
  function play<T, R, A>(name: string, frame: Generator<T, R, A>): Generator<T, R, A> {
    const { next, return: leave } = frame;
    frame.next = (...told) => {
      tell(`${name}.next(${told.map(String).join()})`);
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

  /** Does something that may end in an error: then the story ends with it. That an exercise is not written yet is thrown on. */
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

describePrediction(transcript, demo);

describe('1. stupidFib', () => {
  /** Calls `next()` once, and then once for each delay. */
  function story(n: number, delays: readonly number[]): string[] {
    const { lines, tell, clock, play } = stage('driver');
    const fib = play('fib', stupidFib(n, clock, tell));
    fib.next();
    for (const delay of delays) fib.next(delay);
    return lines;
  }

  it('has nothing to think about before its first number', () => {
    expect(
      story(5, []),
      'the first call starts the frame and tells it nothing: it can hand out a number, and it cannot know yet for how long to think',
    ).toEqual(['0.0 driver: fib.next()', '0.0 driver: gets 1']);
  });

  it('hands out the first n Fibonacci numbers', () => {
    expect(
      laneOf('driver', story(6, [1, 1, 1, 1, 1, 1])).filter((line) => line.includes('gets')),
      'the numbers are those of `fib`, 1, 1, 2, 3, ..., n of them, one for each stop: to be slow changes when they come, not which',
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
      laneOf('fib', story(5, [0.4, 0, 0.2])).filter((line) => line.includes('think')),
      'what a `yield` hands out is a number for the driver; what it is worth afterwards is the delay that the driver brings',
    ).toEqual(['fib: let me think 0.4 secs', 'fib: let me think 0 secs', 'fib: let me think 0.2 secs']);
  });

  it('sleeps itself', () => {
    expect(
      laneOf('fib', story(5, [0.1, 0.2])).filter((line) => line.includes('sleeps')),
      'nobody sleeps on behalf of a frame, and there is no background for it to sleep in: it sleeps in its own lane, as many seconds as it was told',
    ).toEqual(['fib: sleeps 0.1', 'fib: sleeps 0.2']);
  });

  it('says that it thinks before it thinks', () => {
    expect(
      laneOf('fib', story(5, [0.1])),
      'a line that is printed behind the sleep is printed when the thinking is over: the driver would stare at nothing meanwhile',
    ).toEqual(['fib: let me think 0.1 secs', 'fib: sleeps 0.1']);
  });

  it('keeps the token while it sleeps', () => {
    expect(
      story(5, [0.1, 0.2]),
      'a frame that sleeps does not pause: the `next(0.1)` of the driver comes back when the sleep is over, with the next number, and not before',
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

  it('thinks after its last number too', () => {
    expect(
      story(1, [0.5]),
      'every number is answered with a delay, the last one as well: the frame thinks, and then it finds that there is no number left',
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
    expect(story(0, []), 'without a number there is nothing to answer: the first call gets the end').toEqual([
      '0.0 driver: fib.next()',
      '0.0 driver: gets the end',
    ]);
  });

  it('makes everybody wait, another frame too', () => {
    const { lines, tell, clock, play } = stage('driver');
    const left = play('left', stupidFib(5, clock, tell));
    const right = play('right', stupidFib(5, clock, tell));
    left.next();
    right.next();
    left.next(3);
    right.next(3);
    expect(
      lines,
      'there is one token for all: while one frame sleeps no other can, so two sleeps of 3 seconds take 6',
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
});

describe('2. driveSlow', () => {
  /** Yields these numbers, and sleeps `factor` times as long as it is told. */
  function* slow(clock: Clock, numbers: Iterable<number>, factor = 1): Generator<number, void, number> {
    for (const n of numbers) {
      const told = yield n;
      clock.sleep(told * factor);
    }
  }

  /** Lets `driveSlow` drive such a frame. */
  function drive(numbers: readonly number[], delays: Iterable<number>, factor = 1) {
    const { lines, tell, clock, play, attempt } = stage('driver');
    const frame = play('frame', slow(clock, numbers, factor));
    const source = delays[Symbol.iterator]();
    const loud: Iterator<number, unknown, void> = {
      next() {
        const delay = source.next();
        tell(delay.done ? 'finds no delay' : `takes the delay ${delay.value}`);
        return delay;
      },
    };
    let list = ['nothing'];
    attempt(() => {
      list = driveSlow(frame, loud, clock).map(({ t, value }) => `${value} at ${t}`);
    });
    return { lines, list, frame };
  }

  function* endless(delay: number): Generator<number, void, void> {
    for (let taken = 0; taken < 1000; taken++) yield delay;
  }

  it('starts the frame with a call that brings nothing', () => {
    expect(
      laneOf('driver', drive([10, 20], [0.1, 0.2, 0.3]).lines).find((line) => line.includes('next')),
      'a fresh frame stands at no `yield`: whatever the first call brings is dropped, and if it was a delay, nobody sleeps it',
    ).toBe('driver: frame.next()');
  });

  it('asks delays for the next one, and for nothing else', () => {
    expect(
      laneOf('driver', drive([10, 20], [0.1, 0.2, 0.3]).lines).filter((line) => line.includes('throws')),
      'an iterator has a `next()`, and may have nothing else: a loop and a spread want an iterable, something that gives them an iterator of their own',
    ).toEqual([]);
  });

  it('does not sleep', () => {
    const { lines } = drive([10, 20], [0.1, 0.2]);
    expect(
      laneOf('driver', lines).filter((line) => line.includes('sleeps')),
      'the driver is held up by the frame that sleeps, and that is waiting enough: it waits in the middle of its `next()`, and has no sleep of its own',
    ).toEqual([]);
  });

  it('makes all the calls itself', () => {
    const { lines } = drive([10, 20, 30], [0.1, 0.2, 0.3]);
    expect(
      laneOf('driver', lines).filter((line) => /next|gets/.test(line)),
      'a `for...of` is a driver too: it calls `next()` for every turn, with nothing in it, and what two drivers ask for is shared out between them',
    ).toEqual([
      'driver: frame.next()',
      'driver: gets 10',
      'driver: frame.next(0.1)',
      'driver: gets 20',
      'driver: frame.next(0.2)',
      'driver: gets 30',
      'driver: frame.next(0.3)',
      'driver: gets the end',
    ]);
  });

  it('stamps the first number, and not the end', () => {
    expect(
      drive([10, 20, 30], [1, 1, 1]).list.map((line) => line.split(' ')[0]),
      'the call that starts the frame gets a number already, and the call that gets `done: true` gets none',
    ).toEqual(['10', '20', '30']);
  });

  it('looks at the clock when it has the number in hand', () => {
    expect(
      drive([10, 20, 30], [1, 2, 3]).list,
      'the frame sleeps inside the call of `next()`: before the call and after it are two different times, and the number is there after it',
    ).toEqual(['10 at 0', '20 at 1', '30 at 3']);
  });

  it('believes the clock, not the delays', () => {
    expect(
      drive([10, 20, 30], [1, 2, 3], 2).list,
      'this frame takes twice as long as it is told: a driver that adds the delays up knows what it asked for, only the clock knows how long it took',
    ).toEqual(['10 at 0', '20 at 2', '30 at 6']);
  });

  it('takes a delay when it has a number to answer', () => {
    expect(
      laneOf('driver', drive([10, 20], endless(1)).lines)
        .filter((line) => /takes|gets/.test(line))
        .slice(0, 8),
      'there may be delays without an end: each is taken when its number has come, none in advance, and none for the end',
    ).toEqual([
      'driver: gets 10',
      'driver: takes the delay 1',
      'driver: gets 20',
      'driver: takes the delay 1',
      'driver: gets the end',
    ]);
  });

  it('waits in the middle of its call of next()', () => {
    expect(
      drive([10, 20], [0.1, 0.2]).lines,
      'the token goes back and forth: while the frame has it, the driver has no line, and time passes only where somebody sleeps',
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
      'no delay and a delay of 0 are two things, and so are no number and the number 0: only `done` says that there is nothing',
    ).toEqual(['10 at 0', '0 at 0', '30 at 2']);
  });

  it('goes away when there are no delays left', () => {
    const { lines } = drive([10, 20, 30], [1]);
    expect(
      laneOf('driver', lines).filter((line) => !/return|throws/.test(line)),
      'without a delay there is no answer to give: `undefined` is not a time, and a call that brings it would send the frame to sleep for who knows how long',
    ).toEqual([
      'driver: frame.next()',
      'driver: gets 10',
      'driver: takes the delay 1',
      'driver: frame.next(1)',
      'driver: gets 20',
      'driver: finds no delay',
    ]);
  });

  it('brings its list when it goes away', () => {
    expect(
      drive([10, 20, 30], [1]).list,
      'to run out of delays is a way to finish, not a failure: the numbers that have come are worth having',
    ).toEqual(['10 at 0', '20 at 1']);
  });

  it('leaves the frame where it is', () => {
    const { lines, frame } = drive([10, 20, 30], [1]);
    frame.next(2);
    expect(
      lines.slice(3),
      'a paused frame waits for nobody in particular: the driver goes, the next one comes, and the frame cannot tell. To leave a `for...of`, or to call `return()`, ends it',
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
    expect(
      drive([], [1]),
      'a frame can end at the very first call: then there is no number, and no delay is wanted',
    ).toMatchObject({ list: [], lines: ['0.0 driver: frame.next()', '0.0 driver: gets the end'] });
  });

  it('works with stupidFib', () => {
    const { lines, tell, clock, play } = stage('driver');
    const stamped = driveSlow(play('fib', stupidFib(3, clock, tell)), endless(0.2), clock);
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

describe('3. countdown', () => {
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

  it('counts down to 0', () => {
    expect(seenIn(walk(3, [])), 'when nobody jumps it is a countdown like any other: 0 is in it').toEqual([
      'gets 3',
      'gets 2',
      'gets 1',
      'gets 0',
      'gets the end',
    ]);
  });

  it('is asked for numbers by the loop and by nobody else', () => {
    const lines = walk(5, [{ when: 5, to: 1 }]);
    expect(
      lines.slice(0, 4),
      'each `next()` takes a number out of the frame, whoever calls it: what a jump takes out is lost, because only the loop looks at what it gets',
    ).toEqual(['loop: numbers.next()', 'loop: gets 5', 'loop: jumpTo(1)', 'loop: numbers.next()']);
  });

  it('goes on at the number that it jumps to', () => {
    expect(
      seenIn(walk(5, [{ when: 5, to: 3 }])),
      'while you jump, the frame is paused at its `yield`, in the middle of a turn: what the rest of the turn does, it now does to the number that you jumped to',
    ).toEqual(['gets 5', 'jumpTo(3)', 'gets 3', 'gets 2', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('can jump up, from the last number too', () => {
    expect(
      seenIn(walk(1, [{ when: 0, to: 2 }])).slice(0, 7),
      'when the loop has seen 0 the frame is paused and not gone: it finds out that it has ended when it is asked again, and by then it has jumped',
    ).toEqual(['gets 1', 'gets 0', 'jumpTo(2)', 'gets 2', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('can jump before the first number', () => {
    expect(
      seenIn(walk(5, [{ when: 'start', to: 1 }])),
      'a frame that nobody has started has not even looked at its first number: a jump that comes earlier counts',
    ).toEqual(['jumpTo(1)', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('can jump to 0', () => {
    expect(
      seenIn(walk(5, [{ when: 4, to: 0 }])),
      'to have been told 0 and not to have been told anything are two things',
    ).toEqual(['gets 5', 'gets 4', 'jumpTo(0)', 'gets 0', 'gets the end']);
  });

  it('can jump to the number that it is at', () => {
    expect(
      seenIn(walk(2, [{ when: 1, to: 1 }])),
      'a jump is a jump, wherever it goes: the number that was seen last is the next one then, and is seen again',
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
      'between two numbers you may change your mind: a jump replaces the one before, they do not stand in line',
    ).toEqual(['gets 5', 'jumpTo(9)', 'jumpTo(1)', 'gets 1', 'gets 0', 'gets the end']);
  });

  it('ends below 0', () => {
    expect(
      [...seenIn(walk(5, [{ when: 5, to: -1 }])), ...seenIn(walk(-1, []))],
      'the count ends below 0, however it has got there: by counting, by a jump, or because it began there',
    ).toEqual(['gets 5', 'jumpTo(-1)', 'gets the end', 'gets the end']);
  });

  it('does not come back after the end', () => {
    const { lines, tell, play } = stage('loop', { timed: false });
    const { numbers, jumpTo } = countdown(0);
    for (const _ of play('numbers', numbers));
    tell('jumpTo(3)');
    jumpTo(3);
    numbers.next();
    expect(
      seenIn(lines),
      'a walk that has said `done: true` is over: there is no frame left that could hear of a jump',
    ).toEqual(['gets 0', 'gets the end', 'jumpTo(3)', 'gets the end']);
  });

  it('shares nothing with another countdown', () => {
    const { lines, play } = stage('driver', { timed: false });
    const left = countdown(5);
    const right = countdown(5);
    play('left', left.numbers).next();
    play('right', right.numbers).next();
    left.jumpTo(2);
    right.numbers.next();
    left.numbers.next();
    expect(lines, 'each call makes a countdown of its own: a jump in one is no jump in the other').toEqual([
      'driver: left.next()',
      'driver: gets 5',
      'driver: right.next()',
      'driver: gets 5',
      'driver: right.next()',
      'driver: gets 4',
      'driver: left.next()',
      'driver: gets 2',
    ]);
  });
});

describe('4. retry', () => {
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
    return { ...rest, dialer: play('retry', retry(flaky(tell, failures))) };
  }

  it('attempts nothing before it is asked', () => {
    const { lines, dialer } = dial(0);
    const before = [...lines];
    dialer.next();
    expect(
      before,
      'a call of a generator function makes a frame and runs none of it: the driver decides when the first attempt is made, too',
    ).toEqual([]);
  });

  it('returns what a successful attempt gives', () => {
    const { lines, dialer } = dial(0);
    dialer.next();
    expect(
      laneOf('driver', lines),
      'when the first attempt succeeds there is nothing to ask the driver: the result is what the frame returns, and no stop on the way',
    ).toEqual(['driver: retry.next()', 'driver: gets the end, with hello']);
  });

  it('calls its first attempt 1', () => {
    const { lines, dialer } = dial(0);
    dialer.next();
    expect(
      laneOf('retry', lines),
      'attempts are counted as people count them: who has tried once has made attempt 1',
    ).toEqual(['retry: attempt 1']);
  });

  it('asks before it tries again', () => {
    const { lines, dialer } = dial(2);
    dialer.next();
    expect(
      lines,
      'a frame that tries again by itself keeps the token, and the driver is not asked: hand the failure out, and wait to be told',
    ).toEqual([
      '0.0 driver: retry.next()',
      '0.0 retry: attempt 1',
      '0.0 driver: gets attempt 1 failed: busy 1',
    ]);
  });

  it('makes one attempt for each again', () => {
    const { lines, dialer } = dial(2);
    dialer.next();
    dialer.next('again');
    dialer.next('again');
    expect(
      laneOf('retry', lines),
      'one answer, one attempt, and each with its own number: an answer that comes where no failure is waiting is lost',
    ).toEqual(['retry: attempt 1', 'retry: attempt 2', 'retry: attempt 3']);
  });

  it('never gives up by itself', () => {
    const dialer = retry((n) => {
      if (n < 40) throw new Error('busy');
      return `hello at attempt ${n}`;
    });
    const { attempt } = stage('driver');
    let last: unknown;
    attempt(() => {
      last = dialer.next();
      for (let told = 1; told < 40; told++) last = dialer.next('again');
    });
    expect(
      last,
      'how often is too often? That is for the driver to say: a frame that has a limit of its own has taken the decision away',
    ).toEqual({ value: 'hello at attempt 40', done: true });
  });

  it('stops when it is told to', () => {
    const { lines, dialer, attempt } = dial(20);
    attempt(() => {
      dialer.next();
      dialer.next('again');
      dialer.next('stop');
      dialer.next('again');
    });
    expect(
      lines,
      'the answer is the value of the `yield`, and it decides: after "stop" there is no further attempt, and what the last one threw comes out at the driver',
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
    const frame = retry(() => {
      throw busy;
    });
    const { value } = frame.next() as { value: Failed };
    let thrown: unknown;
    try {
      frame.next('stop');
    } catch (error) {
      thrown = error;
    }
    expect(
      [value?.error === busy, thrown === busy],
      'whoever decides has to see the error itself, with its class and its stack: another error with the same words is not it',
    ).toEqual([true, true]);
  });

  it('waits for as long as the driver likes', () => {
    const { lines, clock, dialer } = dial(2);
    dialer.next();
    clock.sleep(1);
    dialer.next('again');
    clock.sleep(2);
    dialer.next('again');
    expect(
      lines,
      'between two attempts the frame is paused, and that costs nobody any time: when it goes on is decided in the lane of the driver',
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

  it('can share a wait with another retry', () => {
    const { lines, tell, clock, play } = stage('driver');
    const left = play('left', retry(flaky(tell, 1)));
    const right = play('right', retry(flaky(tell, 1)));
    left.next();
    right.next();
    clock.sleep(3);
    left.next('again');
    right.next('again');
    expect(
      lines,
      'two frames that are paused wait at the same time: the driver has the token, sleeps once for both, and 3 seconds are 3 seconds',
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

  it('takes any result for a success', () => {
    const results = [0, '', false, null, undefined];
    expect(
      results.map((result) => retry(() => result).next()),
      'an attempt has failed when it throws, and only then: what it gives may be 0, empty or nothing at all',
    ).toEqual(results.map((value) => ({ value, done: true })));
  });

  it('takes anything that is thrown for a failure', () => {
    const thrown = [0, '', undefined];
    const first = thrown.map((error) =>
      retry(() => {
        throw error;
      }).next(),
    );
    expect(
      first,
      'whether something was thrown is not the same as whether it is truthy: in JavaScript anything can be thrown, `undefined` too',
    ).toEqual(thrown.map((error) => ({ value: { attempt: 1, error }, done: false })));
  });
});

describe('5. cashier', () => {
  function shop(till: { total: number }) {
    const { lines, tell, play } = stage('driver', { timed: false });
    return { lines, tell, hire: (name: string) => play(name, cashier(till)) };
  }

  it('adds up what it is told', () => {
    const { lines, hire } = shop({ total: 0 });
    const ann = hire('ann');
    ann.next();
    ann.next(5);
    ann.next(7);
    ann.next(0);
    ann.next(1);
    expect(
      lines,
      'each call brings an amount and takes away the new total: an amount that came with a call must be in what that call gets',
    ).toEqual([
      'driver: ann.next()',
      'driver: gets 0',
      'driver: ann.next(5)',
      'driver: gets 5',
      'driver: ann.next(7)',
      'driver: gets 12',
      'driver: ann.next(0)',
      'driver: gets 12',
      'driver: ann.next(1)',
      'driver: gets 13',
    ]);
  });

  it('pays out what is below 0', () => {
    const { lines, hire } = shop({ total: 20 });
    const ann = hire('ann');
    ann.next();
    ann.next(-5);
    ann.next(-17.5);
    expect(
      lines,
      'the till need not be empty at first, an amount need not be above 0, and who pays out more than there is owes the rest',
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
    const seen = [till.total];
    ann.next();
    seen.push(till.total);
    ann.next(5);
    seen.push(till.total);
    expect(
      seen,
      'a total that only the frame knows is of no use to the others: it has to be in the till, as soon as the call comes back',
    ).toEqual([1, 1, 6]);
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
      'a sum is only as new as the total that it began with: this one was read before the pause, and while the frame was paused somebody else changed it',
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
      'what the frame remembers is what was true when it paused: what is in the till now, only the till knows',
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
    expect(ann.next(1), 'a cashier has no last customer: it is the driver who stops').toEqual({
      value: 1000,
      done: false,
    });
  });
});
