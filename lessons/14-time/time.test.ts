import { threadId } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { demo } from '../../solutions/14-time/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
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

/** Passes on that an exercise is not written yet: that is no story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** A clock that stands at 100 in the beginning. Time passes when a loop waits, or when somebody works. Nobody really waits. */
class Clock implements Selector {
  readonly #story: Story;
  #now = 100;
  #asked = 0;
  /** Seconds after which something comes from outside that is for nobody. */
  disturbedAfter = Infinity;

  constructor(story: Story) {
    this.#story = story;
  }

  time(): number {
    return this.#now;
  }

  select(seconds: number | null): void {
    this.#asked += 1;
    if (this.#asked > 20)
      throw new Error('the loop has been asked to wait 20 times, and there is no end of it');
    this.#story.push(seconds === null ? 'waits for ever' : `waits ${seconds} s`);
    if (seconds !== null && !Number.isFinite(seconds)) throw new Error(`a clock knows no ${seconds} seconds`);
    this.work(Math.min(seconds ?? 0, this.disturbedAfter));
    this.disturbedAfter = Infinity;
  }

  work(seconds: number): void {
    this.#now += seconds;
  }
}

/** What a test has to play with. */
interface Play {
  readonly loop: TimedLoop;
  readonly clock: Clock;
  /** Adds a line to the story, with the time. */
  readonly say: (line: string) => void;
}

/** Lets `begin` set up a loop, runs it until nothing is left that could wake it or somebody stops it, and tells all of it. */
function play(begin: (play: Play) => void): Story {
  const story: Story = [];
  const clock = new Clock(story);
  const loop = new TimedLoop(clock);
  const errors: unknown[] = [];
  loop.setExceptionHandler((_loop, { exception }) => {
    errors.push(exception);
    story.push(`the loop reports ${exception}`);
  });
  begin({ loop, clock, say: (line) => void story.push(`${clock.time()}: ${line}`) });
  try {
    loop.runForever();
    story.push('is stopped');
  } catch (error) {
    errors.push(error);
    story.push(/nothing left/.test(String(error)) ? 'nothing is left' : String(error));
  }
  for (const error of errors) unlessTodo(error);
  return story;
}

/** The same for a coroutine. What is a look in passing is left out: how many of them there are is nobody's business. */
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
  return story.filter((line) => line !== 'waits 0 s' && line !== 'is stopped');
}

describePrediction(transcript, demo);

/** An alarm that only a heap knows of, and a count of the looks at who came first. */
class Alarm implements Timed {
  static looks = 0;
  readonly deadline: number;
  readonly name: string;
  isCancelled = false;
  #order = 0;

  constructor(deadline: number, name = String(deadline)) {
    this.deadline = deadline;
    this.name = name;
  }

  get order(): number {
    Alarm.looks += 1;
    return this.#order;
  }

  set order(order: number) {
    this.#order = order;
  }

  cancelled(): boolean {
    return this.isCancelled;
  }
}

function heapOf(...alarms: Alarm[]): TimerHeap<Alarm> {
  const heap = new TimerHeap<Alarm>();
  for (const alarm of alarms) heap.push(alarm);
  return heap;
}

/** Takes the alarms out of a heap; no more than there can be. */
function emptied(heap: TimerHeap<Alarm>): string[] {
  const names: string[] = [];
  for (let left = heap.size; left > 0; left--) {
    const alarm = heap.pop();
    if (alarm !== undefined) names.push(alarm.name);
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

describe('1. TimerHeap', () => {
  it('gives the alarm that is due first', () => {
    expect(
      emptied(heapOf(...[5, 1, 4, 2, 3].map((deadline) => new Alarm(deadline)))),
      'whoever is due first stands in front, in whatever order they came: when the first is taken, the next one must come to the front',
    ).toEqual(['1', '2', '3', '4', '5']);
  });

  for (const count of [1, 2, 3, 4]) {
    it(`can be emptied when ${count === 1 ? 'one alarm is' : `${count} alarms are`} in it, in any order`, () => {
      const sorted = Array.from({ length: count }, (_, index) => index + 1);
      const all = orders(sorted);
      expect(
        all.map((deadlines) =>
          emptied(heapOf(...deadlines.map((deadline) => new Alarm(deadline)))).join(' '),
        ),
        'an alarm has two children, or one, or none, and each of them may be the one that rings first',
      ).toEqual(all.map(() => sorted.join(' ')));
    });
  }

  it('looks at both children', () => {
    expect(
      emptied(heapOf(...[1, 4, 2, 9, 5, 3].map((deadline) => new Alarm(deadline)))),
      'this is the tree of the page: the 3 takes the place of the 1, and has to sink to the side of the child that rings first, which need not be the left one',
    ).toEqual(['1', '2', '3', '4', '5', '9']);
  });

  it('gives each alarm once, however many there are', () => {
    const deadlines = Array.from({ length: 500 }, (_, index) => ((index * 7919) % 500) - 100);
    expect(
      emptied(heapOf(...deadlines.map((deadline) => new Alarm(deadline)))),
      'no alarm may ring before its parent, and none may get lost: an alarm that moves leaves its place to another',
    ).toEqual(deadlines.sort((a, b) => a - b).map(String));
  });

  it('gives those that are due at the same time in the order in which they came', () => {
    const names = Array.from({ length: 12 }, (_, index) => `number ${index + 1}`);
    expect(
      emptied(heapOf(...names.map((name) => new Alarm(7, name)))),
      'at the same time is no order, and a heap moves its alarms about: who came first is remembered in `order`, and that decides',
    ).toEqual(names);
  });

  it('keeps that order among others', () => {
    const heap = new TimerHeap<Alarm>();
    const taken: string[] = [];
    for (let round = 1; round <= 9; round++) {
      for (const deadline of [3, 1, 2]) heap.push(new Alarm(deadline, `${deadline}, round ${round}`));
      if (round % 3 === 0) taken.push(heap.pop()?.name ?? 'nothing');
    }
    const rounds = (from: number, deadline: number): string[] =>
      Array.from({ length: 10 - from }, (_, index) => `${deadline}, round ${from + index}`);
    expect(
      [...taken, ...emptied(heap)],
      'when something is due comes first, and only among those that are due at the same time it counts who came first',
    ).toEqual([...rounds(1, 1), ...rounds(1, 2), ...rounds(1, 3)]);
  });

  it('has room for what comes while it is emptied', () => {
    const heap = heapOf(...[50, 10, 30].map((deadline) => new Alarm(deadline)));
    const taken: string[] = [];
    for (const deadline of [20, 5, 40, 1, 60]) {
      taken.push(heap.pop()?.name ?? 'nothing');
      heap.push(new Alarm(deadline));
    }
    expect(
      [...taken, ...emptied(heap)],
      'after each step the first in front is the first that is due, and not only when all are in',
    ).toEqual(['10', '20', '5', '30', '1', '40', '50', '60']);
  });

  it('passes over those that were cancelled', () => {
    const alarms = [4, 1, 3, 2, 5].map((deadline) => new Alarm(deadline));
    const heap = heapOf(...alarms);
    for (const alarm of alarms) if (alarm.deadline % 2 === 1) alarm.isCancelled = true;
    expect(
      emptied(heap),
      'an alarm that was cancelled is taken away when it comes to the front, and another one comes there',
    ).toEqual(['2', '4']);
  });

  it('looks at few', () => {
    const alarms = Array.from({ length: 256 }, () => new Alarm(1));
    Alarm.looks = 0;
    emptied(heapOf(...alarms));
    expect(
      Alarm.looks,
      'on its way to the back an alarm meets two others at each of eight levels: if you look at all the 256 for each that is taken, you need no heap',
    ).toBeLessThan(30_000);
  });
});

describe('2. callLater', () => {
  function loopAt100(): { loop: TimedLoop; clock: Clock } {
    const clock = new Clock([]);
    return { loop: new TimedLoop(clock), clock };
  }

  it('sets an alarm so many seconds from now', () => {
    const { loop, clock } = loopAt100();
    const first = loop.callLater(2.5, () => {}).when();
    clock.work(10);
    expect(
      [first, loop.callLater(1, () => {}).when()],
      'a delay counts from the moment of the call, and in seconds; the clock of the loop may show any time then',
    ).toEqual([102.5, 111]);
  });

  it('sets an alarm for a time of the clock', () => {
    const { loop, clock } = loopAt100();
    clock.work(3);
    expect(
      loop.callAt(107.5, () => {}).when(),
      '`callAt` is given the time itself: nothing is to be added to it',
    ).toBe(107.5);
  });

  it('takes a time that is past as it is', () => {
    const { loop } = loopAt100();
    const attempts = [
      () => loop.callLater(0, () => {}),
      () => loop.callLater(-3, () => {}),
      () => loop.callAt(4, () => {}),
    ];
    expect(
      attempts.map((attempt) => {
        try {
          return attempt().when();
        } catch (error) {
          return String(unlessTodo(error));
        }
      }),
      'less than nothing is no mistake, and not the same as nothing: it says how long somebody is overdue, and whoever is overdue most goes first',
    ).toEqual([100, 97, 4]);
  });

  it('calls nobody yet', () => {
    const { loop } = loopAt100();
    const story: Story = [];
    for (const delay of [1, 0, -1]) loop.callLater(delay, () => void story.push(`called, ${delay}`));
    loop.callAt(1, () => void story.push('called, at 1'));
    expect(
      story,
      'to set an alarm is to set an alarm: whoever sets it is in the middle of something, and no call is made before that is over',
    ).toEqual([]);
  });

  it('puts each alarm into the heap', () => {
    const push = vi.spyOn(TimerHeap.prototype, 'push');
    const { loop } = loopAt100();
    const again = (): void => {};
    const timers = [loop.callLater(1, again), loop.callLater(1, again), loop.callAt(99, again)];
    expect(
      [push.mock.calls.map(([timer]) => timer), new Set(timers).size],
      'each call gives an alarm of its own, and each of them has to wait in the heap, where the loop looks for it: once',
    ).toEqual([timers, 3]);
  });

  it('remembers whom to call, and with what', () => {
    const { loop } = loopAt100();
    const story: Story = [];
    const ring = (what: string, times: number): void => void story.push(`${what}, ${times} times`);
    loop.callLater(1, ring, 'rings', 3).run();
    loop.callAt(7, ring, 'hums', 2).run();
    expect(story, 'what stands behind the callback are its arguments: they wait together with it').toEqual([
      'rings, 3 times',
      'hums, 2 times',
    ]);
  });

  it('lets the heap hear that an alarm is cancelled', () => {
    const note = vi.spyOn(TimerHeap.prototype, 'noteCancelled');
    const { loop } = loopAt100();
    const timer = loop.callLater(60, () => {});
    timer.cancel();
    expect(
      [timer.cancelled(), note.mock.calls.length],
      'most alarms of a server are cancelled long before they ring: a handle that does not know in which heap it waits cannot say that it is in the way there',
    ).toEqual([true, 1]);
  });

  it('refuses what is no time, and what cannot be called', () => {
    const { loop } = loopAt100();
    function* coroutine(): Coro<void> {}
    const refusals = [
      () => loop.callLater(Number.NaN, () => {}),
      () => loop.callAt(Number.NaN, () => {}),
      () => loop.callLater(1, coroutine() as never),
      () => loop.callAt(1, 'rings' as never),
    ];
    expect(
      refusals.map((refusal) => {
        try {
          refusal();
          return 'no error';
        } catch (error) {
          return (unlessTodo(error) as Error).name;
        }
      }),
      'NaN is before nothing and after nothing, and in a heap it would stand in the way of all others; and a coroutine is no function: nobody could call it when its time has come',
    ).toEqual(Array(4).fill('TypeError'));
  });

  it('is refused by a loop that is closed', () => {
    const { loop } = loopAt100();
    loop.callLater(1, () => {});
    loop.close();
    expect(() => loop.callLater(1, () => {}), 'nobody would ever make that call').toThrow(
      'Event loop is closed',
    );
  });
});

describe('3. waitAndRing', () => {
  it('waits until the next alarm is due, and no longer', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(5, say, 'five');
        loop.callLater(2, say, 'two');
      }),
      'when there is nothing to do, the loop asks for one wait, until the next alarm; if it asks for less it only burns time, and for more it comes too late; what is due then is called by the turn that follows',
    ).toEqual(['waits 2 s', '102: two', 'waits 3 s', '105: five', 'waits for ever', 'nothing is left']);
  });

  it('does not wait while there is work', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(2, say, 'alarm');
        loop.callSoon(() => {
          say('work');
          loop.callSoon(say, 'more work');
        });
      }),
      'calls are ready, so nobody has time to wait: the loop looks in passing, for 0 seconds, and not until the next alarm',
    ).toEqual([
      'waits 0 s',
      '100: work',
      'waits 0 s',
      '100: more work',
      'waits 2 s',
      '102: alarm',
      'waits for ever',
      'nothing is left',
    ]);
  });

  it('does not wait when it has been told to stop', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(5, say, 'alarm');
        loop.stop();
      }),
      '`isIdle` is false when somebody wants the loop to end: then it has one more turn, and no time to wait',
    ).toEqual(['waits 0 s', 'is stopped']);
  });

  it('puts what is due behind what is ready', () => {
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
      story.filter((line) => !line.startsWith('waits')),
      'an alarm that is due becomes a call like any other: it takes its place behind those that were ready, and is made in the same turn as they are, and not by you',
    ).toEqual(['100: A', '100: B', '100: timer 0', '100: A.child', '100: B.child', 'nothing is left']);
  });

  it('lets those that are overdue go first, and those for the same time in the order in which they came', () => {
    const story = play(({ loop, say }) => {
      loop.callLater(1, say, 'one second');
      loop.callLater(0, say, 'now');
      loop.callLater(-1, say, 'overdue');
      loop.callLater(1, say, 'one second, the second');
      loop.callLater(-2, say, 'overdue most');
      loop.callLater(1, say, 'one second, the third');
    });
    expect(
      story,
      'the order is that of the deadlines, those in the past too; all that are due ring in one turn, and no clock is looked at between them',
    ).toEqual([
      'waits 0 s',
      '100: overdue most',
      '100: overdue',
      '100: now',
      'waits 1 s',
      '101: one second',
      '101: one second, the second',
      '101: one second, the third',
      'waits for ever',
      'nothing is left',
    ]);
  });

  it('lets an alarm that is set by an alarm ring in the next turn', () => {
    const story = play(({ loop, say }) => {
      loop.callLater(1, () => {
        say('first');
        loop.callLater(0, say, 'at once');
        loop.callSoon(say, 'soon');
      });
      loop.callLater(1, say, 'second');
    });
    expect(
      story,
      'who is due is looked at once in a turn, before it begins: what is set in it comes later, even if it is due at once',
    ).toEqual([
      'waits 1 s',
      '101: first',
      '101: second',
      'waits 0 s',
      '101: soon',
      '101: at once',
      'waits for ever',
      'nothing is left',
    ]);
  });

  it('rings late rather than in the middle of something', () => {
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
      }),
      'an alarm interrupts nobody: when the work is over it is late, and then the loop has nothing to wait for, which is 0 seconds and not less',
    ).toEqual([
      'waits 0 s',
      '100: begins to work',
      '105: has worked',
      'waits 0 s',
      '105: one',
      '105: two',
      'waits 1 s',
      '106: six',
      'waits for ever',
      'nothing is left',
    ]);
  });

  it('waits for the rest when it was disturbed', () => {
    expect(
      play(({ loop, clock, say }) => {
        loop.callLater(4, say, 'four');
        clock.disturbedAfter = 1;
      }),
      'that the wait is over does not say that its time is over, something may have come from outside: ask the clock who is due',
    ).toEqual(['waits 4 s', 'waits 3 s', '104: four', 'waits for ever', 'nothing is left']);
  });

  it('waits for nobody who has been cancelled', () => {
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
      'an alarm that was cancelled does not ring, not even when it is ready already, and nobody waits for it',
    ).toEqual(['waits 3 s', '103: cancels the others', 'waits for ever', 'nothing is left']);
  });

  it('waits for ever when no alarm will ever ring', () => {
    expect(
      play(({ loop, say }) => {
        loop.callLater(Number.POSITIVE_INFINITY, say, 'never');
        loop.callSoon(say, 'work');
      }),
      'without an alarm there is no number of seconds to wait: that is `null`, and only who waits from outside can end it',
    ).toEqual(['waits 0 s', '100: work', 'waits for ever', 'nothing is left']);
  });

  it('does not wait for less than a clock can tell', () => {
    expect(
      play(({ loop, say }) => {
        loop.callAt(101, say, 'one');
        loop.callAt(101 + 1e-12, say, 'one, as the sum came out');
        loop.callAt(101 + 2 ** -10, say, 'about a millisecond later');
      }),
      'sums of fractions are not exact, and 0.1 + 0.2 is more than 0.3: what is due within `RESOLUTION` is due now, and a millisecond is more than that',
    ).toEqual([
      'waits 1 s',
      '101: one',
      '101: one, as the sum came out',
      'waits 0.0009765625 s',
      '101.0009765625: about a millisecond later',
      'waits for ever',
      'nothing is left',
    ]);
  });
});

/** Says when it lies down and gets up, and on which thread. */
function napper({ say }: Play, threads = new Set<number>()) {
  return coroutine(function* hello(who: string, seconds: number): Coro<void> {
    say(`${who} lies down`);
    threads.add(threadId);
    yield* sleep(seconds);
    threads.add(threadId);
    say(`${who} gets up`);
  });
}

describe('4. sleep', () => {
  it('lets so many seconds pass', () => {
    expect(
      live((all) => napper(all)('ann', 2.5)),
      'whoever sleeps is resumed when the time has passed on the clock of the loop: not before, not after, and once',
    ).toEqual(['100: ann lies down', 'waits 2.5 s', '102.5: ann gets up']);
  });

  it('gives what it was given', () => {
    const gifts: unknown[] = [];
    live(function* () {
      gifts.push(yield* sleep(1, 'tea'), yield* sleep(0, 'cake'), yield* sleep(1), yield* sleep(0));
    });
    expect(
      gifts,
      'the second argument is what the `yield*` is worth, however long the sleep: the alarm puts it into the future',
    ).toEqual(['tea', 'cake', undefined, undefined]);
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
      'nobody stands beside a sleeper: two alarms are set, and the loop waits once for both; so it is one second in all, and no other thread has any part in it',
    ).toEqual([
      '100: one lies down',
      '100: two lies down',
      'waits 1 s',
      '101: one gets up',
      '101: two gets up',
      `threads: ${threadId}`,
    ]);
  });

  it('hands the token back when it lies down', () => {
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
      trace.map((line) => line.replace(/ yields .*/, ' yields')),
      'to sleep is to yield once, and to be resumed once: who looks at the clock again and again does not sleep',
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

  it('takes the sum of the times when one sleeps after the other', () => {
    expect(
      live(function* (all) {
        const hello = napper(all);
        yield* hello('one', 1);
        yield* hello('two', 1);
      }),
      'there is one task, and it does one thing after the other: only another task could lie down meanwhile',
    ).toEqual([
      '100: one lies down',
      'waits 1 s',
      '101: one gets up',
      '101: two lies down',
      'waits 1 s',
      '102: two gets up',
    ]);
  });

  it('wakes by the clock, and not in the order of lying down', () => {
    expect(
      live(function* (all) {
        const hello = napper(all);
        const seconds = { ann: 3, bob: 1, cid: 2, dan: 1 };
        const tasks = Object.entries(seconds).map(([who, long]) => createTask(hello(who, long)));
        for (const task of tasks) yield* task;
      }).slice(4),
      'each sleeper has an alarm of its own: the shortest sleep ends first, and of two that end at the same time the one that began first',
    ).toEqual([
      'waits 1 s',
      '101: bob gets up',
      '101: dan gets up',
      'waits 1 s',
      '102: cid gets up',
      'waits 1 s',
      '103: ann gets up',
    ]);
  });

  it('begins when it is driven', () => {
    expect(
      live(function* ({ say }) {
        const nap = sleep(2);
        yield* sleep(1);
        say('the first one is over');
        yield* nap;
        say('the second one is over');
      }),
      'a call of `sleep` makes a coroutine and sets no alarm: its time begins when somebody waits for it',
    ).toEqual(['waits 1 s', '101: the first one is over', 'waits 2 s', '103: the second one is over']);
  });

  for (const seconds of [0, -1]) {
    it(`goes on in the next turn with ${seconds}`, () => {
      const story = play(({ loop, say }) => {
        let turn = 1;
        const count = (): void => {
          turn += 1;
          if (turn < 5) loop.callSoon(count);
        };
        function* ann(): Coro<void> {
          say(`ann in turn ${turn}`);
          yield* sleep(seconds);
          say(`ann in turn ${turn}`);
        }
        function* bob(): Coro<void> {
          say(`bob in turn ${turn}`);
        }
        loop.createTask(ann());
        loop.createTask(bob());
        loop.callSoon(count);
      });
      expect(
        story.filter((line) => !line.startsWith('waits')),
        'there is nothing to wait for, and all the same everybody else is to take a step first: with a bare `yield` it goes on in the next turn, without one in this turn, and with an alarm later than that',
      ).toEqual(['100: ann in turn 1', '100: bob in turn 1', '100: ann in turn 2', 'nothing is left']);
    });
  }

  it('switches its alarm off when it is left early', () => {
    expect(
      live(function* (all) {
        const { say, loop } = all;
        const task = createTask(napper(all)('ann', 60));
        yield* sleep(1);
        task.cancel();
        try {
          yield* task;
        } catch {
          say('ann is gone');
        }
        yield* loop.createFuture();
      }),
      'who waited for the alarm is gone, and the alarm is still set: the loop waits for a minute because of somebody who has left',
    ).toEqual(['100: ann lies down', 'waits 1 s', '101: ann is gone', 'waits for ever', 'nothing is left']);
  });

  it('switches its alarm off when it is closed', () => {
    expect(
      live(function* ({ loop, say }) {
        const nap = sleep(60);
        nap.next();
        nap.return();
        say('the nap is closed');
        yield* loop.createFuture();
      }),
      'a frame can be left by three doors, and through the one that closes it comes no error: only a `finally` sees all of them',
    ).toEqual(['100: the nap is closed', 'waits for ever', 'nothing is left']);
  });

  it('puts nothing into a box that was closed in the same turn', () => {
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
      'two alarms may be due in one turn, and what the first one does can make the second one needless: a future that is cancelled meanwhile takes no result',
    ).toEqual([
      '100: ann lies down',
      'waits 1 s',
      '101: ann is cancelled',
      'waits 1 s',
      '102: cancelled: true',
    ]);
  });
});

describe('5. VirtualLoop (stretch)', () => {
  /** Runs a loop on a script, and tells what the script and the loop say. */
  function scripted(script: (story: Story) => Script, begin: (play: Omit<Play, 'clock'>) => void): Story {
    const story: Story = [];
    try {
      const loop = new VirtualLoop(script(story));
      begin({ loop, say: (line) => void story.push(`${loop.time()}: ${line}`) });
      try {
        loop.runForever();
      } finally {
        loop.close();
      }
    } catch (error) {
      story.push((unlessTodo(error) as Error).message);
    }
    return story;
  }

  /** A script that lets those seconds pass, one after each deadline that it hears of. */
  const passing =
    (...seconds: number[]) =>
    (story: Story): Script =>
      function* () {
        let pass = 1000;
        for (const next of seconds) {
          story.push(`script: hears ${yield pass}`);
          pass = next;
        }
        yield pass;
      };

  it('tells the script of each alarm', () => {
    expect(
      scripted(passing(1, 2), ({ loop, say }) => {
        loop.callLater(1, () => {
          say('first');
          loop.callLater(2, () => {
            say('second');
            loop.stop();
          });
        });
      }),
      'a script is a frame that is told something, so it has to be primed: what its first `yield` hands out answers nobody, and the first deadline must not get lost',
    ).toEqual(['script: hears 1', '1: first', 'script: hears 3', '3: second']);
  });

  it('lets as much time pass as the script says', () => {
    expect(
      scripted(passing(5), ({ loop, say }) => {
        loop.callLater(1, () => {
          say('the alarm rings');
          loop.stop();
        });
      }),
      'the script says how many seconds pass, and not what the time is, or when an alarm rings: five have passed when the alarm gets its turn',
    ).toEqual(['script: hears 1', '5: the alarm rings']);
  });

  it('tells the deadlines of a turn in the order in which they were set', () => {
    expect(
      scripted(passing(0, 0, 3), ({ loop, say }) => {
        loop.callLater(3, () => loop.stop());
        loop.callLater(1, say, 'one');
        loop.callAt(2, say, 'two');
        loop.callSoon(say, 'soon');
      }),
      'one question for each deadline, when the turn in which it was set is over: each answer is added to the time',
    ).toEqual(['0: soon', 'script: hears 3', 'script: hears 1', 'script: hears 2', '3: one', '3: two']);
  });

  it('complains when an alarm is set that the script does not know of', () => {
    expect(
      scripted(
        () =>
          function* () {
            yield 0;
          },
        ({ loop }) => {
          loop.callLater(7, () => {});
        },
      ),
      'a script that has ended has nothing to say: `done` is true, and there is no number of seconds in the value',
    ).toEqual(['the script has ended, and there is an alarm for 7 s']);
  });

  it('complains when the script expects more than there was', () => {
    expect(
      scripted(passing(1, 1), ({ loop, say }) => {
        loop.callLater(1, () => {
          say('the only one');
          loop.stop();
        });
      }),
      'a script that waits for another deadline says that the program should have set one: that must not pass in silence',
    ).toEqual([
      'script: hears 1',
      '1: the only one',
      'script: hears 0',
      'the script has not come to its end',
    ]);
  });

  it('is content with a script that is at its end', () => {
    expect(
      scripted(passing(0), ({ loop, say }) => {
        loop.callLater(0, () => {
          say('rings');
          loop.stop();
        });
      }),
      'the last `yield` of a script has answered the last deadline: one word more, and it comes to its end, and that is as it should be',
    ).toEqual(['0: rings', 'script: hears 0']);
  });
});
