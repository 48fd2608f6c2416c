import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createdAt, RUNTIME } from '../../../solutions/17-loud-failures/given/places.ts';
import {
  allTasks,
  asCompleted,
  asFuture,
  type Context,
  type Coro,
  coroutine,
  createTask,
  EventLoop,
  ensureFuture,
  gather,
  gatherSettled,
  getRunningLoop,
  isCoroutine,
  Lock,
  mapLimit,
  Queue,
  race,
  run,
  runVirtual,
  shield,
  sleep,
  VirtualLoop,
  VirtualSelector,
  wait,
  waitFor,
} from '../../../solutions/asyncio.ts';
import { settle } from '../programs.ts';

/** A loop whose time jumps, and what it reports. */
function listened({ debug = false } = {}): { loop: VirtualLoop; contexts: Context[] } {
  const loop = new VirtualLoop();
  const contexts: Context[] = [];
  loop.setExceptionHandler((_loop, context) => contexts.push(context));
  loop.setDebug(debug);
  return { loop, contexts };
}

const messages = (contexts: readonly Context[]): string[] =>
  contexts.map(({ message, exception }) => (exception === undefined ? message : `${message} - ${exception}`));

/** What a program leaves behind on a loop that is closed then. */
function left(main: (loop: VirtualLoop) => void, options = {}): string[] {
  const { loop, contexts } = listened(options);
  main(loop);
  settle(loop);
  loop.close();
  return messages(contexts);
}

/** The line that calls this, `reports.test.ts:12`, and lines below it. */
function here(below = 0): string {
  const [, line] = /reports\.test\.ts:(\d+)/.exec((new Error().stack ?? '').split('\n')[2] ?? '') ?? [];
  return `created at reports.test.ts:${Number(line) + below}`;
}

function* fails(): Coro<never> {
  throw new TypeError('boom');
}

const neverRetrieved = 'Future exception was never retrieved - Error: boom';

describe('C12 an exception that nobody retrieves', () => {
  it('test_tb_logger_abandoned: a pending future is not reported', () => {
    expect(left((loop) => loop.createFuture())).toEqual([]);
  });

  it('test_tb_logger_not_called_after_cancel (futures): nobody wants the error of a future that was cancelled', () => {
    expect(
      left((loop) => {
        const future = loop.createFuture();
        future.setException(new Error('boom'));
        expect(future.cancel()).toBe(false);
      }),
    ).toEqual([]);
  });

  it('test_tb_logger_result_unretrieved, test_tb_logger_result_retrieved: a result is not reported', () => {
    expect(
      left((loop) => {
        loop.createFuture().setResult(42);
        const future = loop.createFuture();
        future.setResult(42);
        future.result();
      }),
    ).toEqual([]);
  });

  it('test_tb_logger_exception_unretrieved: it is reported', () => {
    expect(left((loop) => loop.createFuture().setException(new Error('boom')))).toEqual([neverRetrieved]);
  });

  it('test_tb_logger_exception_retrieved: not after exception()', () => {
    expect(
      left((loop) => {
        const future = loop.createFuture();
        future.setException(new Error('boom'));
        future.exception();
      }),
    ).toEqual([]);
  });

  it('test_tb_logger_exception_result_retrieved: not after result()', () => {
    expect(
      left((loop) => {
        const future = loop.createFuture();
        future.setException(new Error('boom'));
        expect(() => future.result()).toThrow('boom');
      }),
    ).toEqual([]);
  });

  for (const debug of [false, true])
    it(`test_future_exception_never_retrieved${debug ? '_debug' : ''}: with error and future, and in debug mode with the place`, () => {
      const { loop, contexts } = listened({ debug });
      const error = new Error('boom');
      const future = loop.createFuture();
      const place = here(-1);
      future.setException(error);
      loop.close();
      expect(messages(contexts)).toEqual(['Future exception was never retrieved - Error: boom']);
      expect([contexts[0]?.exception === error, contexts[0]?.future === future]).toEqual([true, true]);
      if (debug) expect(contexts[0]?.where).toBe(place);
      else expect(contexts[0]?.where).toContain('debug: true');
    });

  it('a task that fails is reported by the name of its kind, and only the last of a chain', () => {
    expect(
      left((loop) => {
        const inner = loop.createTask(fails());
        loop.createTask(inner[Symbol.iterator]());
      }),
    ).toEqual(['Task exception was never retrieved - TypeError: boom']);
  });

  it('a cancelled task is not reported', () => {
    expect(
      left((loop) => {
        loop.createTask(sleep(1)).cancel();
      }),
    ).toEqual([]);
  });

  it('a task whose error was caught by the one that waits is not reported', () => {
    const { loop, contexts } = listened();
    function* main(): Coro<string> {
      try {
        yield* createTask(fails());
      } catch (error) {
        return String(error);
      }
      return '';
    }
    expect(loop.runUntilComplete(main())).toBe('TypeError: boom');
    loop.close();
    expect(contexts).toEqual([]);
  });

  it('each is reported once, at the first close', () => {
    const { loop, contexts } = listened();
    loop.createFuture().setException(new Error('boom'));
    loop.close();
    loop.close();
    expect(messages(contexts)).toEqual([neverRetrieved]);
  });
});

describe('C26 a slow call', () => {
  const slow = (): { loop: VirtualLoop; contexts: Context[] } => {
    const all = listened({ debug: true });
    all.loop.slowCallbackDuration = 0;
    return all;
  };

  it('test_log_slow_callbacks: a callback is reported as a handle', () => {
    const { loop, contexts } = slow();
    loop.callSoon(function stopLoopCb() {
      loop.stop();
    });
    loop.runForever();
    expect(messages(contexts)[0]).toMatch(
      /^Executing <Handle stopLoopCb\(\) created at reports\.test\.ts:\d+> took \d+\.\d{3} seconds$/,
    );
  });

  it('test_log_slow_callbacks: the step of a task is reported as that task', () => {
    const { loop, contexts } = slow();
    function* stopLoopCoro(): Coro<void> {
      loop.stop();
    }
    ensureFuture(stopLoopCoro(), { loop });
    loop.runForever();
    expect(messages(contexts)).toEqual([
      expect.stringMatching(
        /^Executing <Task finished .*stopLoopCoro.*created at reports.* took .* seconds$/,
      ),
    ]);
    expect(String(contexts[0]?.handle)).toContain('Handle');
  });

  it('a callback after the step of a task is not taken for that task', () => {
    const { loop, contexts } = slow();
    loop.createTask(sleep(0));
    loop.callSoon(() => {});
    settle(loop);
    const kinds = messages(contexts).map((line) => /<(\w+)/.exec(line)?.[1]);
    expect(kinds.filter((_, index) => index < 4)).toEqual(['Task', 'Handle', 'Handle', 'Task']);
  });

  it('nothing is reported outside debug mode, or under the limit', () => {
    const { loop, contexts } = listened();
    loop.slowCallbackDuration = 0;
    settle(loop);
    loop.slowCallbackDuration = 3600;
    loop.setDebug(true);
    settle(loop);
    loop.setDebug(false);
    expect(contexts).toEqual([]);
    expect(loop.instruments).toBeUndefined();
  });

  it('a program of its own can be measured, and no longer', () => {
    const loop = new EventLoop(new VirtualSelector());
    const lines: string[] = [];
    const end = loop.addInstrument({ before: () => lines.push('before'), after: () => lines.push('after') });
    loop.callSoon(() => lines.push('call'));
    loop.callSoon(() => loop.stop());
    loop.runForever();
    end();
    loop.callSoon(() => loop.stop());
    loop.runForever();
    expect(lines).toEqual(['before', 'call', 'after', 'before', 'after']);
  });
});

describe('C42 a task that is pending when its loop is closed', () => {
  it('test_log_destroyed_pending_task: it is reported, with its place in debug mode', () => {
    const { loop, contexts } = listened({ debug: true });
    function* killMe(): Coro<void> {
      yield* loop.createFuture();
      throw new Error('code never reached');
    }
    const task = ensureFuture(killMe(), { loop });
    const place = here(-1);
    expect([...allTasks(loop)].map((each) => each === task)).toEqual([true]);
    loop.stop();
    loop.runForever();
    loop.close();
    expect(contexts.map((context) => [context.message, context.task === task, context.where])).toEqual([
      ['Task was destroyed but it is pending!', true, place],
    ]);
  });

  it('outside debug mode it is said where the task is paused, and how to learn more', () => {
    const { loop, contexts } = listened();
    function* killMe(): Coro<void> {
      yield* loop.createFuture();
    }
    const place = here(-2).replace('created', 'paused');
    loop.createTask(killMe());
    settle(loop);
    loop.close();
    expect(contexts[0]?.where).toBe(`${place}; run(main, { debug: true }) says where it was created`);
  });

  it('allTasks has the tasks that are not done, in the order in which they were made', () => {
    const names = (loop: VirtualLoop): string[] => [...allTasks(loop)].map((task) => task.getName());
    const { loop } = listened();
    for (const name of ['a', 'b', 'c']) loop.createTask(sleep(name === 'b' ? 0 : 60), { name });
    expect(names(loop)).toEqual(['a', 'b', 'c']);
    settle(loop);
    expect(names(loop)).toEqual(['a', 'c']);
    for (const task of allTasks(loop)) task.cancel();
    settle(loop);
    expect(names(loop)).toEqual([]);
    expect(() => allTasks()).toThrow('no running event loop');
    loop.close();
  });

  it('a task that a closed loop refuses is on no list, and its coroutine was never awaited', () => {
    const { loop, contexts } = listened();
    const work = coroutine(function* work(): Coro<void> {});
    const late = work();
    loop.close();
    expect(() => loop.createTask(late)).toThrow('Event loop is closed');
    expect([...allTasks(loop)]).toEqual([]);
    expect(messages(contexts)).toEqual(["coroutine 'work' was never awaited"]);
  });

  it('a task that nobody keeps runs to its end', () => {
    const lines: string[] = [];
    runVirtual(
      (function* (): Coro<void> {
        createTask(
          (function* (): Coro<void> {
            yield* sleep(60);
            lines.push('done');
          })(),
        );
        yield* sleep(61);
      })(),
    );
    expect(lines).toEqual(['done']);
  });
});

describe('a coroutine that is never awaited', () => {
  const work = coroutine(function* work(): Coro<string> {
    yield;
    return 'done';
  });
  const inLoop = (body: () => Generator<undefined, void, never> | Coro<void>, options = {}): Context[] => {
    const { loop, contexts } = listened(options);
    loop.runUntilComplete(body() as Coro<void>);
    loop.close();
    return contexts;
  };

  it('is reported when its loop is closed, with the line of the call in debug mode', () => {
    let place = '';
    const contexts = inLoop(
      function* () {
        work();
        place = here(-1);
      },
      { debug: true },
    );
    expect(contexts).toEqual([{ message: "coroutine 'work' was never awaited", where: place }]);
  });

  it('outside debug mode it is said where its function is, and how to learn more', () => {
    const [context] = inLoop(function* () {
      work();
    });
    expect(context?.where).toMatch(/^defined at reports\.test\.ts:\d+; run\(main, \{ debug: true \}\)/);
  });

  it('sleep is a coroutine like any other, also for no time', () => {
    expect(
      messages(
        inLoop(function* () {
          sleep(0);
          sleep(1);
        }),
      ),
    ).toEqual(["coroutine 'sleep' was never awaited", "coroutine 'sleep' was never awaited"]);
  });

  it('is not reported once something drives it: yield*, a task, a hand; or when it was closed', () => {
    const contexts = inLoop(function* () {
      const [later, task, hand, ended, closed] = [work(), work(), work(), work(), work()];
      yield* work();
      yield* later;
      createTask(task);
      hand.next();
      ended.next();
      ended.next();
      closed.return('');
      yield;
      yield;
    });
    expect(contexts).toEqual([]);
  });

  it('is reported by the loop that was made last when no loop runs', () => {
    const { loop, contexts } = listened();
    work();
    const later = work();
    loop.runUntilComplete(later);
    loop.close();
    work();
    expect(messages(contexts)).toEqual(["coroutine 'work' was never awaited"]);
  });

  it('is not reported by a loop that is closed before another one runs it', () => {
    const first = work();
    const second = work();
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (...words) => errors.push(words);
    try {
      expect([runVirtual(first), run(second)]).toEqual(['done', 'done']);
    } finally {
      console.error = error;
    }
    expect(errors).toEqual([]);
  });

  it('does not keep those alive that are driven by hand, however many', () => {
    const { loop, contexts } = listened();
    function* main(): Coro<void> {
      for (let count = 0; count < 1200; count++) work().next();
    }
    loop.runUntilComplete(main());
    const { idle } = loop.watcher.coroutines as unknown as { idle: Map<object, string> };
    expect(idle.size).toBeLessThan(900);
    idle.clear();
    loop.close();
    expect(contexts).toEqual([]);
  });
});

describe('where things were made, in debug mode', () => {
  const { loop } = listened({ debug: true });
  const placeIn = (it: unknown): string =>
    /created at \S+?:\d+(?=>$)/.exec(String(it))?.[0] ?? `none in ${it}`;

  it('future, task and handle say so in their text', () => {
    const future = loop.createFuture();
    expect(placeIn(future)).toBe(here(-1));
    const task = loop.createTask(sleep(1));
    expect(placeIn(task)).toBe(here(-1));
    const ensured = ensureFuture(sleep(1), { loop });
    expect(placeIn(ensured)).toBe(here(-1));
    const handle = loop.callSoon(() => {});
    expect(placeIn(handle)).toBe(here(-1));
    const timer = loop.callLater(1, () => {});
    expect(placeIn(timer)).toBe(here(-1));
    for (const each of allTasks(loop)) each.cancel();
    settle(loop);
  });

  it('inside a coroutine, too: it is the line of the program and not one of the runtime', () => {
    const lines: string[] = [];
    function* main(): Coro<void> {
      const task = createTask(sleep(1));
      lines.push(placeIn(task), here(-1));
      yield* sleep(0);
      lines.push(placeIn(task.waitingFor));
      yield* task;
    }
    const task = loop.createTask(main());
    expect(placeIn(task)).toBe(here(-1));
    loop.runUntilComplete(task);
    expect(lines[0]).toBe(lines[1]);
    expect(lines[2]).toMatch(/reports\.test\.ts/);
  });

  it('in every function that makes tasks or futures, too', () => {
    /** The files in which everything was made that `makes` makes, at once and, when it returns a coroutine, in its first step. */
    const linesOf = (makes: () => object): (string | undefined)[] => {
      const found: object[] = [];
      const quiet = listened({ debug: true }).loop;
      const main = coroutine(function* main(): Coro<void> {
        const before = allTasks(quiet);
        const made = makes();
        if (!isCoroutine(made)) found.push(made);
        else {
          const task = createTask(made);
          yield* sleep(0);
          if (task.waitingFor !== null) found.push(task.waitingFor);
          before.add(task);
        }
        for (const task of allTasks(quiet))
          if (!before.has(task)) {
            found.push(task);
            task.cancel();
          }
      });
      const task = quiet.createTask(main());
      quiet.runUntilComplete(task);
      return [...new Set(found.map((each) => createdAt(each)?.replace(/:\d+$/, '')))];
    };
    const inProgram = ['reports.test.ts'];
    const makers: Record<string, () => object> = {
      'loop.createFuture': () => getRunningLoop().createFuture(),
      'loop.createTask': () => getRunningLoop().createTask(sleep(1)),
      createTask: () => createTask(sleep(1)),
      ensureFuture: () => ensureFuture(sleep(1)),
      gather: () => gather(sleep(1), sleep(1)),
      gatherSettled: () => gatherSettled(sleep(1), sleep(1)),
      shield: () => shield(sleep(1)),
      asFuture: () => asFuture(new Promise(() => {})),
      asCompleted: () => asCompleted([sleep(1), sleep(1)]).next().value,
      mapLimit: () => mapLimit([1, 1], 2, (seconds) => sleep(seconds)),
      wait: () => wait([createTask(sleep(1))]),
      waitFor: () => waitFor(sleep(1), 2),
      race: () => race(sleep(1), sleep(2)),
      'queue.get': () => new Queue().get(),
      'lock.acquire': coroutine(function* twice(): Coro<void> {
        const lock = new Lock();
        yield* lock.acquire();
        yield* lock.acquire();
      }),
    };
    expect(Object.fromEntries(Object.entries(makers).map(([name, makes]) => [name, linesOf(makes)]))).toEqual(
      Object.fromEntries(Object.keys(makers).map((name) => [name, inProgram])),
    );
  });

  it('passes over every file that asyncio.ts imports', () => {
    const files = new Set<string>();
    const follow = (file: string): void => {
      if (files.has(file)) return;
      files.add(file);
      for (const [, other = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g))
        follow(resolve(file, '..', other));
    };
    const asyncio = resolve('solutions/asyncio.ts');
    follow(asyncio);
    files.delete(asyncio);
    expect(
      [...RUNTIME].sort(),
      'The list `RUNTIME` in given/places.ts of lesson 17 has these names.',
    ).toEqual([...files].map((file) => basename(file)).sort());
  });

  it('outside debug mode nothing is noted', () => {
    const quiet = new VirtualLoop();
    expect([String(quiet.createFuture()), String(quiet.callSoon(() => {}))]).toEqual([
      '<Future pending>',
      '<Handle <anonymous>()>',
    ]);
    quiet.close();
  });
});
