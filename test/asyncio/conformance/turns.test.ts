import { describe, expect, it } from 'vitest';
import {
  type Coro,
  createTask,
  currentTask,
  sleep,
  type Task,
  VirtualLoop,
} from '../../../solutions/asyncio.ts';
import { type Log, outcome, settle, traceOf } from '../programs.ts';

/** Says what is thrown at `wait`, between what was ready before and what came in the turn of the yield. */
function* thrownAt(wait: () => Coro<unknown>, log: Log, loop: VirtualLoop): Coro<void> {
  loop.callSoon(() => {
    log('ready before');
    loop.callSoon(() => log('ready behind'));
  });
  try {
    yield* wait();
    log('nothing was thrown');
  } catch (error) {
    log(String(error).replace(/ at [^\s>]+>/g, ' at ...>'));
  }
  yield* sleep(1);
  log('went on');
}

describe('what takes a turn, and what does not', () => {
  it('C29 to call a coroutine, and to come back from it, takes no turn', () => {
    expect(
      traceOf(function* (log, loop) {
        function* inner(name: string): Coro<string> {
          log(name);
          return name;
        }
        loop.callSoon(() => log('the next turn'));
        log((yield* inner('a')) + (yield* inner('b')));
        yield;
        log('after a turn');
      }),
    ).toEqual(['a', 'b', 'ab', 'the next turn', 'after a turn']);
  });

  it('C32 a task that waits for itself is told so at that yield, a turn later, and may go on', () => {
    const lines = traceOf(function* (log, loop) {
      const task: Task<void> = createTask(
        thrownAt(() => task[Symbol.iterator](), log, loop),
        { name: 'it' },
      );
      yield* task;
    });
    expect(lines).toEqual([
      'ready before',
      expect.stringMatching(/^Error: Task cannot await on itself: <Task pending name='it'/),
      'ready behind',
      'went on',
    ]);
  });

  it('C33 C36 what cannot be waited for comes back at that yield, a turn later, and the task may go on', () => {
    const elsewhere = new VirtualLoop().createFuture();
    const ways: (() => Coro<unknown>)[] = [
      () => elsewhere[Symbol.iterator](),
      function* () {
        yield elsewhere;
      },
      function* () {
        yield thrownAt as never;
      },
    ];
    const lines = traceOf(function* (log, loop) {
      for (const way of ways) yield* createTask(thrownAt(way, log, loop), { name: 'it' });
    });
    const foreign = expect.stringMatching(
      /^Error: Task <Task pending name='it' .*> got Future <Future pending> attached to a different loop$/,
    );
    expect(lines).toEqual(
      [foreign, foreign, 'Error: Task got bad yield: [GeneratorFunction: thrownAt]'].flatMap((error) => [
        'ready before',
        error,
        'ready behind',
        'went on',
      ]),
    );
  });

  it('C35 what is refused leaves nothing behind that would run', () => {
    const loop = new VirtualLoop();
    for (const wrong of [5, sleep, null]) expect(() => loop.createTask(wrong as never)).toThrow(TypeError);
    expect(outcome(() => loop.runForever())).toMatch(/^Error: nothing left that could wake/);
  });

  it('C37 a task that has failed is the current one no longer', () => {
    const loop = new VirtualLoop();
    const log: unknown[] = [];
    function* fails(): Coro<void> {
      log.push(currentTask()?.getName());
      throw new Error('x');
    }
    const task = loop.createTask(fails(), { name: 'it' });
    log.push(
      outcome(() => loop.runUntilComplete(task)),
      currentTask(),
    );
    expect(log).toEqual(['it', 'Error: x', null]);
  });

  it('C38 a task that waits stands on the list of the future, and goes on in the turn after it is filled', () => {
    const loop = new VirtualLoop();
    const future = loop.createFuture<number>();
    const tasks = [1, 2].map((more) =>
      loop.createTask(
        (function* add(): Coro<number> {
          return (yield* future) + more;
        })(),
      ),
    );
    const texts = [String(future)];
    settle(loop);
    texts.push(String(future));
    future.setResult(40);
    expect(tasks.map((task) => task.done())).toEqual([false, false]);
    settle(loop);
    expect([...texts, ...tasks.map((task) => task.result())]).toEqual([
      '<Future pending>',
      '<Future pending cb=[Task.task_wakeup(), Task.task_wakeup()]>',
      41,
      42,
    ]);
  });

  it.each<[string, () => Coro<unknown>]>([
    ['sleep(0)', () => sleep(0)],
    [
      'a bare yield',
      function* () {
        yield;
      },
    ],
  ])('C39 %s is one turn, and not two: what is ready runs, what that adds does not', (_name, way) => {
    expect(
      traceOf(function* (log, loop) {
        loop.callSoon(() => {
          log('ready');
          loop.callSoon(() => log('added'));
        });
        yield* way();
        log('back');
        yield* way();
      }),
    ).toEqual(['ready', 'back', 'added']);
  });
});
