import { describe, expect, it } from 'vitest';
import {
  type Coro,
  coroutine,
  EventLoop,
  getRunningLoop,
  isCoroutine,
  sleep,
  VirtualLoop,
} from '../../solutions/asyncio.ts';
import { outcome } from './programs.ts';

/** What CPython printed, as this library says it. Lines of files are not compared: they are those of another program. */
function asHere(printed: string): string[] {
  return printed
    .trim()
    .replaceAll(/[\w-]+\.py:\d+/g, 'golden.test.ts:LINE')
    .replaceAll(/_run_until_complete_cb\(\) at golden\.test\.ts:LINE/g, '_run_until_complete_cb()')
    .replaceAll('ValueError', 'Error')
    .replaceAll('RuntimeError', 'Error')
    .replaceAll('None', 'undefined')
    .split('\n');
}

const withoutLines = (text: string): string =>
  text.replaceAll(/golden\.test\.ts:\d+/g, 'golden.test.ts:LINE');

describe('what CPython printed, and what happens here', () => {
  it('a task before, meanwhile and after', () => {
    const printed: string[] = [];
    const show = (...words: unknown[]) => printed.push(withoutLines(words.map(String).join(' ')));
    function* execute(): Coro<void> {
      show('executing');
    }
    const coro = execute();
    show('calling ran nothing:', isCoroutine(coro));
    const loop = new VirtualLoop();
    let task = loop.createTask(coro, { name: 'Task-1' });
    show(task);
    loop.runUntilComplete(task);
    show(task);
    function* boom(): Coro<void> {
      throw new Error('boom');
    }
    function* forever(): Coro<void> {
      yield* loop.createFuture<void>();
    }
    task = loop.createTask(boom(), { name: 'bad' });
    try {
      loop.runUntilComplete(task);
    } catch (error) {
      show('raised', (error as Error).message);
    }
    show(task);
    task = loop.createTask(forever(), { name: 'stuck' });
    loop.callSoon(() => {
      loop.callSoon(() => {
        show(task);
        task.cancel();
        show(task);
      });
    });
    show(outcome(() => loop.runUntilComplete(task)));
    show(task);
    const futures = [1, 2, 3].map(() => loop.createFuture<number>());
    const [filled, failed, cancelled] = futures as [
      (typeof futures)[0],
      (typeof futures)[0],
      (typeof futures)[0],
    ];
    show(filled);
    filled.setResult(42);
    failed.setException(new Error('x'));
    cancelled.cancel();
    for (const each of futures) show(each);
    show(outcome(() => cancelled.setResult(1)).replace(':', ''));
    show(outcome(() => loop.createFuture().result()).replace(':', ''));
    loop.close();
    show(outcome(() => loop.runUntilComplete(execute())));
    expect(printed).toEqual(
      asHere(`
calling ran nothing: true
<Task pending name='Task-1' coro=<execute() running at 12-task-repr.py:2>>
executing
<Task finished name='Task-1' coro=<execute() done, defined at 12-task-repr.py:2> result=None>
raised boom
<Task finished name='bad' coro=<boom() done, defined at 12-task-repr.py:13> exception=ValueError('boom')>
<Task pending name='stuck' coro=<forever() running at 12-task-repr.py:14> wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[_run_until_complete_cb() at base_events.py:182]>
<Task cancelling name='stuck' coro=<forever() running at 12-task-repr.py:14> wait_for=<Future cancelled> cb=[_run_until_complete_cb() at base_events.py:182]>
CancelledError
<Task cancelled name='stuck' coro=<forever() done, defined at 12-task-repr.py:14>>
<Future pending>
<Future finished result=42>
<Future finished exception=ValueError('x')>
<Future cancelled>
InvalidStateError invalid state
InvalidStateError Result is not set.
RuntimeError: Event loop is closed`),
    );
  });

  it('turns', () => {
    const loop = new VirtualLoop();
    const printed: string[] = [];
    const log: string[] = [];
    const flush = () =>
      printed.push(
        `[${log
          .splice(0)
          .map((each) => `'${each}'`)
          .join(', ')}]`,
      );
    const note = (name: string, next?: () => void) => () => {
      log.push(name);
      if (next) loop.callSoon(next);
    };
    loop.callSoon(note('A', note('A.child')));
    loop.callSoon(note('B', note('B.child')));
    loop.callLater(0, note('timer 0'));
    loop.callLater(0.02, () => loop.stop());
    loop.runForever();
    flush();
    loop.callSoon(note('cancelled')).cancel();
    loop.callLater(0.02, note('late'));
    loop.callLater(0.01, note('early'));
    loop.callLater(0.01, note('early, same time, second'));
    loop.callLater(-1, note('negative delay is now'));
    loop.callLater(0.03, () => loop.stop());
    loop.runForever();
    flush();
    function* aaa(name: string): Coro<void> {
      for (const index of [0, 1]) {
        log.push(`${name}${index}`);
        yield* sleep(0);
      }
    }
    function* nested(): Coro<void> {
      log.push('before');
      yield* inner();
      log.push('after');
    }
    function* inner(): Coro<void> {
      log.push('inner');
    }
    function* main(): Coro<void> {
      const task = loop.createTask(aaa('t'));
      log.push('created, not started');
      yield* nested();
      yield* task;
    }
    loop.runUntilComplete(main());
    flush();
    loop.setExceptionHandler((_loop, { message, exception }) => {
      const [name] = message.split('(');
      printed.push(`[('${name}', "ValueError('${(exception as Error).message}')"), 'the loop survives']`);
    });
    loop.callSoon(function boom() {
      throw new Error('in a callback');
    });
    loop.callSoon(note('the loop survives'));
    loop.callLater(0.01, () => loop.stop());
    loop.runForever();
    expect(log.splice(0)).toEqual(['the loop survives']);
    function* reenter(): Coro<void> {
      printed.push(outcome(() => loop.runUntilComplete(aaa('x'))));
    }
    loop.runUntilComplete(reenter());
    function* never(): Coro<void> {
      yield* loop.createFuture<void>();
    }
    loop.callLater(0.01, () => loop.stop());
    printed.push(outcome(() => loop.runUntilComplete(never())));
    expect(printed.map((line) => line.replace('ValueError', 'Error'))).toEqual(
      asHere(`
['A', 'B', 'timer 0', 'A.child', 'B.child']
['negative delay is now', 'early', 'early, same time, second', 'late']
['created, not started', 'before', 'inner', 'after', 't0', 't1']
[('Exception in callback boom', "ValueError('in a callback')"), 'the loop survives']
RuntimeError: This event loop is already running
RuntimeError: Event loop stopped before Future completed.`),
    );
  });

  it.each<[string, () => EventLoop]>([
    ['virtual', () => new VirtualLoop()],
    ['blocking', () => new EventLoop()],
  ])('hello, and two hellos in the time of one: %s', (_name, makeLoop) => {
    const printed: string[] = [];
    const hello = coroutine(function* hello(who: string): Coro<void> {
      printed.push(`Hello world! ${who} (MainThread)`);
      const result = yield* sleep(0.02);
      printed.push(`Hello again! ${who} (MainThread) sleep gave ${result}`);
    });
    const loop = makeLoop();
    loop.runUntilComplete(hello('one'));
    function* both(): Coro<number> {
      const before = getRunningLoop().time();
      const tasks = [loop.createTask(hello('one')), loop.createTask(hello('two'))];
      for (const task of tasks) yield* task;
      printed.push(`done ${tasks.filter((task) => task.done()).length} pending 0 took about 0.2 not 0.4`);
      return loop.time() - before;
    }
    const seconds = loop.runUntilComplete(both());
    loop.close();
    expect(seconds).toBeGreaterThan(0.019);
    expect(loop instanceof VirtualLoop ? seconds : 0.02).toBe(0.02);
    expect(printed).toEqual(
      asHere(`
Hello world! one (MainThread)
Hello again! one (MainThread) sleep gave None
Hello world! one (MainThread)
Hello world! two (MainThread)
Hello again! one (MainThread) sleep gave None
Hello again! two (MainThread) sleep gave None
done 2 pending 0 took about 0.2 not 0.4`),
    );
  });
});
