import { afterEach, describe, expect, it, vi } from 'vitest';
import { demo } from '../../solutions/22-selectors/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import { VirtualSelector } from '../14-time/given/selector.ts';
import {
  openConnection,
  run,
  runHosted,
  type StreamReader,
  type StreamWriter,
  startServer,
} from '../asyncio.ts';
import { BlockingSelector } from './blocking-selector.ts';
import type { Events, OtherThread } from './given/io-thread.ts';
import { HostSelector } from './host-selector.ts';
import { IdleMeter } from './idle-meter.ts';
import { transcript } from './predict.ts';
import { ThreadsafeLoop } from './threadsafe-loop.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** Throws the error of an exercise that is not written yet: it is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** Something that happens in the other thread. */
type Happening = (thread: FakeThread) => void;

/** What the other thread does, and when. */
interface Plan {
  /** By the number of a look, from 1: right after it, and before the main thread sleeps. */
  readonly afterLook?: Readonly<Record<number, Happening>>;
  /** While the main thread sleeps: each after so many seconds of that sleep. */
  readonly asleep?: readonly (readonly [seconds: number, happening: Happening])[];
  /** How long each look takes, in seconds. */
  readonly lookTakes?: number;
}

/** The other thread, its letterbox and its bell, without a thread. Nothing really waits. */
class FakeThread implements OtherThread {
  readonly story: Story;
  now = 100;
  readonly #plan: Plan;
  readonly #asleep: (readonly [number, Happening])[];
  #receive: (events: Events) => void = () => {};
  #letters: string[] = [];
  #rings = 7;
  #looks = 0;
  #sleeps = 0;

  constructor(story: Story, plan: Plan) {
    this.story = story;
    this.#plan = plan;
    this.#asleep = [...(plan.asleep ?? [])];
  }

  join(receive: (events: Events) => void): number {
    this.#receive = receive;
    return 1;
  }
  leave(): void {}
  send(): void {}

  rings(): number {
    return this.#rings;
  }

  drain(): void {
    this.#looks += 1;
    if (this.#looks > 12) throw new Error('twelve looks, and no end');
    const letters = this.#letters;
    this.#letters = [];
    this.story.push(`looks: ${letters.join(', ') || 'nothing'}`);
    const own = letters.filter((letter) => !letter.startsWith('for another loop'));
    if (own.length > 0) this.#receive(own.flatMap((letter) => [1, 'data', letter]));
    this.now += this.#plan.lookTakes ?? 0;
    this.#plan.afterLook?.[this.#looks]?.(this);
  }

  sleep(rings: number, seconds: number): void {
    this.#sleeps += 1;
    if (this.#sleeps > 12) throw new Error('twelve sleeps, and no end');
    if (typeof rings !== 'number') throw new Error(`sleep(${shown(rings)}, ...) needs a number of rings`);
    if (rings !== this.#rings) {
      this.story.push('does not sleep: the bell has rung');
      return;
    }
    if (this.#letters.length > 0)
      throw new Error(`sleeps, and ${this.#letters.join(', ')} lies in the letterbox`);
    const next = this.#asleep.shift();
    if (next !== undefined && next[0] <= seconds) {
      this.now += next[0];
      this.story.push(`sleeps (${seconds} s at most), is woken after ${next[0]} s`);
      next[1](this);
      return;
    }
    if (next !== undefined) this.#asleep.unshift([next[0] - seconds, next[1]]);
    if (seconds === Infinity) throw new Error('sleeps, and nobody will ever ring');
    this.now += seconds;
    this.story.push(`sleeps for ${seconds} s`);
  }

  ring(): void {
    this.#rings += 1;
  }

  /** A letter comes: it is put into the letterbox, and then the bell is rung. */
  comes(letter: string): void {
    this.#letters.push(letter);
    this.ring();
  }
}

/** A selector on a clock that moves only while somebody sleeps. */
class Timed extends BlockingSelector {
  readonly #thread: FakeThread;

  constructor(thread: FakeThread) {
    super(() => thread);
    this.#thread = thread;
  }

  override time(): number {
    return this.#thread.now;
  }
}

const comes =
  (letter: string): Happening =>
  (thread) =>
    thread.comes(letter);

/** Calls `select(seconds)`, once or several times, with something open outside. Returns the story of that. */
function selecting(seconds: number | null, plan: Plan, before?: Happening, times = 1): Story {
  const story: Story = [];
  const thread = new FakeThread(story, plan);
  const selector = new Timed(thread);
  const ready: unknown[] = [];
  selector.attach({ callSoon: (_callback, ...args) => ready.push(args[2]) });
  selector.world.open('a socket', {}, { hear: () => {} });
  selector.flush();
  before?.(thread);
  try {
    for (let time = 0; time < times; time++) {
      selector.select(seconds);
      story.push(`returns at ${thread.now}, ready: ${ready.splice(0).join(', ') || 'nothing'}`);
    }
  } catch (error) {
    story.push(`throws: ${(unlessTodo(error) as Error).message}`);
  }
  return story;
}

describePrediction(transcript, demo);

describe('1. waitUntil', () => {
  it('only looks when there is no time to wait', () => {
    expect(
      selecting(0, {}, comes('a letter')),
      'A busy loop calls `select(0)`: take what has come, and do not sleep',
    ).toEqual(['looks: a letter', 'returns at 100, ready: a letter']);
    expect(
      selecting(0, {}),
      'A busy loop calls `select(0)`: one look, no sleep, even when the letterbox is empty',
    ).toEqual(['looks: nothing', 'returns at 100, ready: nothing']);
  });

  it('does not sleep when something has already come', () => {
    expect(
      selecting(5, {}, comes('a letter')),
      'The letter came before the wait began. Look before you sleep, and return when there is something for this loop',
    ).toEqual(['looks: a letter', 'returns at 100, ready: a letter']);
  });

  it('sleeps until the time is over', () => {
    expect(
      selecting(5, {}),
      'Nothing comes for five seconds. One sleep is enough: it lasts for the whole time. After a last look the wait is over, because a timer is due',
    ).toEqual(['looks: nothing', 'sleeps for 5 s', 'looks: nothing', 'returns at 105, ready: nothing']);
    expect(
      selecting(0.25, {}),
      'Sleep for a quarter of a second too: the times are in seconds, and may be fractions',
    ).toEqual(['looks: nothing', 'sleeps for 0.25 s', 'looks: nothing', 'returns at 100.25, ready: nothing']);
    expect(
      selecting(5, { lookTakes: 2 }),
      'Each look took two seconds, and the wait ends at 105. Work out the time that is left after the look, right before you sleep',
    ).toEqual(['looks: nothing', 'sleeps for 3 s', 'looks: nothing', 'returns at 107, ready: nothing']);
  });

  it('wakes when the bell rings, and looks', () => {
    expect(
      selecting(5, { asleep: [[2, comes('a letter')]] }),
      'The bell only says that something may have come. The letter itself is in the letterbox: look again before you return',
    ).toEqual([
      'looks: nothing',
      'sleeps (5 s at most), is woken after 2 s',
      'looks: a letter',
      'returns at 102, ready: a letter',
    ]);
  });

  it('loses no ring between the look and the sleep', () => {
    expect(
      selecting(5, { afterLook: { 1: comes('a letter') } }),
      'The letter came after the look and before the sleep. The bell had already rung, and will not ring again for it. `sleep(rings, ...)` returns at once if the bell has rung more often than `rings`: so what must be counted before what?',
    ).toEqual([
      'looks: nothing',
      'does not sleep: the bell has rung',
      'looks: a letter',
      'returns at 100, ready: a letter',
    ]);
  });

  it('goes on sleeping when the ring was not for this loop', () => {
    expect(
      selecting(5, { asleep: [[2, comes('for another loop')]] }),
      'The bell rang for another loop. Nothing is ready for this one, and the time is not over: sleep again, for the time that is left. With an old number of rings, `sleep` returns at once',
    ).toEqual([
      'looks: nothing',
      'sleeps (5 s at most), is woken after 2 s',
      'looks: for another loop',
      'sleeps for 3 s',
      'looks: nothing',
      'returns at 105, ready: nothing',
    ]);
  });

  it('counts the rings anew before each look', () => {
    expect(
      selecting(9, {
        asleep: [
          [2, comes('for another loop')],
          [3, comes('a letter')],
        ],
      }),
      'The bell rang once, for another loop. Before the next look, count again: with the old number, `sleep` returns at once from then on',
    ).toEqual([
      'looks: nothing',
      'sleeps (9 s at most), is woken after 2 s',
      'looks: for another loop',
      'sleeps (7 s at most), is woken after 3 s',
      'looks: a letter',
      'returns at 105, ready: a letter',
    ]);
  });

  it('loses no ring later either', () => {
    expect(
      selecting(9, {
        asleep: [[2, comes('for another loop')]],
        afterLook: { 2: comes('a letter') },
      }),
      'The letter came after the second look and before the second sleep. Count the rings before each look, not only before the first',
    ).toEqual([
      'looks: nothing',
      'sleeps (9 s at most), is woken after 2 s',
      'looks: for another loop',
      'does not sleep: the bell has rung',
      'looks: a letter',
      'returns at 102, ready: a letter',
    ]);
  });

  it('sleeps for as long as it takes when no timer is set', () => {
    expect(
      selecting(null, {
        asleep: [
          [1000, comes('for another loop')],
          [2000, comes('a letter')],
        ],
      }),
      'Something is open and no timer is set, so the time is never over: only a letter for this loop ends the wait',
    ).toEqual([
      'looks: nothing',
      'sleeps (Infinity s at most), is woken after 1000 s',
      'looks: for another loop',
      'sleeps (Infinity s at most), is woken after 2000 s',
      'looks: a letter',
      'returns at 3100, ready: a letter',
    ]);
  });

  it('takes everything that has come, in order', () => {
    expect(
      selecting(5, {}, (thread) => {
        thread.comes('the first');
        thread.comes('the second');
      }),
      'One look takes everything that has come, in order. Then the wait is over',
    ).toEqual(['looks: the first, the second', 'returns at 100, ready: the first, the second']);
  });

  it('begins each wait afresh', () => {
    expect(
      selecting(5, {}, comes('a letter'), 2),
      'The letter ended the first wait. Nothing has come since then, so the second wait must sleep. `takeEvents` only reports what came since the look before it',
    ).toEqual([
      'looks: a letter',
      'returns at 100, ready: a letter',
      'looks: nothing',
      'sleeps for 5 s',
      'looks: nothing',
      'returns at 105, ready: nothing',
    ]);
  });

  it('works with a real thread and a real connection', () => {
    let heard: Story;
    try {
      heard = run(meeting());
    } catch (error) {
      heard = thrown(error);
    }
    expect(
      heard,
      'A client and a server talk over a real connection, with `run`. A `select` that returns without a reason, or does not return, shows here',
    ).toEqual(['ping', 'pong', 'ping', 'pong', 'the end']);
  });
});

/** The story of a conversation that failed. */
function thrown(error: unknown): Story {
  const { name, message } = unlessTodo(error) as Error;
  return [`threw ${name}: ${message}`];
}

/** A client and a server that speak in turn. */
const meeting = coroutine(function* meeting(): Coro<string[]> {
  const heard: string[] = [];
  const server = yield* startServer(
    coroutine(function* answer(reader: StreamReader, writer: StreamWriter): Coro<void> {
      for (;;) {
        const line = yield* reader.readline();
        if (line.length === 0) break;
        heard.push(String(line).trim());
        writer.write(Buffer.from('pong\n'));
      }
      writer.close();
    }),
    '127.0.0.1',
    0,
  );
  const [host, port] = server.sockets[0]?.getsockname() ?? ['', 0];
  const [reader, writer] = yield* openConnection(host, port);
  for (let round = 0; round < 2; round++) {
    writer.write(Buffer.from('ping\n'));
    heard.push(String(yield* reader.readline()).trim());
  }
  writer.close();
  yield* writer.waitClosed();
  server.close();
  yield* server.waitClosed();
  heard.push('the end');
  return heard;
});

describe('2. callSoonThreadsafe', () => {
  /** Runs a loop with something open outside. `happening` takes place while it is asleep. */
  function sleeping(happening: (loop: Playful, say: (line: string) => void) => void): Story {
    const story: Story = [];
    const thread = new FakeThread(story, {
      asleep: [
        [
          2,
          () => {
            try {
              happening(loop, (line) => void story.push(line));
            } catch (error) {
              story.push(`throws: ${(unlessTodo(error) as Error).message}`);
            }
          },
        ],
      ],
    });
    const ring = thread.ring.bind(thread);
    thread.ring = () => {
      story.push(`the bell rings, with ${loop.calls} ready`);
      ring();
    };
    const loop = new Playful(new Timed(thread), () => {
      if (story.length > 30) throw new Error('thirty things, and no end');
    });
    loop.open();
    loop.callLater(10, () => {
      story.push('the timer stops the loop');
      loop.stop();
    });
    try {
      loop.runForever();
      story.push(`ends at ${thread.now}`);
    } catch (error) {
      story.push(`throws: ${(unlessTodo(error) as Error).message}`);
    }
    return story.filter((line) => !line.startsWith('looks'));
  }

  it('wakes a loop that sleeps', () => {
    expect(
      sleeping((loop, say) => {
        loop.callSoonThreadsafe(() => {
          say('the call is made');
          loop.stop();
        });
      }),
      'The loop was asleep, for ten seconds at most, and `callSoonThreadsafe` was called after two. The call is made then, in the next turn, and not when the timer goes off: first put it into the ready queue, then wake the loop',
    ).toEqual([
      'sleeps (10 s at most), is woken after 2 s',
      'the bell rings, with 1 ready',
      'the call is made',
      'ends at 102',
    ]);
  });

  it('makes the call with its arguments, in a turn', () => {
    expect(
      sleeping((loop, say) => {
        loop.callSoonThreadsafe(
          (...words: string[]) => {
            say(words.join(' '));
            loop.stop();
          },
          'good',
          'morning',
        );
        say('callSoonThreadsafe has returned');
      }),
      'The loop makes the call in its next turn, with the arguments that were given, and not before `callSoonThreadsafe` has returned',
    ).toEqual([
      'sleeps (10 s at most), is woken after 2 s',
      'the bell rings, with 1 ready',
      'callSoonThreadsafe has returned',
      'good morning',
      'ends at 102',
    ]);
  });

  it('returns a handle that cancels the call', () => {
    expect(
      sleeping((loop, say) => {
        const handle = loop.callSoonThreadsafe(() => say('the call is made'));
        say(`a ${shown(handle?.constructor?.name)}`);
        handle?.cancel();
      }),
      'As with `callSoon`, the caller gets the handle, and can cancel the call before the next turn',
    ).toEqual([
      'sleeps (10 s at most), is woken after 2 s',
      'the bell rings, with 1 ready',
      "a 'Handle'",
      'sleeps for 8 s',
      'the timer stops the loop',
      'ends at 110',
    ]);
  });

  it('works on a loop with virtual time', () => {
    const story: Story = [];
    const loop = new ThreadsafeLoop(new VirtualSelector());
    try {
      loop.callSoonThreadsafe(() => {
        story.push('the call is made');
        loop.stop();
      });
      loop.runForever();
    } catch (error) {
      story.push(`throws: ${(unlessTodo(error) as Error).message}`);
    }
    expect(
      story,
      'With virtual time there is no engine (`this.engine` is null) and nothing to wake: only the call is left',
    ).toEqual(['the call is made']);
  });

  it('refuses what callSoon refuses, and wakes nobody for it', () => {
    expect(
      sleeping((loop) => {
        loop.callSoonThreadsafe('no function' as never);
      }),
      '`callSoon` throws, so there is no call to make and no reason to wake the loop: call `callSoon` first, and wake the loop only when it has returned',
    ).toEqual([
      'sleeps (10 s at most), is woken after 2 s',
      "throws: a callable object was expected by callSoon(), got 'no function'",
      'sleeps for 8 s',
      'the timer stops the loop',
      'ends at 110',
    ]);
  });
});

/** A loop whose ready queue can be counted. */
class Playful extends ThreadsafeLoop {
  readonly #eachTurn: () => void;

  constructor(selector: BlockingSelector, eachTurn: () => void) {
    super(selector);
    this.#eachTurn = eachTurn;
  }

  get calls(): number {
    return this.ready.length;
  }

  open(): void {
    this.engine?.world.open('a socket', {}, { hear: () => {} });
  }

  protected override runOnce(): void {
    this.#eachTurn();
    super.runOnce();
  }
}

describe('3. schedule', () => {
  /** What a selector asks Node for. Nothing waits, and nothing is called. */
  function asking(ask: (selector: HostSelector) => void): Story {
    const story: Story = [];
    let asked = 0;
    const set = (what: string) => (callback: unknown, milliseconds?: number) => {
      asked += 1;
      if (typeof callback !== 'function') story.push(`${what}(${shown(callback)})`);
      else story.push(`${asked}: ${what}${milliseconds === undefined ? '' : ` in ${milliseconds} ms`}`);
      return asked;
    };
    const clear = (id: unknown): void => {
      if (typeof id === 'number') story.push(`forget ${id}`);
    };
    const selector = new HostSelector();
    selector.ride(() => story.push('a turn'));
    vi.stubGlobal('setImmediate', set('an immediate'));
    vi.stubGlobal('setTimeout', set('a timeout'));
    vi.stubGlobal('setInterval', set('an interval'));
    vi.stubGlobal('queueMicrotask', set('a microtask'));
    vi.spyOn(process, 'nextTick').mockImplementation(set('the next tick') as never);
    vi.stubGlobal('clearImmediate', clear);
    vi.stubGlobal('clearTimeout', clear);
    try {
      ask(selector);
    } catch (error) {
      story.push(`throws: ${(error as Error).message}`);
      unlessTodo(error);
    } finally {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    }
    return story;
  }

  it('asks for an immediate when there is work', () => {
    const message =
      'The next turn should be soon, but not before Node looks at its sockets. A microtask or a tick comes before that, and a timeout is a millisecond or more; an immediate comes right after the look';
    expect(
      asking((selector) => selector.schedule(0)),
      message,
    ).toEqual(['1: an immediate']);
    expect(
      asking((selector) => selector.schedule(-3)),
      'A timer is three seconds overdue: its turn should come soon, as for 0',
    ).toEqual(['1: an immediate']);
  });

  it('asks for a timeout in milliseconds, and never too early', () => {
    expect(
      asking((selector) => selector.schedule(1.5)),
      'The loop counts in seconds, and `setTimeout` in milliseconds. `LONGEST` matters only above 24 days',
    ).toEqual(['1: a timeout in 1500 ms']);
    expect(
      asking((selector) => selector.schedule(0.0017)),
      '`setTimeout` drops fractions: if you ask for 1.7 milliseconds, it waits for 1, and the timer is not due yet. Round up',
    ).toEqual(['1: a timeout in 2 ms']);
  });

  it('can wait for longer than setTimeout can', () => {
    expect(
      asking((selector) => selector.schedule(1e9)),
      'Above `LONGEST`, 24 days, `setTimeout` fires at once. Ask for `LONGEST` milliseconds: after the turn that comes then, the loop asks again',
    ).toEqual(['1: a timeout in 2147483647 ms']);
  });

  it('asks for nothing when there is nothing to do', () => {
    expect(
      asking((selector) => selector.schedule(null)),
      'No call is ready and no timer is set: ask Node for nothing. When an event comes from outside, `schedule` is called again',
    ).toEqual([]);
  });

  it('asks for one turn at a time', () => {
    const message =
      'Each call of `schedule` replaces the request before it. If the old request stays, Node makes two turns instead of one';
    expect(
      asking((selector) => {
        selector.schedule(60);
        selector.schedule(0);
      }),
      message,
    ).toEqual(['1: a timeout in 60000 ms', 'forget 1', '2: an immediate']);
    const again = asking((selector) => {
      selector.schedule(0);
      selector.schedule(60);
    });
    expect(again, message).toEqual(['1: an immediate', 'forget 1', '2: a timeout in 60000 ms']);
    const none = asking((selector) => {
      selector.schedule(60);
      selector.schedule(null);
    });
    expect(none, 'There is nothing to do any more, so withdraw the timeout that was set before').toEqual([
      '1: a timeout in 60000 ms',
      'forget 1',
    ]);
  });

  it('lets Node serve its sockets between two turns', async () => {
    const story = await runHosted(meeting()).catch(thrown);
    expect(
      story,
      "The same conversation as with `run`, but on Node's loop: Node must look at its sockets between two turns, and make each turn that you ask for",
    ).toEqual(['ping', 'pong', 'ping', 'pong', 'the end']);
  });
});

describe('4. IdleMeter (stretch)', () => {
  /** A clock, and a meter on it. */
  function meters(): { clock: VirtualSelector; meter: IdleMeter; asked: Story } {
    const asked: Story = [];
    const clock = new (class extends VirtualSelector {
      override select(seconds: number | null): void {
        asked.push(`select(${seconds})`);
        super.select(seconds);
      }
    })();
    clock.advance(50);
    return { clock, meter: new IdleMeter(clock), asked };
  }

  it('lets the other selector wait', () => {
    const { meter, asked } = meters();
    meter.select(2);
    meter.select(0);
    meter.select(null);
    expect(
      asked,
      'The meter only measures: it passes each call of `select` on to the other selector, with the same argument',
    ).toEqual(['select(2)', 'select(0)', 'select(null)']);
  });

  it('counts the time outside of select as busy', () => {
    const { clock, meter } = meters();
    expect(
      meter.utilization(),
      'No time has passed since the meter was made, so there is nothing to divide by. The answer is 0',
    ).toBe(0);
    const story: Story = [];
    meter.select(3);
    story.push(`after a wait of 3 s: ${meter.utilization()}`);
    clock.advance(1);
    story.push(`after 1 s of work: ${meter.utilization()}`);
    clock.advance(2);
    meter.select(0);
    story.push(`after 2 s more: ${meter.utilization()}`);
    meter.select(6);
    story.push(`after a wait of 6 s: ${meter.utilization()}`);
    expect(
      story,
      'Since the meter was made, the loop is idle while it is in `select`, and busy for the rest of the time. Utilization is the busy part: 3 of 12 seconds at the end',
    ).toEqual([
      'after a wait of 3 s: 0',
      'after 1 s of work: 0.25',
      'after 2 s more: 0.5',
      'after a wait of 6 s: 0.25',
    ]);
  });

  it('measures a wait that ends early', () => {
    const { clock } = meters();
    const early = new (class extends VirtualSelector {
      override time(): number {
        return clock.time();
      }
      override select(): void {
        clock.advance(1);
      }
    })();
    const meter = new IdleMeter(early);
    meter.select(10);
    clock.advance(1);
    expect(
      meter.utilization(),
      'The loop asked for ten seconds, and something came after one. Only the clock knows how long the wait was',
    ).toBe(0.5);
  });
});
