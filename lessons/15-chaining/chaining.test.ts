import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/15-chaining/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import {
  type Awaitable,
  type Coro,
  createTask,
  EventLoop,
  type Future,
  isCoroutine,
  sleep,
  VirtualSelector,
} from '../asyncio.ts';
import { reply } from './bot.ts';
import { outer, phase1, phase2 } from './chain.ts';
import { type Callback, ChatServer } from './given/chat-server.ts';
import { replyWithCallbacks } from './given/reply-with-callbacks.ts';
import { pipeline } from './pipeline.ts';
import { transcript } from './predict.ts';
import { withRetry } from './retry.ts';

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** An exercise that is not written yet is no part of a story: its TODO ends the test. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** A loop that counts its turns, and breaks off a run that has no end. */
class Limited extends EventLoop {
  turn = 0;

  protected override runOnce(): void {
    this.turn += 1;
    if (this.turn > 100) throw new Error('a hundred turns, and no end');
    super.runOnce();
  }
}

/** What a test has to play with. */
interface Play {
  readonly loop: Limited;
  /** Adds a line to the story, with the time. */
  readonly say: (line: string) => void;
}

/** Runs `main` on a loop of its own. The last line of the story says what it returns or throws. */
function live(main: (play: Play) => Coro<unknown>): Story {
  const story: Story = [];
  const loop = new Limited(new VirtualSelector());
  const say = (line: string): void => void story.push(`${loop.time()} s: ${line}`);
  const errors: unknown[] = [];
  loop.setExceptionHandler((_loop, { exception }) => {
    errors.push(exception);
    say(`the loop reports ${exception}`);
  });
  function* life(): Coro<void> {
    try {
      say(`returns ${inWords(yield* main({ loop, say }))}`);
    } catch (error) {
      errors.push(error);
      say(`throws ${inWords(error)}`);
    }
  }
  try {
    loop.runUntilComplete(life());
  } catch (error) {
    errors.push(error);
    story.push(String(error));
  }
  loop.setExceptionHandler(() => {}); // what a loop reports when it is closed is for lesson 17
  loop.close();
  for (const error of errors) unlessTodo(error);
  return story;
}

/** A value in words that are the same for all answers: a task is a task, whatever its number is. */
function inWords(value: unknown): string {
  if (isCoroutine(value)) return 'a coroutine';
  if (Array.isArray(value)) return `[${value.map(inWords).join(', ')}]`;
  return shown(value).replace(/<Task .*>/, 'a task');
}

/** A story without the times. */
const untimed = (story: Story): Story => story.map((line) => line.replace(/^\S+ s: /, ''));

describePrediction(transcript, demo);

describe('1. outer', () => {
  /** Drives `outer` by hand: what it prints, what it hands to its driver, and what it returns. */
  function driven(): { printed: Story; handed: Story; end: string } {
    const printed: Story = [];
    const handed: Story = [];
    let end = 'does not end';
    const story = live(function* () {
      const coro = outer((line) => void printed.push(line));
      for (let left = 10; left > 0; left--) {
        const step = coro.next();
        if (step.done) {
          end = `returns ${inWords(step.value)}`;
          return;
        }
        handed.push(`outer yields ${inWords(step.value)}`);
      }
    });
    const [last = ''] = untimed(story.slice(-1));
    return { printed, handed, end: last.startsWith('throws') ? last : end };
  }

  it('hands nothing to its driver', () => {
    expect(
      driven().handed,
      'Nothing in this chain waits, so `outer` has nothing to yield. A `yield` without a star hands out the coroutine itself and does not run it, and a bare `yield` costs a turn of the loop. With `yield*` the coroutine runs as a part of this step',
    ).toEqual([]);
  });

  it('runs each phase once', () => {
    let end = '';
    const trace = traceOf(
      () => {
        ({ end } = driven());
      },
      { of: ['phase1', 'phase2'] },
    );
    expect(
      [
        ...trace
          .filter((line) => line.includes('resumes'))
          .map((line) => line.replace(/^.* resumes/, 'runs')),
        ...(end.startsWith('throws') ? [end] : []),
      ],
      'Calling a coroutine function makes a coroutine, and runs none of it; a `yield*` runs it to its end. Each phase is called once and waited for once, and `outer` does none of their work itself',
    ).toEqual(['runs phase1: next()', 'runs phase2: next()']);
  });

  it('prints the same lines as Python', () => {
    expect(
      driven().printed,
      '`outer` prints three lines of its own: one when it begins, and one right before each wait. A phase prints its line itself, when `outer` waits for it',
    ).toEqual(['in outer', 'waiting for result1', 'in phase1', 'waiting for result2', 'in phase2']);
  });

  it('returns both results', () => {
    expect(
      driven().end,
      'The value of a `yield*` is what the coroutine returned; a loop over the coroutine drops that. `phase2` is called with the first result, and `outer` returns the first and the second, in this order',
    ).toBe("returns ['result1', 'result2 derived from result1']");
  });

  it('waits when a phase has to wait', () => {
    for (const phase of [phase1, phase2]) {
      // `yield*` asks a coroutine for its iterator; here the coroutines of both phases give one that sleeps first
      Object.defineProperty(phase.prototype, Symbol.iterator, {
        configurable: true,
        value: function* late(this: Coro<string>): Coro<string> {
          yield* sleep(1);
          return yield* { [Symbol.iterator]: () => this };
        },
      });
    }
    try {
      expect(
        live(({ say }) => outer(say)),
        'here the first `yield*` of each phase takes a second. `outer` waits for as long as a phase waits: `yield*` passes that on to the driver, and a `next()` that you call yourself does not',
      ).toEqual([
        '0 s: in outer',
        '0 s: waiting for result1',
        '1 s: in phase1',
        '1 s: waiting for result2',
        '2 s: in phase2',
        "2 s: returns ['result1', 'result2 derived from result1']",
      ]);
    } finally {
      for (const phase of [phase1, phase2]) Reflect.deleteProperty(phase.prototype, Symbol.iterator);
    }
  });
});

describe('2. pipeline', () => {
  const timesTen = function* timesTen(n: number): Coro<number> {
    return n * 10;
  };
  const addThree = function* addThree(n: number): Coro<number> {
    return n + 3;
  };

  it('returns x when there are no functions', () => {
    expect(
      live(() => pipeline(7)).at(-1),
      'without functions nothing happens to `x`, and the result is `x` itself',
    ).toBe('0 s: returns 7');
  });

  it('waits for what the function returns', () => {
    expect(
      live(() => pipeline(7, timesTen)).at(-1),
      'a function is called with `x` and returns a coroutine. `yield*` runs it, and the value of the `yield*` is its result: keep it. Without the star you hand the coroutine out, and without a `yield*` you have a coroutine and no result',
    ).toBe('0 s: returns 70');
  });

  it('passes each result to the next function, from left to right', () => {
    expect(
      [
        live(() => pipeline(7, addThree, timesTen)).at(-1),
        live(() => pipeline(7, timesTen, addThree, addThree)).at(-1),
      ],
      'the first function is called with `x`, each of the others with the result of the one before, and the result of the last one is returned',
    ).toEqual(['0 s: returns 100', '0 s: returns 76']);
  });

  it('passes on any result', () => {
    const emptyResults: unknown[] = [0, '', null, undefined, false];
    const received: unknown[] = [];
    const functions = emptyResults.map(
      (result) =>
        function* each(x: unknown): Coro<unknown> {
          received.push(x);
          return result;
        },
    );
    live(() => pipeline<unknown>(1, ...functions));
    expect(
      received,
      'a falsy result is still a result: the next function receives 0, an empty text, null, undefined and false as they are',
    ).toEqual([1, 0, '', null, undefined]);
  });

  it('waits for a future too', () => {
    expect(
      live(({ loop }) => {
        const oven = loop.createFuture<number>();
        loop.callLater(2, () => oven.setResult(5));
        return pipeline(7, (): Awaitable<number> => oven, timesTen);
      }).at(-1),
      'a function may return a future instead of a coroutine. `yield*` works for both: do not look at what it is, and call none of its methods',
    ).toBe('2 s: returns 50');
  });

  it('costs no turn of its own', () => {
    const story = live(function* ({ loop }) {
      const before = loop.turn;
      yield* pipeline(0, addThree, addThree, addThree);
      return `${loop.turn - before} turns`;
    });
    expect(
      story.at(-1),
      'three coroutines that do not wait are three ordinary calls, all in one step. A task for each of them, or a bare `yield`, costs turns of the loop in which nothing needs to happen',
    ).toBe("0 s: returns '0 turns'");
  });

  it('lets an error out, and calls no more functions', () => {
    expect(
      live(({ say }) =>
        pipeline(
          7,
          timesTen,
          function* breaks(): Coro<number> {
            throw new Error('broken');
          },
          function* never(n: number): Coro<number> {
            say('the next function is called');
            return n;
          },
        ),
      ),
      'an error of a function comes out at the `yield*` that waits for it. You have no result to go on with, so let it out',
    ).toEqual(["0 s: throws Error('broken')"]);
  });

  it('lets a cancel in', () => {
    expect(
      live(function* ({ say }) {
        const task = createTask(
          pipeline(7, function* each(n: number): Coro<number> {
            try {
              yield* sleep(0);
            } catch (error) {
              say(`the function catches ${inWords(error)}`);
            }
            return n;
          }),
        );
        yield;
        task.cancel();
        return yield* task;
      }),
      'the function is paused at a bare `yield` when its task is cancelled, and the task throws the error in. `yield*` leads it to the innermost frame; a loop that drives the coroutine and yields does not',
    ).toEqual(['0 s: the function catches CancelledError()', '0 s: returns 7']);
  });
});

describe('3. withRetry', () => {
  /** Runs `withRetry` with attempts that fail as often as `failures` says, and tells what happens. */
  function retried(
    failures: number,
    times: number,
    options: { readonly result?: unknown } = { result: 'tea' },
  ): { story: Story; attempts: number; made: number; asked: number[]; end: string } {
    let made = 0;
    let attempts = 0;
    const asked: number[] = [];
    const story = live(({ say }) => {
      const make = (): Coro<unknown> => {
        made += 1;
        return attempt();
      };
      function* attempt(): Coro<unknown> {
        attempts += 1;
        const number = attempts;
        say(`attempt ${number} begins`);
        yield* sleep(1);
        if (number <= failures) throw new Error(`attempt ${number}`);
        return options.result;
      }
      return withRetry(make, times, (failed) => {
        asked.push(failed);
        return failed * 10;
      });
    });
    return { story, attempts, made, asked, end: story.at(-1) ?? '' };
  }

  it('returns the result of an attempt', () => {
    expect(
      untimed([retried(0, 3).end]),
      'the first attempt returns a result. The value of the `yield*` is that result: return it',
    ).toEqual(["returns 'tea'"]);
  });

  it('stops when an attempt has worked', () => {
    const { made, attempts } = retried(0, 3);
    expect(
      [`calls of make: ${made}`, `attempts: ${attempts}`],
      'the first attempt has worked, so there is no other: `make` is called again only after an attempt has failed',
    ).toEqual(['calls of make: 1', 'attempts: 1']);
  });

  it('stops whatever the result is', () => {
    expect(
      [0, '', null, false, undefined].map((result) => {
        const { attempts, end } = retried(0, 3, { result });
        return `attempts: ${attempts}, ${untimed([end])}`;
      }),
      'an attempt has failed when it throws, and only then. A result is a result, also when it is 0, an empty text, null, false or undefined',
    ).toEqual([
      'attempts: 1, returns 0',
      "attempts: 1, returns ''",
      'attempts: 1, returns null',
      'attempts: 1, returns false',
      'attempts: 1, returns undefined',
    ]);
  });

  it('goes on after an error', () => {
    const { end } = retried(1, 3);
    expect(
      end.endsWith("throws Error('attempt 1')") || end === '1 s: returns undefined'
        ? untimed([end])[0]
        : 'goes on',
      'the first of three attempts has failed, and its error comes out at the `yield*`: catch it there, and go on, because there are attempts left',
    ).toBe('goes on');
  });

  it('sleeps with a star', () => {
    expect(
      retried(1, 3).story.filter((line) => line.includes('yield was used')),
      'after a failed attempt you yield the coroutine that `sleep` has made, and do not wait for it: a task refuses that. With `yield*` you wait',
    ).toEqual([]);
  });

  it('calls `make` for each attempt', () => {
    const { made, end } = retried(1, 3);
    expect(
      [`calls of make: ${made}`, ...untimed([end])],
      'a coroutine runs once. When it has ended, a `yield*` of it gives `undefined` at once, which looks like success: each attempt needs a coroutine of its own, so each calls `make`',
    ).toEqual(['calls of make: 2', "returns 'tea'"]);
  });

  it('makes one attempt when `times` is 1', () => {
    expect(
      `attempts: ${retried(5, 1).attempts}`,
      '`times` counts attempts, and the first one counts too: with 1 there is no second attempt',
    ).toBe('attempts: 1');
  });

  it('makes no more and no fewer than `times` attempts', () => {
    expect(
      [2, 3, 4].map((times) => `times ${times}: ${retried(9, times).attempts} attempts`),
      '`times` counts all attempts, the first one and the last one included',
    ).toEqual(['times 2: 2 attempts', 'times 3: 3 attempts', 'times 4: 4 attempts']);
  });

  it('asks backoff how long to sleep', () => {
    expect(
      retried(3, 5).asked,
      '`backoff` is called once after each failed attempt, unless it was the last one, and not before the first. It receives the number of attempts that have failed so far: 1 after the first',
    ).toEqual([1, 2, 3]);
  });

  it('sleeps between two attempts', () => {
    expect(
      retried(2, 3).story,
      'an attempt takes a second here, and `backoff` says 10 seconds after the first and 20 after the second. The next attempt begins when that time has passed, and there is no sleep before the first one: wait for `sleep` with a star, and pass it the seconds as they are',
    ).toEqual([
      '0 s: attempt 1 begins',
      '11 s: attempt 2 begins',
      '32 s: attempt 3 begins',
      "33 s: returns 'tea'",
    ]);
  });

  it('lets other tasks run while it sleeps', () => {
    const story = live(function* ({ loop, say }) {
      loop.callLater(5, say, 'somebody else');
      let attempts = 0;
      return yield* withRetry(
        function* flaky(): Coro<string> {
          attempts += 1;
          if (attempts === 1) throw new Error('first');
          return 'tea';
        },
        2,
        () => 10,
      );
    });
    expect(
      story,
      'the sleep between two attempts is a wait, and the loop makes other calls meanwhile',
    ).toEqual(['5 s: somebody else', "10 s: returns 'tea'"]);
  });

  it('gives up as soon as the last attempt has failed', () => {
    const { asked, end } = retried(9, 3);
    expect(
      [`backoff is asked after failure ${asked.join(' and ')}`, `ends at ${end.replace(/ s: .*/, ' s')}`],
      'after the last attempt nothing follows, so there is nothing to sleep for: `withRetry` ends at once, and `backoff` is not asked',
    ).toEqual(['backoff is asked after failure 1 and 2', 'ends at 33 s']);
  });

  it('throws the last error, unchanged', () => {
    const errors = [new RangeError('one'), new RangeError('two')];
    let caught: unknown;
    live(function* () {
      let attempts = 0;
      try {
        yield* withRetry(
          function* fails(): Coro<never> {
            throw errors[attempts++];
          },
          2,
          () => 1,
        );
      } catch (error) {
        caught = unlessTodo(error);
      }
    });
    expect(
      [`error ${errors.indexOf(caught as RangeError) + 1} of 2`, shown(caught)],
      'the caller wants to know what was wrong the last time: the error of the last attempt itself, and not the first one, a new one or one that is wrapped around it',
    ).toEqual(['error 2 of 2', "RangeError('two')"]);
  });

  it('retries whatever was thrown', () => {
    for (const thrown of ['no connection', undefined]) {
      let attempts = 0;
      const story = live(() =>
        withRetry(
          function* fails(): Coro<string> {
            attempts += 1;
            if (attempts === 1) throw thrown;
            return 'tea';
          },
          3,
          () => 1,
        ),
      );
      expect(
        `throws ${shown(thrown)} in attempt 1, and then ${untimed(story.slice(-1))}`,
        'JavaScript can throw any value, and each of them ends an attempt: do not ask what kind of error it is, except for a `CancelledError`',
      ).toBe(`throws ${shown(thrown)} in attempt 1, and then returns 'tea'`);
    }
  });

  it('counts an error of `make` itself', () => {
    let made = 0;
    const story = live(() =>
      withRetry(
        () => {
          made += 1;
          if (made === 1) throw new Error('no coroutine yet');
          return sleep(0, 'tea');
        },
        2,
        () => 1,
      ),
    );
    expect(
      story,
      'an attempt begins with the call of `make`. That call may throw before there is a coroutine, and then the attempt has failed: make the call inside the `try`',
    ).toEqual(["1 s: returns 'tea'"]);
  });

  /** Cancels a task that runs `withRetry`, and tells what becomes of it. */
  function cancelled(after: number, attempt: (say: Play['say']) => Coro<string>): Story {
    return live(function* ({ say }) {
      const task = createTask(
        withRetry(
          () => attempt(say),
          3,
          () => 10,
        ),
      );
      yield* sleep(after);
      say('cancel');
      task.cancel();
      try {
        say(`the task returns ${inWords(yield* task)}`);
      } catch (error) {
        say(`the task throws ${inWords(error)}`);
      }
    });
  }

  it('never retries a cancel', () => {
    expect(
      cancelled(5, function* attempt(say) {
        say('an attempt begins');
        yield* sleep(60);
        return 'tea';
      }).slice(0, 3),
      'a `CancelledError` is not a failure: it asks the task to stop. If you try again, the task does not stop, and if you return, its caller takes it for finished: throw it on at once',
    ).toEqual(['0 s: an attempt begins', '5 s: cancel', '5 s: the task throws CancelledError()']);
  });

  it('stops when it is cancelled in its sleep', () => {
    expect(
      cancelled(5, function* attempt(say): Coro<string> {
        say('an attempt begins');
        throw new Error('no connection');
      }).slice(0, 3),
      'the cancel comes in at the `yield*` of the sleep, between two attempts: let it out',
    ).toEqual(['0 s: an attempt begins', '5 s: cancel', '5 s: the task throws CancelledError()']);
  });
});

describe('4. reply (stretch)', () => {
  const QUESTION = 'Will it rain in Oslo?';

  /** A server that tells when it is asked for what. */
  class TellingServer extends ChatServer {
    readonly #say: Play['say'];
    readonly #failsToEnd: boolean;

    /** @param failures as for `ChatServer`; with `off` in it, only `typing off` fails */
    constructor({ loop, say }: Play, failures: Record<string, number>) {
      super(loop, failures);
      this.#say = say;
      this.#failsToEnd = 'off' in failures;
    }

    override request(method: string, text: string, callback: Callback): void {
      this.#say(`${method} ${text}`);
      if (this.requests.length === 30) throw new Error('thirty requests, and no end');
      const fails = this.#failsToEnd && text === 'off';
      super.request(method, text, fails ? () => callback(new Error('off: no connection'), '') : callback);
    }
  }

  /** The requests of the bot, and the end of `reply`, on a server that fails as `failures` says. */
  const replied = (failures: Record<string, number> = {}): Story =>
    live((play) => reply(new TellingServer(play, failures), QUESTION));

  /** The same with callbacks. */
  const calledBack = (failures: Record<string, number>): Story =>
    live(function* (play) {
      const answer: Future<string> = play.loop.createFuture();
      replyWithCallbacks(new TellingServer(play, failures), QUESTION, (error, text) => {
        if (error) answer.setException(error);
        else answer.setResult(text);
      });
      return yield* answer;
    });

  const requests = (story: Story): Story => untimed(story).filter((line) => !/^(returns|throws)/.test(line));

  it('makes the requests in order, each when the answer before is there', () => {
    expect(
      replied().filter((line) => !line.includes('s: returns')),
      'each request takes a second, and `yield*` gives you its answer: the city that was asked about, then the forecast for that city. A `call` without a star makes no request',
    ).toEqual([
      '0 s: typing on',
      `1 s: city ${QUESTION}`,
      '2 s: forecast Oslo',
      '3 s: send rain in Oslo',
      '4 s: typing off',
    ]);
  });

  it('returns the answer to `send`', () => {
    expect(
      replied().at(-1),
      'the bot returns what the server has answered to `send`, when `typing off` has been answered too; the answer to `typing off` is not wanted',
    ).toBe("5 s: returns 'delivered: rain in Oslo'");
  });

  it('asks for a forecast up to three times', () => {
    expect(
      [1, 2, 3].map(
        (failures) =>
          `failures: ${failures}, requests: ${requests(replied({ forecast: failures })).filter((line) => line.startsWith('forecast')).length}`,
      ),
      'after an error the forecast is asked for again. The request is made anew for each attempt, `ATTEMPTS` of them at most: give `withRetry` a function that makes the call, and not a coroutine that has been made',
    ).toEqual(['failures: 1, requests: 2', 'failures: 2, requests: 3', 'failures: 3, requests: 3']);
  });

  it('asks for nothing else twice', () => {
    expect(
      ['city', 'send'].map(
        (method) =>
          `${method} fails, requests: ${requests(replied({ [method]: 1 })).filter((line) => line.startsWith(method)).length}`,
      ),
      'only the forecast may be asked for again. A message that is sent again may arrive twice, because a lost answer does not mean that the message was lost',
    ).toEqual(['city fails, requests: 1', 'send fails, requests: 1']);
  });

  it('sleeps between two attempts', () => {
    expect(
      replied({ forecast: 2 }).slice(2, 6),
      'between two requests for a forecast the bot sleeps for as long as `backoff` says: 1 second after the first error, 2 after the second',
    ).toEqual(['2 s: forecast Oslo', '4 s: forecast Oslo', '7 s: forecast Oslo', '8 s: send rain in Oslo']);
  });

  it('ends typing when a request fails', () => {
    expect(
      Object.entries({ city: 1, forecast: 3, send: 1 }).map(
        ([method, failures]) =>
          `${method} fails, the last request: ${requests(replied({ [method]: failures })).at(-1)}`,
      ),
      'when a request fails, the code after its `yield*` does not run, and the user still sees that the bot is typing: only a `finally` runs on every way out',
    ).toEqual([
      'city fails, the last request: typing off',
      'forecast fails, the last request: typing off',
      'send fails, the last request: typing off',
    ]);
  });

  it('throws the error of the request', () => {
    expect(
      Object.entries({ city: 1, forecast: 3, send: 1 }).map(
        ([method, failures]) => untimed(replied({ [method]: failures }).slice(-1))[0],
      ),
      'the caller wants to know why there is no reply. A `finally` lets the error go on when it is finished; a `catch` that does not throw, and a `return` in the `finally`, swallow it',
    ).toEqual([
      "throws Error('city: no connection')",
      "throws Error('forecast: no connection')",
      "throws Error('send: no connection')",
    ]);
  });

  it('does not end what has not begun', () => {
    expect(
      replied({ typing: 1 }),
      'when `typing on` fails, the bot is not typing, and there is nothing to end: this request stands before the `try`',
    ).toEqual(['0 s: typing on', "1 s: throws Error('typing: no connection')"]);
  });

  it('ends typing once', () => {
    expect(
      `typing off, requests: ${requests(replied({ off: 1 })).filter((line) => line === 'typing off').length}`,
      '`typing off` is requested once, even when that request fails. Inside the `try` its error leads to the `catch`, which would make the request again: a `finally` needs it only once',
    ).toBe('typing off, requests: 1');
  });

  it('ends typing when it is cancelled', () => {
    expect(
      live(function* (play) {
        const task = createTask(reply(new TellingServer(play, {}), QUESTION));
        yield* sleep(2.5);
        play.say('cancel');
        task.cancel();
        return yield* task;
      }).slice(2),
      'a cancel is a way out too, and the callbacks have no word for it: a `finally` sees it, and lets it go on',
    ).toEqual(['2 s: forecast Oslo', '2.5 s: cancel', '2.5 s: typing off', '3.5 s: throws CancelledError()']);
  });

  it('does what the callbacks do', () => {
    const cases = [{}, { city: 1 }, { forecast: 1 }, { forecast: 3 }, { send: 1 }, { typing: 1 }, { off: 1 }];
    expect(
      cases.map(replied),
      'on the same server, direct style makes the same requests at the same times, and ends in the same way',
    ).toEqual(cases.map(calledBack));
  });
});
