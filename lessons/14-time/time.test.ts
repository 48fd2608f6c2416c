import { threadId } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { demo } from '../../solutions/14-time/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import { createTask } from '../13-event-loop/event-loop.ts';
import type { Selector } from './given/selector.ts';
import { type Timed, TimerHeap } from './heap.ts';
import { transcript } from './predict.ts';
import { sleep } from './sleep.ts';
import { TimedLoop } from './timed-loop.ts';
import { type Script, VirtualLoop } from './virtual.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** Passes on that an exercise is not written yet: that is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** What a call returns or throws, in words. */
function outcome(action: () => unknown): string {
  try {
    return shown(action());
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** A clock that begins at 100. Time passes when a loop waits, or when a call works. Nothing really waits. */
class Clock implements Selector {
  readonly #story: Story;
  now = 100;
  #asked = 0;
  /** After so many seconds, something that is not for this loop ends its wait. */
  disturbedAfter = Infinity;
  /** After a wait, each look at the clock takes so many seconds. */
  lookTakes = 0;

  constructor(story: Story) {
    this.#story = story;
  }

  time(): number {
    const now = this.now;
    if (this.#asked > 0) this.now += this.lookTakes;
    return now;
  }

  select(seconds: number | null): void {
    this.#asked += 1;
    if (this.#asked > 10) throw new Error('ten calls of select, and no end');
    this.#story.push(`select(${seconds})`);
    if (seconds === null) return;
    if (!(seconds >= 0 && seconds < Infinity)) throw new Error(`select cannot wait for ${seconds} seconds`);
    this.work(Math.min(seconds, this.disturbedAfter));
    this.disturbedAfter = Infinity;
  }

  work(seconds: number): void {
    this.now += seconds;
  }
}

/** Breaks off when the same timers go to the ready queue again and again. */
function limit(ready: { readonly length: number; push(handle: never): void }): void {
  const push = ready.push.bind(ready);
  ready.push = (handle) => {
    if (ready.length >= 50) throw new Error('fifty calls are ready, and no end');
    push(handle);
  };
}

class Limited extends TimedLoop {
  turn = 0;

  constructor(selector: Selector) {
    super(selector);
    limit(this.ready);
  }

  get calls(): number {
    return this.ready.length;
  }

  protected override runOnce(): void {
    this.turn += 1;
    super.runOnce();
  }
}

/** What a test has to play with. */
interface Play {
  readonly loop: Limited;
  readonly clock: Clock;
  /** Adds a line to the story, with the time. */
  readonly say: (line: string) => void;
}

/** Lets `begin` set up a loop, and runs it until it is stopped or nothing can wake it. Returns the story of that. */
function play(begin: (play: Play) => void): Story {
  const story: Story = [];
  const clock = new Clock(story);
  const loop = new Limited(clock);
  const errors: unknown[] = [];
  loop.setExceptionHandler((_loop, { exception }) => {
    errors.push(exception);
    story.push(`the loop reports ${exception}`);
  });
  begin({ loop, clock, say: (line) => void story.push(`${clock.now}: ${line}`) });
  try {
    loop.runForever();
    story.push('is stopped');
  } catch (error) {
    errors.push(error);
    story.push(/nothing left/.test(String(error)) ? 'nothing can wake the loop' : String(error));
  }
  for (const error of errors) unlessTodo(error);
  return story;
}

/** The same for a coroutine. `select(0)` is left out: how often a loop looks does not matter here. */
function live(main: (play: Play) => Coro<unknown>): Story {
  const story = play((all) => {
    function* life(): Coro<void> {
      try {
        yield* main(all);
      } catch (error) {
        all.say(String(unlessTodo(error)));
      }
      all.loop.stop();
    }
    all.loop.createTask(life());
  });
  return story.filter((line) => line !== 'select(0)' && line !== 'is stopped');
}

describePrediction(transcript, demo);

/** A timer that only a heap knows of. It counts how often anybody asks which timer was set first. */
class Timer implements Timed {
  static looks = 0;
  readonly deadline: number;
  readonly name: string;
  isCancelled = false;
  isWaiting = false;
  #order = 0;

  constructor(deadline: number, name = String(deadline)) {
    this.deadline = deadline;
    this.name = name;
  }

  get order(): number {
    Timer.looks += 1;
    return this.#order;
  }

  set order(order: number) {
    this.#order = order;
  }

  cancelled(): boolean {
    return this.isCancelled;
  }
}

function heapOf(...timers: Timer[]): TimerHeap<Timer> {
  const heap = new TimerHeap<Timer>();
  for (const timer of timers) heap.push(timer);
  return heap;
}

const timersFor = (deadlines: readonly number[]): Timer[] => deadlines.map((each) => new Timer(each));

/** Takes the timers out of a heap, but no more than there can be: their names, in order. */
function emptied(heap: TimerHeap<Timer>): string[] {
  const names: string[] = [];
  for (let left = heap.size; left > 0; left--) {
    const back = outcome(() => names.push(heap.pop()?.name ?? 'no timer'));
    if (back.startsWith('throws')) return [...names, back];
  }
  return names;
}

/** All orders in which some numbers can come. */
function orders(numbers: readonly number[]): number[][] {
  if (numbers.length === 0) return [[]];
  return numbers.flatMap((first) =>
    orders(numbers.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

describe('1. sink', () => {
  /** What comes out of heaps with so many timers: a line for the first order of setting them that comes out wrong. */
  function firstWrong(count: number): string {
    const sorted = Array.from({ length: count }, (_, index) => index + 1);
    for (const set of orders(sorted)) {
      const out = emptied(heapOf(...timersFor(set)));
      if (out.join() !== sorted.join()) return `set: ${set.join(' ')}, come out: ${out.join(' ')}`;
    }
    return 'every order comes out sorted';
  }

  it('puts the last timer in front when there is no other', () => {
    expect(
      firstWrong(2),
      'with two timers in the heap, the first is removed and the second has to sink: it has no child, so it is put down where it is, at index 0',
    ).toBe('every order comes out sorted');
  });

  it('moves the child that goes off first up', () => {
    expect(
      firstWrong(3),
      'the timer in front is removed, and the last one has to sink: if its child goes off first, the child moves up to the free place and the timer is put down where the child was; if not, it is put down where it is',
    ).toBe('every order comes out sorted');
  });

  it('compares with the right child too', () => {
    expect(
      firstWrong(4),
      'a timer has up to two children, and the one that goes off first need not be the left one: `firstChild` says which it is',
    ).toBe('every order comes out sorted');
  });

  it('sinks past every level, and no further than it has to', () => {
    expect(
      [
        emptied(heapOf(...timersFor([1, 4, 2, 9, 5, 3]))).join(' '),
        emptied(heapOf(...timersFor([1, 2, 3, 4, 5, 6, 7]))).join(' '),
        emptied(heapOf(...timersFor([1, 5, 2, 6, 7, 3, 4]))).join(' '),
      ],
      'on each level compare again, with the children that are there: go on down while a child goes off before the timer, and put it down as soon as none does',
    ).toEqual(['1 2 3 4 5 9', '1 2 3 4 5 6 7', '1 2 3 4 5 6 7']);
  });

  it('keeps the order in which timers for the same time were set', () => {
    const names = Array.from({ length: 9 }, (_, index) => `timer ${index + 1}`);
    const among = [1, 0, -1, 1, -2].map(
      (deadline, index) => new Timer(deadline, `${deadline} (set as ${index + 1})`),
    );
    expect(
      [
        emptied(heapOf(...names.map((name) => new Timer(7, name)))).join(', '),
        emptied(heapOf(...among)).join(', '),
      ],
      'of timers that are due at the same time, the one that was set first goes off first. A heap moves its timers about, so the deadline alone does not tell which that is: `isBefore` knows',
    ).toEqual([names.join(', '), '-2 (set as 5), -1 (set as 3), 0 (set as 2), 1 (set as 1), 1 (set as 4)']);
  });

  it('gives each timer once, however many there are', () => {
    const deadlines = Array.from({ length: 500 }, (_, index) => ((index * 7919) % 500) - 100);
    const out = emptied(heapOf(...timersFor(deadlines))).map(Number);
    const at = out.findIndex((each, index) => each !== index - 100);
    expect(
      at === -1
        ? '500 timers, in order'
        : `number ${at + 1} of 500 should be for ${at - 100}, and is for ${out[at]}`,
      'no timer is due before its parent, and none gets lost: each step copies one timer to the free place, and the timer that sinks is put down once, at the end',
    ).toBe('500 timers, in order');
  });

  it('takes timers in between', () => {
    const heap = heapOf(...timersFor([50, 10, 30]));
    const taken: string[] = [];
    for (const deadline of [20, 5, 40, 1, 60]) {
      taken.push(heap.pop()?.name ?? 'no timer');
      heap.push(new Timer(deadline));
    }
    expect(
      [...taken, ...emptied(heap)].join(' '),
      'after each step the timer in front is the next one, and not only when all have been set',
    ).toBe('10 20 5 30 1 40 50 60');
  });

  it('does not look at all of them', () => {
    const timers = Array.from({ length: 256 }, () => new Timer(1));
    Timer.looks = 0;
    emptied(heapOf(...timers));
    expect(
      Timer.looks < 30_000 ? 'fewer than 30,000 looks' : `${Timer.looks} looks`,
      'on its way down a timer meets two others on each of eight levels: if you look at all 256 each time, you need no heap',
    ).toBe('fewer than 30,000 looks');
  });
});

describe('2. callLater', () => {
  function loopAt100(): { loop: Limited; clock: Clock } {
    const clock = new Clock([]);
    return { loop: new Limited(clock), clock };
  }

  it('returns the timer', () => {
    const { loop } = loopAt100();
    expect(
      [
        `callAt: ${outcome(() => loop.callAt(107, function tick() {})).replace(/\(.*/, '')}`,
        `callLater: ${outcome(() => loop.callLater(1, function tick() {})).replace(/\(.*/, '')}`,
      ],
      'the caller may want to cancel the timer, and for that it needs the handle: return it',
    ).toEqual(['callAt: <Handle tick', 'callLater: <Handle tick']);
  });

  /** When a timer is due, and what it was set for. */
  const due = (what: string, set: () => { when(): number }): string =>
    `${what}: ${outcome(() => set().when())}`;

  it('sets a timer for a time of the clock', () => {
    const { loop, clock } = loopAt100();
    clock.work(3);
    expect(
      due('callAt(107.5) at 103', () => loop.callAt(107.5, () => {})),
      '`callAt` receives the time itself: nothing is to be added to it',
    ).toBe('callAt(107.5) at 103: 107.5');
  });

  it('sets a timer for so many seconds from now', () => {
    const { loop, clock } = loopAt100();
    const first = due('callLater(2.5) at 100', () => loop.callLater(2.5, () => {}));
    clock.work(10);
    expect(
      [first, due('callLater(1) at 110', () => loop.callLater(1, () => {}))],
      "a delay is in seconds, and counts from the moment of the call, on the loop's own clock: add it to `this.time()`",
    ).toEqual(['callLater(2.5) at 100: 102.5', 'callLater(1) at 110: 111']);
  });

  it('takes fractions of a millisecond, and times that are past', () => {
    const { loop } = loopAt100();
    expect(
      [
        due('callLater(1/4096)', () => loop.callLater(1 / 4096, () => {})),
        due('callLater(0)', () => loop.callLater(0, () => {})),
        due('callLater(-3)', () => loop.callLater(-3, () => {})),
        due('callAt(4)', () => loop.callAt(4, () => {})),
      ],
      'take the number as it is. A negative delay is not an error, and not the same as 0: the timer is overdue, and the most overdue one goes off first. And nothing is rounded: a short wait is a wait too',
    ).toEqual([
      'callLater(1/4096): 100.000244140625',
      'callLater(0): 100',
      'callLater(-3): 97',
      'callAt(4): 4',
    ]);
  });

  it('calls nothing yet', () => {
    const { loop } = loopAt100();
    const story: Story = [];
    for (const delay of [1, 0, -1]) loop.callLater(delay, () => void story.push(`called, for ${delay}`));
    loop.callAt(1, () => void story.push('called, for 1 o’clock'));
    story.push('all timers are set');
    expect(
      story,
      'a timer is a call for later, even one that is overdue: the code that sets it is in the middle of something, and goes on first',
    ).toEqual(['all timers are set']);
  });

  it('puts each timer into the heap, once', () => {
    const push = vi.spyOn(TimerHeap.prototype, 'push');
    const { loop } = loopAt100();
    loop.callLater(1, function first() {});
    loop.callAt(99, function second() {});
    loop.callAt(99, function third() {});
    const names = push.mock.calls.map(([timer]) => String(timer).replace(/^<Handle (\w+).*/, '$1'));
    expect(
      [`in the heap: ${names.join(', ')}`, `ready: ${loop.calls}`],
      'each timer waits in the heap, also one that is due already, because that is where the loop looks for it; and it is there once, and in no other place, or it goes off twice',
    ).toEqual(['in the heap: first, second, third', 'ready: 0']);
  });

  it('tells the timer where it waits', () => {
    const note = vi.spyOn(TimerHeap.prototype, 'noteCancelled');
    const { loop } = loopAt100();
    outcome(() => loop.callLater(60, () => {}).cancel());
    expect(
      `cancelled timers that the heap knows of: ${note.mock.calls.length}`,
      "most timers are cancelled before they go off, and the heap has to know how many are in its way: use the timer's own method, `waitIn`, which also remembers the heap",
    ).toBe('cancelled timers that the heap knows of: 1');
  });

  it('remembers what to call, and with which arguments', () => {
    const { loop } = loopAt100();
    const story: Story = [];
    const hum = (...words: unknown[]): void => void story.push(words.map(String).join(' '));
    for (const timer of [loop.callAt(7, hum, 'hums', 2), loop.callLater(1, hum, 'beeps', 3)]) {
      const back = outcome(() => timer.run());
      if (back !== 'undefined') story.push(back);
    }
    expect(story, 'the arguments that follow the callback are for the callback: pass on all of them').toEqual(
      ['hums 2', 'beeps 3'],
    );
  });

  it('refuses what is not a time, and what cannot be called', () => {
    const { loop } = loopAt100();
    const closed = loopAt100().loop;
    closed.close();
    function* coroutine(): Coro<void> {}
    const requests = {
      'callLater(NaN)': () => loop.callLater(Number.NaN, () => {}),
      'callAt(NaN)': () => loop.callAt(Number.NaN, () => {}),
      'callLater of a coroutine': () => loop.callLater(1, coroutine() as never),
      'callAt of a text': () => loop.callAt(1, 'beeps' as never),
      'callLater of a closed loop': () => closed.callLater(1, () => {}),
    };
    expect(
      Object.entries(requests).map(
        ([what, request]) => `${what}: ${outcome(request).replace(/^(throws \w+).*/, '$1')}`,
      ),
      '`callAt` checks what it receives; a timer that is made anywhere else goes unchecked. NaN is neither before nor after any time, and would be in the way of every other timer in the heap',
    ).toEqual([
      'callLater(NaN): throws TypeError',
      'callAt(NaN): throws TypeError',
      'callLater of a coroutine: throws TypeError',
      'callAt of a text: throws TypeError',
      'callLater of a closed loop: throws Error',
    ]);
  });
});

describe('3. waitForTimers', () => {
  it('waits until the next timer is due', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(5, say, 'five');
        loop.callLater(2, say, 'two');
      }).slice(0, 4),
      'an idle loop asks for one wait, in seconds: from now to the next deadline. Then look at the clock again. When it shows the time of a timer, that timer is due and moves from the heap to `this.ready`; the turn that follows makes the call',
    ).toEqual(['select(2)', '102: two', 'select(3)', '105: five']);
  });

  it('does not wait while there is work', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(2, say, 'timer');
        loop.callSoon(() => {
          say('work');
          loop.callSoon(say, 'more work');
        });
      }).slice(0, 6),
      'calls are ready, so `isIdle` is false and the loop may not wait. It looks all the same, with `select(0)`: something may have come from outside',
    ).toEqual(['select(0)', '100: work', 'select(0)', '100: more work', 'select(2)', '102: timer']);
  });

  it('does not wait when stop was called', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(5, say, 'timer');
        loop.stop();
      }),
      'nothing is ready, but `stop` was called, and the run is to end after this turn: `isIdle` knows both, so ask it and not the queue',
    ).toEqual(['select(0)', 'is stopped']);
  });

  it('waits for as long as it takes when no timer will go off', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(Number.POSITIVE_INFINITY, say, 'never');
        loop.callSoon(say, 'work');
      }),
      'without a next timer `nextDeadline` is Infinity, which is not a number of seconds to wait for: the selector wants `null`',
    ).toEqual(['select(0)', '100: work', 'select(null)', 'nothing can wake the loop']);
  });

  it('asks the clock which timers are due', () => {
    expect(
      play(({ loop, clock, say }) => {
        loop.callLater(4, say, 'four');
        clock.disturbedAfter = 1;
      }).slice(0, 3),
      'this wait was disturbed after a second: that it is over does not mean that its time has passed. Ask the clock after the wait, and let no timer go off that is not due',
    ).toEqual(['select(4)', 'select(3)', '104: four']);
  });

  it('puts timers that are due after the calls that are ready', () => {
    const story = play(({ loop, say }) => {
      const parent = (name: string): void => {
        say(name);
        loop.callSoon(say, `${name}.child`);
      };
      loop.callSoon(parent, 'A');
      loop.callSoon(parent, 'B');
      loop.callLater(0, say, 'timer 0');
    });
    expect(
      story.filter((line) => !line.startsWith('select')),
      'a timer that is due is a call like any other: also when there is work, it goes to the end of the ready queue, and the turn that follows makes it. You make no call yourself',
    ).toEqual([
      '100: A',
      '100: B',
      '100: timer 0',
      '100: A.child',
      '100: B.child',
      'nothing can wake the loop',
    ]);
  });

  it('waits for 0 seconds when a timer is late, and not for less', () => {
    expect(
      play(({ loop, clock, say }) => {
        loop.callLater(2, say, 'two');
        loop.callLater(1, say, 'one');
        loop.callLater(6, say, 'six');
        loop.callSoon(() => {
          say('begins to work');
          clock.work(5);
          say('has worked');
        });
      }).slice(0, 4),
      'a timer interrupts nothing: it becomes due during a long call, and goes off late. By then its deadline is in the past, and there is nothing to wait for: that is 0 seconds, and not less',
    ).toEqual(['select(0)', '100: begins to work', '105: has worked', 'select(0)']);
  });

  it('lets all timers that are due go off in one turn, by deadline', () => {
    const story = play(({ loop, say }) => {
      loop.callLater(1, say, 'one second');
      loop.callLater(0, say, 'now');
      loop.callLater(-1, say, 'overdue');
      loop.callLater(1, say, 'one second, set later');
      loop.callLater(-2, say, 'most overdue');
    });
    expect(
      story,
      'every timer that is due goes to the ready queue before the turn begins, the earliest deadline first; a deadline in the past is due too',
    ).toEqual([
      'select(0)',
      '100: most overdue',
      '100: overdue',
      '100: now',
      'select(1)',
      '101: one second',
      '101: one second, set later',
      'select(null)',
      'nothing can wake the loop',
    ]);
  });

  it('looks at the clock once for all of them', () => {
    const story = play(({ loop, clock, say }) => {
      clock.lookTakes = 0.5;
      loop.callLater(1, say, 'due at 101');
      loop.callLater(1.5, say, 'due at 101.5');
    });
    expect(
      story.slice(0, 3).map((line) => line.replace(/^\d\S*: |\(.*/g, '')),
      'here each look at the clock takes half a second. Look once after the wait, and compare all timers with that: looking again for each timer lets in timers that become due meanwhile, and with many timers that has no end',
    ).toEqual(['select', 'due at 101', 'select']);
  });

  it('does not wait for cancelled timers', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(1, say, 'never').cancel();
        const later = [
          loop.callLater(3, () => cancelAll()),
          loop.callLater(3, say, 'never'),
          loop.callLater(9, say, 'never'),
        ];
        const cancelAll = (): void => {
          say('cancels the others');
          for (const timer of later) timer.cancel();
        };
      }),
      '`nextDeadline` passes over cancelled timers, and a handle that was cancelled makes no call: ask these two, and leave the making of calls to the turn',
    ).toEqual(['select(3)', '103: cancels the others', 'select(null)', 'nothing can wake the loop']);
  });

  it('counts as due what is due within RESOLUTION, and no more', () => {
    expect(
      play(({ loop, say }) => {
        loop.callAt(101, say, 'one');
        loop.callAt(101 + 1e-12, say, 'one, as the sum came out');
        loop.callAt(101 + 2 ** -10, say, 'about a millisecond later');
      }),
      'sums of fractions are not exact, and 0.1 + 0.2 is more than 0.3: a timer that is due within `RESOLUTION` is due now. A millisecond is a million times as long, and has to be waited for',
    ).toEqual([
      'select(1)',
      '101: one',
      '101: one, as the sum came out',
      'select(0.0009765625)',
      '101.0009765625: about a millisecond later',
      'select(null)',
      'nothing can wake the loop',
    ]);
  });

  it('lets a timer go off that is due right now, however far away it was', () => {
    expect(
      play(({ loop, say }) => {
        loop.callAt(2 ** 40, say, 'after thirty thousand years');
      }).slice(0, 2),
      'the clock shows the very deadline, so the timer is due. Such a large number has no digit left for a billionth of a second, and adding `RESOLUTION` does not change it: include the equal case',
    ).toEqual(['select(1099511627676)', '1099511627776: after thirty thousand years']);
  });
});

/** Says when it goes to sleep and wakes up, and notes on which thread. */
function napper({ say }: Play, threads = new Set<number>()) {
  return coroutine(function* hello(who: string, seconds: number): Coro<void> {
    say(`${who} goes to sleep`);
    threads.add(threadId);
    yield* sleep(seconds);
    threads.add(threadId);
    say(`${who} wakes up`);
  });
}

describe('4. sleep', () => {
  it("uses the loop's timers, and not Node's", () => {
    const node = vi.spyOn(globalThis, 'setTimeout');
    live((all) => napper(all)('ann', 2));
    expect(
      `calls of setTimeout: ${node.mock.calls.length}`,
      "Node's timers stand still while your loop runs, so this callback would never be called: set a timer of your loop, with `callLater`",
    ).toBe('calls of setTimeout: 0');
  });

  it('lets so many seconds pass', () => {
    expect(
      live((all) => napper(all)('ann', 2.5)),
      "make a future, set a timer of the loop that fills it in so many seconds, and wait for the future with `yield*`: then the sleeper is resumed once, when that time has passed on the loop's clock",
    ).toEqual(['100: ann goes to sleep', 'select(2.5)', '102.5: ann wakes up']);
  });

  it('takes fractions of a millisecond', () => {
    expect(
      live((all) => napper(all)('ann', 2 ** -12)),
      'a quarter of a millisecond is a wait too: pass the seconds to the timer as they are',
    ).toEqual(['100: ann goes to sleep', 'select(0.000244140625)', '100.000244140625: ann wakes up']);
  });

  it('gives the result that it was given', () => {
    const results: Story = [];
    const story = live(function* () {
      results.push(`sleep(1, 'tea'): ${shown(yield* sleep(1, 'tea'))}`);
      results.push(`sleep(0, 'cake'): ${shown(yield* sleep(0, 'cake'))}`);
      results.push(`sleep(1): ${shown(yield* sleep(1))}`);
      results.push(`sleep(0): ${shown(yield* sleep(0))}`);
    });
    expect(
      [...results, ...story.filter((line) => line.includes('Error'))],
      '`yield* sleep(seconds, result)` evaluates to `result`, however long the sleep is: the timer puts it into the future, the `yield*` takes it out, and `asleep` returns it',
    ).toEqual([
      "sleep(1, 'tea'): 'tea'",
      "sleep(0, 'cake'): 'cake'",
      'sleep(1): undefined',
      'sleep(0): undefined',
    ]);
  });

  it('begins when it is driven', () => {
    expect(
      live(function* ({ say }) {
        const nap = sleep(2);
        yield* sleep(1);
        say('the first nap is over');
        yield* nap;
        say('the second nap is over');
      }),
      'calling `sleep` makes a coroutine, and sets no timer: the time counts from when that coroutine is driven. A promise would begin at once',
    ).toEqual(['select(1)', '101: the first nap is over', 'select(2)', '103: the second nap is over']);
  });

  it('lets two sleep side by side, on one thread', () => {
    const threads = new Set<number>();
    const story = live(function* (all) {
      const hello = napper(all, threads);
      const tasks = [createTask(hello('one', 1)), createTask(hello('two', 1))];
      for (const task of tasks) yield* task;
    });
    expect(
      [...story, `threads: ${[...threads].join(' and ')}`],
      'two timers are set, and the loop waits once for both: it takes one second in all, and no second thread. Only the loop may wait',
    ).toEqual([
      '100: one goes to sleep',
      '100: two goes to sleep',
      'select(1)',
      '101: one wakes up',
      '101: two wakes up',
      `threads: ${threadId}`,
    ]);
  });

  it('yields once for each nap', () => {
    const trace = traceOf(
      () => {
        live(function* (all) {
          const hello = napper(all);
          const tasks = [createTask(hello('one', 1)), createTask(hello('two', 1))];
          for (const task of tasks) yield* task;
        });
      },
      { of: ['hello'] },
    );
    expect(
      trace.slice(0, 12).map((line) => line.replace(/ yields .*/, ' yields')),
      'a sleeper yields once, and is resumed once, when its time has come: looking at the clock again and again is not sleeping',
    ).toEqual([
      'caller resumes hello: next()',
      'hello yields',
      'caller resumes hello #2: next()',
      'hello #2 yields',
      'caller resumes hello: next()',
      'hello returns undefined, and has ended',
      'caller resumes hello #2: next()',
      'hello #2 returns undefined, and has ended',
    ]);
  });

  it('wakes by the clock, and not in the order of going to sleep', () => {
    expect(
      live(function* (all) {
        const hello = napper(all);
        const seconds = { ann: 3, bob: 1, cid: 2, dan: 1 };
        const tasks = Object.entries(seconds).map(([who, long]) => createTask(hello(who, long)));
        for (const task of tasks) yield* task;
      }).slice(4),
      'each sleeper has a timer of its own: the shortest sleep ends first, and of two that end at the same time the one that began first',
    ).toEqual([
      'select(1)',
      '101: bob wakes up',
      '101: dan wakes up',
      'select(1)',
      '102: cid wakes up',
      'select(1)',
      '103: ann wakes up',
    ]);
  });

  for (const seconds of [0, -1]) {
    it(`goes on in the next turn with ${seconds}`, () => {
      const story = play(({ loop, say }) => {
        function* ann(): Coro<void> {
          say(`ann in turn ${loop.turn}`);
          yield* sleep(seconds);
          say(`ann in turn ${loop.turn}`);
        }
        function* bob(): Coro<void> {
          say(`bob in turn ${loop.turn}`);
        }
        loop.createTask(ann());
        loop.createTask(bob());
      });
      expect(
        story.filter((line) => !line.startsWith('select')),
        'with 0 seconds or less there is nothing to wait for, but the tasks that are ready take their step first. A `Turn`, which is a bare `yield`, goes on in the next turn; a timer would take until the turn after that, and without a `yield` no other task gets in',
      ).toEqual([
        '100: ann in turn 1',
        '100: bob in turn 1',
        '100: ann in turn 2',
        'nothing can wake the loop',
      ]);
    });
  }

  it('lets an error through', () => {
    const story = live(function* (all) {
      const task = createTask(napper(all)('ann', 60));
      yield* sleep(1);
      task.cancel();
      yield* sleep(1);
    });
    expect(
      story.includes('101: ann wakes up') ? 'ann goes on' : 'ann is cancelled',
      'ann was cancelled in her sleep, so an error came in at the `yield*`. It is hers: let it through, or she goes on as if her time had come',
    ).toBe('ann is cancelled');
  });

  it('cancels its timer when it is left by an error', () => {
    expect(
      live(function* (all) {
        const { say, loop } = all;
        const task = createTask(napper(all)('ann', 60));
        yield* sleep(1);
        task.cancel();
        try {
          yield* task;
        } catch {
          say('ann has left');
        }
        yield* loop.createFuture();
      }),
      'ann was cancelled: an error came in at the `yield*`, and nothing after it was run. Her timer is still set, and the loop waits a minute for a sleeper that has left: cancel the timer in a `finally`',
    ).toEqual([
      '100: ann goes to sleep',
      'select(1)',
      '101: ann has left',
      'select(null)',
      'nothing can wake the loop',
    ]);
  });

  it('cancels its timer when it is closed', () => {
    expect(
      live(function* ({ loop, say }) {
        const nap = sleep(60);
        nap.next();
        nap.return();
        say('the nap is closed');
        yield* loop.createFuture();
      }),
      'a frame can also be closed, and then no error comes in: only a `finally` sees all three ways out',
    ).toEqual(['100: the nap is closed', 'select(null)', 'nothing can wake the loop']);
  });

  it('does not fill a future that was cancelled in the same turn', () => {
    const story = live(function* (all) {
      const { loop, say } = all;
      const task = loop.createTask(napper(all)('ann', 1));
      loop.callLater(1, () => {
        say('ann is cancelled');
        task.cancel();
      });
      yield* sleep(2);
      say(`cancelled: ${task.cancelled()}`);
    });
    expect(
      story,
      'two timers were due in one turn, and the first one cancelled the future that the second one fills: `setResultUnlessCancelled` of lesson 11 is for that',
    ).toEqual([
      '100: ann goes to sleep',
      'select(1)',
      '101: ann is cancelled',
      'select(1)',
      '102: cancelled: true',
    ]);
  });
});

describe('5. VirtualLoop (stretch)', () => {
  /** Breaks off a run that has no end. */
  class ScriptedLoop extends VirtualLoop {
    #turns = 0;

    constructor(script: Script) {
      super(script);
      limit(this.ready);
    }

    protected override runOnce(): void {
      this.#turns += 1;
      if (this.#turns > 20) throw new Error('twenty turns, and no end');
      super.runOnce();
    }
  }

  /** What a test has to play with when the script has the clock. */
  type ScriptedPlay = Pick<Play, 'say'> & { readonly loop: TimedLoop };

  /** A run on a script: what script and loop say, and how the end was. */
  interface Scripted {
    readonly story: Story;
    readonly end: string;
  }

  function scripted(script: (story: Story) => Script, begin: (play: ScriptedPlay) => void): Scripted {
    const story: Story = [];
    let loop: VirtualLoop | undefined;
    const run = outcome(() => {
      const made = new ScriptedLoop(script(story));
      loop = made;
      begin({ loop: made, say: (line) => void story.push(`${made.time()}: ${line}`) });
      made.runForever();
    });
    const close = outcome(() => loop?.close());
    return { story, end: run === 'undefined' ? `close: ${close}` : `run: ${run}` };
  }

  /** A script that lets those seconds pass, one after each deadline that it receives. */
  const passing =
    (...seconds: number[]) =>
    (story: Story): Script =>
      function* () {
        let pass = 1000;
        for (const next of seconds) {
          story.push(`script: receives ${yield pass}`);
          pass = next;
        }
        yield pass;
      };

  /** A timer that sets another one, and that stops the loop. */
  const twoTimers = ({ loop, say }: ScriptedPlay): void => {
    loop.callLater(1, () => {
      say('first');
      loop.callLater(2, () => {
        say('second');
        loop.stop();
      });
    });
  };

  it('sends each deadline to the script, the first one too', () => {
    const { story } = scripted(passing(5, 5), ({ loop }) => {
      loop.callAt(1, () => {});
      loop.callAt(3, () => loop.stop());
    });
    expect(
      story.filter((line) => line.startsWith('script')).slice(0, 2),
      'the first `next()` of a frame sends nothing in, it takes the frame to its first `yield`: `begin` calls it, once, and after that one `next` for each timer sends a deadline',
    ).toEqual(['script: receives 1', 'script: receives 3']);
  });

  it('lets as much time pass as the script says', () => {
    const { story } = scripted(passing(5, 7), twoTimers);
    expect(
      story.filter((line) => !line.startsWith('script')),
      'the value of the `yield` says how many seconds pass. That is neither the deadline nor the time until then: these timers are due at 1 and 7, and go off at 5 and 12, because the script says 5 and then 7',
    ).toEqual(['5: first', '12: second']);
  });

  it('sends the deadlines of a turn in the order in which they were set', () => {
    const { story } = scripted(passing(0, 0, 3), ({ loop, say }) => {
      loop.callLater(3, () => loop.stop());
      loop.callLater(1, say, 'one');
      loop.callAt(2, say, 'two');
      loop.callSoon(say, 'soon');
    });
    expect(
      story.slice(0, 6),
      'after the turn, the script receives one deadline after another, and each of its answers is added to the time',
    ).toEqual([
      '0: soon',
      'script: receives 3',
      'script: receives 1',
      'script: receives 2',
      '3: one',
      '3: two',
    ]);
  });

  it('throws when a timer is set that the script does not expect', () => {
    const { end } = scripted(
      () =>
        function* () {
          yield 0;
        },
      ({ loop }) => {
        loop.callLater(7, () => loop.stop());
      },
    );
    expect(
      end,
      'the script has ended, so it has no number of seconds to give: `done` says so, and the value is no answer',
    ).toBe('run: throws Error: the script has ended, and there is a timer for 7 s');
  });

  it('accepts a script that expects as many timers as were set', () => {
    const { end } = scripted(passing(1, 2), twoTimers);
    expect(
      end,
      'the script is paused at its last `yield`, which has answered the last deadline. Resumed once more, it ends: `done` is true, and that is as it should be',
    ).toBe('close: undefined');
  });

  it('throws when the script expects more timers than were set', () => {
    expect(
      [
        `one more: ${scripted(passing(1, 2, 1), twoTimers).end}`,
        `two more: ${scripted(passing(1, 2, 1, 1), twoTimers).end}`,
        `last line: ${scripted(passing(1, 2, 1), twoTimers).story.at(-1)}`,
      ],
      'the script still waits for a deadline: the program should have set another timer. Resumed once more, with 0, the script does not end, and that is the error; `return()` would end any script, and so would resuming it again and again',
    ).toEqual([
      'one more: close: throws Error: the script has not come to its end',
      'two more: close: throws Error: the script has not come to its end',
      'last line: script: receives 0',
    ]);
  });
});
