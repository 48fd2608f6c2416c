import { describe, expect, it } from 'vitest';
import { badYieldMessage } from '../../../solutions/12-task/given/bad-yield.ts';
import {
  CancelledError,
  type Coro,
  createTask,
  currentTask,
  type Future,
  getRunningLoop,
  sleep,
  type Task,
  VirtualLoop,
} from '../../../solutions/asyncio.ts';
import { outcome, settle, traceOf } from '../programs.ts';

const steps = (text: unknown): string =>
  String(text)
    .replace(/:\d+>/g, ':LINE>')
    .replace(/'Task-\d+'/g, "'Task-N'");

describe('tasks', () => {
  it('C29 a coroutine waits for two others', () => {
    function* inner1(): Coro<number> {
      return 42;
    }
    function* inner2(): Coro<number> {
      yield;
      return 1000;
    }
    expect(
      traceOf(function* () {
        return (yield* inner1()) + (yield* inner2());
      }),
    ).toEqual(['result 1042']);
  });

  it('C30 text, from pending to finished', () => {
    const loop = new VirtualLoop();
    function* quick(): Coro<string> {
      return 'abc';
    }
    const task = loop.createTask(quick(), { name: 'quick one' });
    const texts = [String(task)];
    task.addDoneCallback(function dummy() {});
    texts.push(String(task));
    settle(loop);
    texts.push(String(task));
    expect(texts.map(steps)).toEqual([
      "<Task pending name='quick one' coro=<quick() running at task.test.ts:LINE>>",
      "<Task pending name='quick one' coro=<quick() running at task.test.ts:LINE> cb=[dummy]>",
      "<Task finished name='quick one' coro=<quick() done, defined at task.test.ts:LINE> result='abc'>",
    ]);
  });

  it('C30 text, from pending to cancelled', () => {
    const loop = new VirtualLoop();
    function* stuck(): Coro<void> {
      yield* loop.createFuture<void>();
    }
    const task = loop.createTask(stuck(), { name: 987 });
    settle(loop);
    const texts = [String(task)];
    task.cancel();
    texts.push(String(task));
    settle(loop);
    texts.push(String(task));
    expect(texts.map(steps)).toEqual([
      "<Task pending name='987' coro=<stuck() running at task.test.ts:LINE> wait_for=<Future pending cb=[Task.task_wakeup()]>>",
      "<Task cancelling name='987' coro=<stuck() running at task.test.ts:LINE> wait_for=<Future cancelled>>",
      "<Task cancelled name='987' coro=<stuck() done, defined at task.test.ts:LINE>>",
    ]);
  });

  it('C30 names', () => {
    const loop = new VirtualLoop();
    const number = (task: Task<unknown>): number => Number(/^Task-(\d+)$/.exec(task.getName())?.[1]);
    const [one, two] = [loop.createTask(sleep(0)), loop.createTask(sleep(0))];
    expect(number(two) - number(one)).toBe(1);
    expect(steps(one)).toContain("name='Task-N'");
    one.setName(17);
    expect([one.getName(), loop.createTask(sleep(0), { name: 'mine' }).getName()]).toEqual(['17', 'mine']);
    settle(loop);
  });

  it('C30 the place is that of the line in the file', () => {
    const loop = new VirtualLoop();
    function* hello(): Coro<void> {
      yield* loop.createFuture<void>();
    }
    const made = Number(/:(\d+):\d+\)?$/m.exec(new Error('here').stack?.split('\n')[1] ?? '')?.[1]);
    const task = loop.createTask(hello());
    const place = () => Number(/task\.test\.ts:(\d+)/.exec(String(task))?.[1]) - made;
    const places = [place()];
    settle(loop);
    places.push(place());
    expect(places).toEqual([-3, -2]);
  });

  it('C31 a task gets its result from its coroutine', () => {
    const loop = new VirtualLoop();
    const task = loop.createTask(sleep(1, 'from the coroutine'));
    expect(() => task.setResult('from me')).toThrow('Task does not support set_result operation');
    expect(() => task.setException(new Error('from me'))).toThrow(
      'Task does not support set_exception operation',
    );
    expect(loop.runUntilComplete(task)).toBe('from the coroutine');
  });

  it('C32 a task cannot wait for itself', () => {
    const loop = new VirtualLoop();
    function* selfish(): Coro<void> {
      yield* task;
    }
    const task: Task<void> = loop.createTask(selfish());
    expect(outcome(() => loop.runUntilComplete(task))).toMatch(
      /^Error: Task cannot await on itself: <Task pending/,
    );
  });

  it('C33 a future of another loop', () => {
    const other = new VirtualLoop();
    const lines = traceOf(function* main() {
      yield* other.createFuture<void>();
    });
    expect(lines).toEqual([
      expect.stringMatching(
        /^threw Error: Task <Task pending .*> got Future <Future pending> attached to a different loop$/,
      ),
    ]);
  });

  it.each([
    [() => sleep(0)],
    [sleep],
    [5],
    [undefined],
    [null],
    [(async () => {})()],
    [new VirtualLoop().createFuture()],
    [[1]],
  ])('C35 %s is no coroutine', (value) => {
    const loop = new VirtualLoop();
    expect(() => loop.createTask(value as never)).toThrow(TypeError);
    expect(() => loop.createTask(value as never)).toThrow('a coroutine was expected, got');
  });

  it('C36 a wrong yield is an error at that very yield, and can be caught', () => {
    function* inner(): Coro<void> {}
    const lines = traceOf(function* main(log, loop) {
      const future = loop.createFuture<number>();
      const done = loop.createFuture<number>();
      done.setResult(1);
      for (const wrong of [future, done, inner(), 5, 'text', null, [future], Promise.resolve()])
        try {
          yield wrong as Future<number>;
          log('went on');
        } catch (error) {
          log(error);
        }
      return 'survived';
    });
    expect(lines).toEqual([
      'Error: yield was used instead of yield* with <Future pending>',
      'Error: yield was used instead of yield* with <Future finished result=1>',
      'Error: yield was used instead of yield* for the coroutine inner()',
      'Error: Task got bad yield: 5',
      "Error: Task got bad yield: 'text'",
      'Error: Task got bad yield: null',
      'Error: Task got bad yield: [ <Future pending> ]',
      'Error: Task got bad yield: Promise { undefined }',
      'result survived',
    ]);
    expect(badYieldMessage(5)).toBe('Task got bad yield: 5');
  });

  it('C36 a star that somebody has used does not help whoever forgets it', () => {
    const lines = traceOf(function* main(log, loop) {
      const future = loop.createFuture<number>();
      const waiter = createTask(
        (function* waiter(): Coro<number> {
          return yield* future;
        })(),
      );
      yield;
      log(waiter.getStack());
      try {
        yield future;
      } catch (error) {
        log(error);
      }
      future.setResult(1);
      log(yield* waiter);
    });
    expect(lines).toEqual([
      'waiter',
      'Error: yield was used instead of yield* with <Future pending cb=[Task.task_wakeup()]>',
      '1',
    ]);
  });

  it('C37 currentTask, by turns; nobody outside', () => {
    const loop = new VirtualLoop();
    expect([currentTask(), currentTask(loop)]).toEqual([null, null]);
    const log: string[] = [];
    const name = (): string =>
      `${currentTask(loop)?.getName()} ${currentTask()?.getName()} ${currentTask(new VirtualLoop())}`;
    function* work(): Coro<void> {
      log.push(name());
      yield* sleep(0);
      log.push(name());
      yield* sleep(1);
      log.push(name());
    }
    for (const each of ['a', 'b'])
      loop.createTask(work(), { name: each }).addDoneCallback(() => log.push(name()));
    loop.callLater(2, () => loop.stop());
    loop.callSoon(() => log.push(name()));
    loop.runForever();
    const a = 'a a null';
    const b = 'b b null';
    const none = 'undefined undefined null';
    expect(log).toEqual([a, b, none, a, b, a, b, none, none]);
  });

  it('C37 M34 a coroutine is resumed with nothing, ever', () => {
    const told: unknown[] = [];
    function* told3(loop: VirtualLoop): Coro<number> {
      const future = loop.createFuture<number>();
      loop.callSoon(() => future.setResult(5));
      return yield* future;
    }
    traceOf(function* (_log, loop) {
      const frame = told3(loop);
      const next = frame.next.bind(frame);
      frame.next = (...args: unknown[]) => {
        told.push(args.length, args[0]);
        return next();
      };
      told.push(yield* createTask(frame));
    });
    expect(told.filter((each) => each !== undefined && each !== 0)).toEqual([5]);
  });

  it('C38 M33 the value of a future is the value of its yield*, and takes one turn', () => {
    const lines = traceOf(function* main(log, loop) {
      const future = loop.createFuture<string>();
      loop.callSoon(() => {
        log('filled');
        future.setResult('value');
        loop.callSoon(() => log('behind it'));
      });
      log('got', yield* future);
      log('got it at once', yield* future);
    });
    expect(lines).toEqual(
      ['filled', 'behind it', 'got value', 'got it at once value'].sort((a, b) => order(a) - order(b)),
    );
    function order(line: string): number {
      return ['filled', 'got value', 'got it at once value', 'behind it'].indexOf(line);
    }
  });

  it('C38 M35 nothing of a task runs when it is made, and it goes on while nobody waits for it', () => {
    const lines = traceOf(function* main(log) {
      const task = createTask(
        (function* child(): Coro<string> {
          log('child begins');
          yield* sleep(1);
          return 'result of the child';
        })(),
      );
      log('made');
      yield* sleep(2);
      log(task.done(), getRunningLoop().time());
      log(yield* task, getRunningLoop().time());
    });
    expect(lines).toEqual(['made', 'child begins', 'true 2', 'result of the child 2']);
  });

  it('C39 M40 a bare yield is one turn, and so is sleep(0)', () => {
    const lines = traceOf(function* main(log, loop) {
      loop.callSoon(() => log('called soon'));
      log('before');
      yield;
      log('between');
      loop.callSoon(() => log('called soon again'));
      log('sleep(0) gives', yield* sleep(0, 'this'));
      log(yield* sleep(-1));
    });
    expect(lines).toEqual([
      'before',
      'called soon',
      'between',
      'called soon again',
      'sleep(0) gives this',
      'undefined',
    ]);
  });

  it('C40 an error keeps its stack and its cause on its way', () => {
    function* deep(): Coro<void> {
      yield* sleep(1);
      throw new RangeError('deep', { cause: 'the cause' });
    }
    function* middle(): Coro<void> {
      try {
        yield* createTask(deep());
      } catch (error) {
        throw new Error('middle', { cause: error });
      }
    }
    const loop = new VirtualLoop();
    const task = loop.createTask(middle());
    expect(outcome(() => loop.runUntilComplete(task))).toBe('Error: middle');
    const { cause } = task.exception() as { cause: Error };
    expect([String(cause), cause.cause, cause.stack?.includes('deep')]).toEqual([
      'RangeError: deep',
      'the cause',
      true,
    ]);
  });

  it.each([[undefined], [null], ['text'], [0]])('C40 a coroutine that throws %s has failed', (thrown) => {
    const loop = new VirtualLoop();
    const task = loop.createTask(
      (function* fails(): Coro<void> {
        throw thrown;
      })(),
    );
    settle(loop);
    let caught: unknown = 'nothing';
    try {
      task.result();
    } catch (error) {
      caught = error;
    }
    expect([task.done(), task.cancelled(), caught]).toEqual([true, false, thrown]);
  });

  it('C41 getStack names the frames of a suspended task, the outermost first', () => {
    class Kitchen {
      *cook(future: Future<void>): Coro<void> {
        try {
          yield* this.wait(future);
        } finally {
          log.push('cleaned');
        }
      }

      *wait(future: Future<void>): Coro<void> {
        yield* future;
      }
    }
    const log: unknown[] = [];
    const loop = new VirtualLoop();
    const future = loop.createFuture<void>();
    function* outer(): Coro<void> {
      yield* new Kitchen().cook(future);
    }
    const task = loop.createTask(outer());
    log.push(task.getStack());
    settle(loop);
    log.push(task.getStack(), task.getStack());
    future.setResult();
    log.push(task.getStack());
    settle(loop);
    log.push(task.getStack());
    expect(log).toEqual([
      ['outer'],
      ['outer', 'cook', 'wait'],
      ['outer', 'cook', 'wait'],
      ['outer'],
      'cleaned',
      [],
    ]);
  });

  it('C41 a sleeping task', () => {
    const loop = new VirtualLoop();
    const task = loop.createTask(
      (function* tired(): Coro<void> {
        yield* sleep(5);
      })(),
    );
    settle(loop);
    expect(task.getStack().slice(0, 1)).toEqual(['tired']);
    expect(steps(task)).toContain('wait_for=<Future pending cb=[Task.task_wakeup()]>');
    loop.runUntilComplete(task);
    expect(loop.time()).toBe(5);
  });

  it('a task is cancelled by way of what it waits for, and the coroutine may catch it', () => {
    const lines = traceOf(function* main(log, loop) {
      const future = loop.createFuture<void>();
      const task = createTask(
        (function* waits(): Coro<string> {
          try {
            yield* future;
          } catch (error) {
            log('caught', error, error instanceof CancelledError);
          }
          return 'went on';
        })(),
      );
      yield;
      log(task.cancel('why'), future.cancelled(), task.cancelled(), task.cancelling());
      log(yield* task, task.cancel());
    });
    expect(lines).toEqual(['true true false 1', 'caught CancelledError: why true', 'went on false']);
  });

  it('a task that is cancelled before its first step runs nothing, and one that cancels itself ends at its next yield', () => {
    const lines = traceOf(function* main(log) {
      function* child(name: string, cancelsItself: boolean): Coro<void> {
        log(name, 'begins');
        if (cancelsItself) currentTask()?.cancel();
        yield* sleep(1);
        log(name, 'goes on');
      }
      const early = createTask(child('early', false));
      early.cancel();
      const itself = createTask(child('itself', true));
      yield* sleep(2);
      log(early.cancelled(), itself.cancelled());
    });
    expect(lines).toEqual(['itself begins', 'true true']);
  });
});
