import { describe, expect, it } from 'vitest';
import {
  Barrier,
  BoundedSemaphore,
  BrokenBarrierError,
  Condition,
  type Coro,
  createTask,
  Event,
  getRunningLoop,
  Lock,
  Semaphore,
  sleep,
  type Task,
  VirtualLoop,
  withLock,
} from '../../../solutions/asyncio.ts';
import { type Log, outcome, traceOf } from '../programs.ts';

/** Waits for all of them, and gives what each returned, or the name of its error. */
function* settled(tasks: readonly Task<unknown>[]): Coro<string[]> {
  const results: string[] = [];
  for (const task of tasks)
    try {
      results.push(String(yield* task));
    } catch (error) {
      results.push((error as Error).name);
    }
  return results;
}

/** Acquires `lock`, logs `who`, and keeps it. */
function* taker(lock: Lock | Semaphore, log: Log, who: number): Coro<true> {
  const result = yield* lock.acquire();
  log('taken by', who);
  return result;
}

/** What is after the name of the class: `[locked, waiters:1]>`. */
const inside = (text: unknown): string => String(text).replace(/^<\w+ /, '');

describe('locks', () => {
  it('C70 text, and what locked() says', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        log(inside(lock), lock.locked());
        log(yield* lock.acquire());
        log(inside(lock), lock.locked());
        const task = createTask(lock.acquire());
        yield;
        log(inside(lock));
        lock.release();
        log(inside(lock), lock.locked());
        yield* task;
        log(inside(lock));
      }),
    ).toEqual([
      '[unlocked]> false',
      'true',
      '[locked]> true',
      '[locked, waiters:1]>',
      '[unlocked, waiters:1]> false',
      '[locked]>',
    ]);
  });

  it('C70 one that waits goes on when the lock is released, and in the order of asking', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        yield* lock.acquire();
        const tasks = [1, 2].map((who) => createTask(taker(lock, log, who)));
        yield;
        log('release');
        lock.release();
        yield;
        log('a turn later');
        yield;
        tasks.push(createTask(taker(lock, log, 3)));
        log('release');
        lock.release();
        yield;
        log('release');
        lock.release();
        yield;
        log(yield* settled(tasks));
      }),
    ).toEqual([
      'release',
      'taken by 1',
      'a turn later',
      'release',
      'taken by 2',
      'release',
      'taken by 3',
      'true,true,true',
    ]);
  });

  it('C70 a task that is cancelled leaves the line', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        yield* lock.acquire();
        const task = createTask(lock.acquire());
        getRunningLoop().callSoon(() => task.cancel());
        log(yield* settled([task]));
        log(inside(lock));
      }),
    ).toEqual(['CancelledError', '[locked]>']);
  });

  it('C70 a cancel and a release at the same time: the next one gets the lock', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        const blocker = getRunningLoop().createFuture<void>();
        function* lockIt(who: string, wait: boolean): Coro<void> {
          yield* lock.acquire();
          log(who);
          try {
            if (wait) yield* blocker;
          } finally {
            lock.release();
          }
        }
        const a = createTask(lockIt('A', true));
        yield;
        const b = createTask(lockIt('B', false));
        const c = createTask(lockIt('C', false));
        yield;
        log(inside(lock));
        blocker.setResult();
        b.cancel();
        yield;
        log(lock.locked(), a.done(), b.cancelled());
        yield* c;
        log(inside(lock));
      }),
    ).toEqual(['A', '[locked, waiters:2]>', 'false true true', 'C', '[unlocked]>']);
  });

  it('C70 a cancel and then a release: one task gets the lock, and not two', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        yield* lock.acquire();
        const tasks = [1, 2, 3].map((who) => createTask(taker(lock, log, who)));
        yield;
        getRunningLoop().callSoon(() => {
          tasks[0]?.cancel();
          lock.release();
        });
        log(yield* settled(tasks.slice(0, 1)));
        log(inside(lock), tasks[1]?.done());
        tasks[2]?.cancel();
        yield;
        log(tasks[2]?.cancelled(), inside(lock));
      }),
    ).toEqual(['taken by 2', 'CancelledError', '[locked, waiters:1]> true', 'true [locked]>']);
  });

  it('C70 a task that is woken and cancelled wakes the next one', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        yield* lock.acquire();
        const b = createTask(lock.acquire());
        const c = createTask(lock.acquire());
        yield;
        lock.release();
        b.cancel();
        yield;
        yield;
        log(lock.locked(), b.cancelled(), c.done());
      }),
    ).toEqual(['true true true']);
  });

  it('C70 a task that is cancelled and meets a release: a newcomer gets the lock', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        yield* lock.acquire();
        const b = createTask(lock.acquire());
        yield;
        const c = createTask(lock.acquire());
        b.cancel();
        lock.release();
        yield;
        log(lock.locked(), b.cancelled());
        log(yield* c);
      }),
    ).toEqual(['true true', 'true']);
  });

  it('C70 nobody overtakes a task that was woken', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        yield* lock.acquire();
        const first = createTask(taker(lock, log, 1));
        yield;
        lock.release();
        const main = createTask(taker(lock, log, 2));
        log(lock.locked());
        yield* first;
        lock.release();
        yield* main;
      }),
    ).toEqual(['false', 'taken by 1', 'taken by 2']);
  });

  it('C70 a lock that is not locked cannot be released', () => {
    const lock = new Lock();
    expect(outcome(() => lock.release())).toBe('Error: Lock is not acquired.');
    expect(
      traceOf(function* (log) {
        yield* lock.acquire();
        lock.release();
        log(
          lock.locked(),
          outcome(() => lock.release()),
        );
      }),
    ).toEqual(['false Error: Lock is not acquired.']);
  });

  it('C70 with a lock, a semaphore, a condition', () => {
    expect(
      traceOf(function* (log) {
        for (const lock of [new Lock(), new Condition(), new Semaphore(), new BoundedSemaphore()]) {
          const result = yield* withLock(lock, function* () {
            log(lock.locked());
            return 'result';
          });
          log(result, lock.locked());
          try {
            yield* withLock(lock, function* () {
              throw new Error('in the body');
            });
          } catch (error) {
            log(error, lock.locked());
          }
        }
      }).join('; '),
    ).toBe(Array(4).fill('true; result false; Error: in the body false').join('; '));
  });

  it('C70 a lock is taken at once, without a turn, when it is free', () => {
    expect(
      traceOf(function* (log) {
        getRunningLoop().callSoon(log, 'somebody else');
        yield* withLock(new Lock(), function* () {
          log('in');
        });
        log('out');
        yield;
      }),
    ).toEqual(['in', 'out', 'somebody else']);
  });

  it('C70 a lock belongs to the loop on which tasks waited for it', () => {
    const lock = new Lock();
    function* contend(log: Log): Coro<void> {
      if (!lock.locked()) yield* lock.acquire();
      const task = createTask(lock.acquire());
      yield;
      task.cancel();
      log((yield* settled([task]))[0]);
    }
    expect(traceOf(contend)).toEqual(['CancelledError']);
    expect(
      traceOf(function* () {
        yield* lock.acquire();
      }),
    ).toEqual([`threw Error: ${lock} is bound to a different event loop`]);
  });

  it('C71 text', () => {
    expect(
      traceOf(function* (log) {
        const event = new Event();
        log(inside(event));
        const task = createTask(event.wait());
        yield;
        log(inside(event));
        event.set();
        log(inside(event));
        yield* task;
        log(inside(event));
      }),
    ).toEqual(['[unset]>', '[unset, waiters:1]>', '[set, waiters:1]>', '[set]>']);
  });

  function* waiter(event: Event, log: Log, who: number): Coro<void> {
    if (yield* event.wait()) log('woken', who);
  }

  it('C71 all that wait are woken', () => {
    expect(
      traceOf(function* (log) {
        const event = new Event();
        log(event.isSet());
        const tasks = [1, 2].map((who) => createTask(waiter(event, log, who)));
        yield;
        tasks.push(createTask(waiter(event, log, 3)));
        event.set();
        yield;
        log(tasks.every((task) => task.done()));
      }),
    ).toEqual(['false', 'woken 3', 'woken 1', 'woken 2', 'true']);
  });

  it('C71 nobody waits when it is set', () => {
    expect(
      traceOf(function* (log) {
        const event = new Event();
        event.set();
        getRunningLoop().callSoon(log, 'somebody else');
        log(yield* event.wait());
        yield;
      }),
    ).toEqual(['true', 'somebody else']);
  });

  it('C71 a task that is cancelled leaves the line', () => {
    expect(
      traceOf(function* (log) {
        const event = new Event();
        const task = createTask(event.wait());
        getRunningLoop().callSoon(() => task.cancel());
        log(yield* settled([task]), inside(event));
        event.set();
      }),
    ).toEqual(['CancelledError [unset]>']);
  });

  it('C71 clear', () => {
    const event = new Event();
    const states = [event.isSet()];
    event.set();
    states.push(event.isSet());
    event.clear();
    states.push(event.isSet());
    expect(states).toEqual([false, true, false]);
  });

  it('C71 set and clear still wake the tasks that wait', () => {
    expect(
      traceOf(function* (log) {
        const event = new Event();
        const task = createTask(waiter(event, log, 1));
        yield;
        event.set();
        event.clear();
        log(event.isSet());
        event.set();
        event.set();
        log(inside(event));
        yield;
        log(inside(event), task.done());
      }),
    ).toEqual(['false', '[set, waiters:1]>', 'woken 1', '[set]> true']);
  });

  it('C72 text', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        log(inside(condition));
        yield* condition.acquire();
        log(inside(condition));
        condition.release();
        const tasks = [1, 2].map(() =>
          createTask(
            withLock(condition, function* () {
              yield* condition.wait();
            }),
          ),
        );
        yield;
        log(inside(condition));
        yield* withLock(condition, function* () {
          condition.notifyAll();
        });
        yield* settled(tasks);
        log(inside(condition));
      }),
    ).toEqual(['[unlocked]>', '[locked]>', '[unlocked, waiters:2]>', '[unlocked]>']);
  });

  /** Acquires, waits and keeps the lock, or releases it afterwards. */
  function* notified(condition: Condition, log: Log, who: number, release = false): Coro<boolean> {
    yield* condition.acquire();
    if (yield* condition.wait()) log('notified', who);
    if (release) condition.release();
    return true;
  }

  it('C72 a task that is notified goes on when it has the lock', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        const tasks = [1, 2, 3].map((who) => createTask(notified(condition, log, who)));
        yield;
        log(condition.locked(), yield* condition.acquire());
        log('notify');
        condition.notify();
        yield;
        log('release');
        condition.release();
        yield;
        log('notify(2)', condition.locked());
        condition.notify(2);
        yield;
        for (let left = 2; left > 0; left--) {
          log('release');
          condition.release();
          yield;
        }
        log(condition.locked(), yield* settled(tasks));
      }),
    ).toEqual([
      'false true',
      'notify',
      'release',
      'notified 1',
      'notify(2) true',
      'release',
      'notified 2',
      'release',
      'notified 3',
      'true true,true,true',
    ]);
  });

  it('C72 a task that is cancelled has the lock again, and has left the line', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        yield* condition.acquire();
        const task = createTask(condition.wait());
        getRunningLoop().callSoon(() => task.cancel());
        log(yield* settled([task]), inside(condition));
      }),
    ).toEqual(['CancelledError [locked]>']);
  });

  it('C72 a cancel that comes when the task waits for the lock', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        yield* condition.acquire();
        const task = createTask(condition.wait());
        yield;
        log(condition.locked());
        yield* condition.acquire();
        condition.notify();
        getRunningLoop().callSoon(() => task.cancel());
        getRunningLoop().callSoon(() => condition.release());
        yield* settled([task]);
        log(condition.locked());
      }),
    ).toEqual(['false', 'true']);
  });

  it('C72 a cancel after the notify counts', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        const task = createTask(
          withLock(condition, function* () {
            log('waits');
            yield* condition.wait();
          }),
        );
        yield;
        yield* condition.acquire();
        condition.notify();
        yield;
        task.cancel();
        yield;
        condition.release();
        yield;
        log(task.cancelled(), condition.locked());
      }),
    ).toEqual(['waits', 'true false']);
  });

  it('C72 wait and notify need the lock', () => {
    const condition = new Condition();
    expect(outcome(() => condition.notify())).toBe('Error: cannot notify on un-acquired lock');
    expect(outcome(() => condition.notifyAll())).toBe('Error: cannot notify on un-acquired lock');
    expect(traceOf(() => condition.wait())).toEqual(['threw Error: cannot wait on un-acquired lock']);
  });

  it('C72 waitFor looks again after each notify', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        let isTrue = false;
        const task = createTask(
          withLock(condition, function* () {
            log('result', yield* condition.waitFor(() => isTrue));
          }),
        );
        yield;
        for (const next of [false, true]) {
          isTrue = next;
          log('notify');
          yield* withLock(condition, function* () {
            condition.notify();
          });
          yield;
        }
        log(task.done());
      }),
    ).toEqual(['notify', 'notify', 'result true', 'true']);
  });

  it('C72 waitFor needs no lock when there is nothing to wait for', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        log(yield* condition.waitFor(() => [1, 2, 3]));
        yield* condition.waitFor(() => false);
      }),
    ).toEqual(['1,2,3', 'threw Error: cannot wait on un-acquired lock']);
  });

  it('C72 notify(n), and more than there are', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        const tasks = [1, 2, 3].map((who) => createTask(notified(condition, log, who, true)));
        yield;
        for (const counts of [[1], [1, 2048]]) {
          yield* condition.acquire();
          for (const n of counts) condition.notify(n);
          log('notify', counts);
          condition.release();
          yield;
        }
        log(yield* settled(tasks));
      }),
    ).toEqual(['notify 1', 'notified 1', 'notify 1,2048', 'notified 2', 'notified 3', 'true,true,true']);
  });

  it('C72 notifyAll', () => {
    expect(
      traceOf(function* (log) {
        const condition = new Condition();
        const tasks = [1, 2].map((who) => createTask(notified(condition, log, who, true)));
        yield;
        yield* withLock(condition, function* () {
          condition.notifyAll();
        });
        yield;
        log(yield* settled(tasks));
      }),
    ).toEqual(['notified 1', 'notified 2', 'true,true']);
  });

  it('C72 a lock of your own', () => {
    expect(
      traceOf(function* (log) {
        const lock = new Lock();
        const condition = new Condition(lock);
        for (const one of [lock, condition])
          yield* withLock(one, function* () {
            log(lock.locked(), condition.locked());
          });
        log(lock.locked(), condition.locked());
      }),
    ).toEqual(['true true', 'true true', 'false false']);
  });

  it('C72 a deadline in the block', () => {
    expect(
      traceOf(function* (log, loop) {
        const condition = new Condition();
        const task = createTask(
          withLock(condition, function* () {
            yield* condition.wait();
          }),
        );
        loop.callLater(0.5, () => task.cancel());
        log(yield* settled([task]), loop.time(), inside(condition));
      }),
    ).toEqual(['CancelledError 0.5 [unlocked]>']);
  });

  for (const relock of [false, true]) {
    const where = relock ? 'while the task waits for the lock' : 'while it waits for a notify';
    it(`C72 a cancel ${where} is thrown as it came`, () => {
      expect(
        traceOf(function* (log) {
          const condition = new Condition();
          let isTrue = false;
          let raised: unknown = null;
          const task = createTask(
            withLock(condition, function* () {
              try {
                yield* condition.waitFor(() => isTrue);
              } catch (error) {
                raised = error;
                throw error;
              }
            }),
          );
          yield;
          if (relock) {
            yield* condition.acquire();
            isTrue = true;
            condition.notify();
            yield;
          }
          task.cancel('foo');
          if (relock) condition.release();
          try {
            yield* task;
          } catch (error) {
            log(error, error === raised, condition.locked());
          }
        }),
      ).toEqual(['CancelledError: foo true false']);
    });

    it(`C72 a notify that meets a cancel ${where} is handed on`, () => {
      expect(
        traceOf(function* (log) {
          const condition = new Condition();
          let items = 0;
          const consumer = (who: number): Coro<void> =>
            withLock(condition, function* () {
              for (;;) {
                yield* condition.waitFor(() => items !== 0);
                if (items < 0) return;
                items -= 1;
                log('taken by', who);
              }
            });
          const tasks = [1, 2].map((who) => createTask(consumer(who)));
          yield;
          yield* withLock(condition, function* () {
            items += 1;
            condition.notify(1);
            if (relock) yield;
            tasks[0]?.cancel();
          });
          for (let turns = 0; turns < 5; turns++) yield;
          log('left', items);
          yield* withLock(condition, function* () {
            items = -1;
            condition.notifyAll();
          });
          log(yield* settled(tasks));
        }),
      ).toEqual(['taken by 2', 'left 0', 'CancelledError,undefined']);
    });
  }

  it('C73 text', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore();
        log(inside(semaphore), semaphore.locked());
        yield* semaphore.acquire();
        log(inside(semaphore), semaphore.locked());
        const tasks = [1, 2].map(() => createTask(semaphore.acquire()));
        yield;
        log(inside(semaphore));
        semaphore.release();
        semaphore.release();
        log(inside(semaphore));
        yield* settled(tasks);
        semaphore.release();
        log(inside(semaphore));
        log(inside(new BoundedSemaphore(3)), inside(new Semaphore(0)));
      }),
    ).toEqual([
      '[unlocked, value:1]> false',
      '[locked]> true',
      '[locked, waiters:2]>',
      '[locked, waiters:2]>',
      '[unlocked, value:1]>',
      '[unlocked, value:3]> [locked]>',
    ]);
  });

  it('C73 values that are refused', () => {
    expect(outcome(() => new Semaphore(-1))).toBe('RangeError: Semaphore initial value must be >= 0');
    expect(outcome(() => new BoundedSemaphore(-1))).toBe('RangeError: Semaphore initial value must be >= 0');
    expect(outcome(() => new BoundedSemaphore().release())).toBe(
      'RangeError: BoundedSemaphore released too many times',
    );
    expect(new Semaphore(0).locked()).toBe(true);
  });

  it('C73 as many get in as there are places', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore(3);
        yield* semaphore.acquire();
        yield* semaphore.acquire();
        log(semaphore.locked());
        const tasks = [1, 2, 3].map((who) => createTask(taker(semaphore, log, who)));
        yield;
        log(inside(semaphore));
        tasks.push(createTask(taker(semaphore, log, 4)));
        semaphore.release();
        semaphore.release();
        yield;
        log(inside(semaphore));
        semaphore.release();
        log(yield* settled(tasks));
      }),
    ).toEqual([
      'false',
      'taken by 1',
      '[locked, waiters:2]>',
      'taken by 2',
      'taken by 3',
      '[locked, waiters:1]>',
      'taken by 4',
      'true,true,true,true',
    ]);
  });

  it('C73 a task that is cancelled leaves the line', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore();
        yield* semaphore.acquire();
        const task = createTask(semaphore.acquire());
        getRunningLoop().callSoon(() => task.cancel());
        log(yield* settled([task]), inside(semaphore));
      }),
    ).toEqual(['CancelledError [locked]>']);
  });

  it('C73 tasks that were cancelled before are passed over', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore(0);
        const tasks = [1, 2, 3, 4].map((who) => createTask(taker(semaphore, log, who)));
        yield;
        tasks[0]?.cancel();
        tasks[1]?.cancel();
        semaphore.release();
        yield;
        yield;
        log(tasks.map((task) => task.done()));
        tasks[3]?.cancel();
        yield;
      }),
    ).toEqual(['taken by 3', 'true,true,true,false']);
  });

  it('C73 a cancel and a release do not hang', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore(0);
        const tasks = [1, 2].map((who) => createTask(taker(semaphore, log, who)));
        yield;
        tasks[0]?.cancel();
        semaphore.release();
        yield;
        yield;
        log(semaphore.locked(), tasks[1]?.done());
      }),
    ).toEqual(['taken by 2', 'true true']);
  });

  it('C73 a task that is woken and cancelled gives its place back', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore(1);
        const two = (): Task<void> => second;
        const first = createTask(
          (function* (): Coro<void> {
            yield* withLock(semaphore, function* () {
              yield;
            });
            two().cancel();
          })(),
        );
        const second = createTask(
          withLock(semaphore, function* () {
            log('never');
          }),
        );
        log(yield* settled([first, second]));
        log(yield* semaphore.acquire());
      }),
    ).toEqual(['undefined,CancelledError', 'true']);
  });

  it('C73 release without anybody who waits', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore();
        yield* semaphore.acquire();
        log(semaphore.locked());
        semaphore.release();
        log(semaphore.locked());
      }),
    ).toEqual(['true', 'false']);
  });

  it('C73 those who come again are at the end of the line', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore(1);
        function* twice(who: string): Coro<void> {
          for (const time of [1, 2]) {
            yield* semaphore.acquire();
            log(`${who}_${time}`);
            yield* sleep(0.01);
            semaphore.release();
          }
        }
        yield* settled(['c1', 'c2', 'c3'].map((who) => createTask(twice(who))));
      }),
    ).toEqual(['c1_1', 'c2_1', 'c3_1', 'c1_2', 'c2_2', 'c3_2']);
  });

  it('C73 a release and an acquire in one turn: the others come first', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore(1);
        function* again(): Coro<true> {
          yield* taker(semaphore, log, 2);
          semaphore.release();
          return yield* taker(semaphore, log, 4);
        }
        const tasks = [
          createTask(taker(semaphore, log, 1)),
          createTask(again()),
          createTask(taker(semaphore, log, 3)),
        ];
        yield;
        semaphore.release();
        semaphore.release();
        yield* settled(tasks);
      }),
    ).toEqual(['taken by 1', 'taken by 2', 'taken by 3', 'taken by 4']);
  });

  it('C73 the order stays when the first one is cancelled', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore(0);
        const tasks = [1, 2, 3].map((who) => createTask(taker(semaphore, log, who)));
        yield;
        tasks[0]?.cancel();
        yield;
        semaphore.release();
        semaphore.release();
        log(yield* settled(tasks));
      }),
    ).toEqual(['taken by 2', 'taken by 3', 'CancelledError,true,true']);
  });

  it('C73 a task that gets in wakes as many as there are places', () => {
    expect(
      traceOf(function* (log) {
        const semaphore = new Semaphore(0);
        const tasks: Task<unknown>[] = [];
        function* one(): Coro<void> {
          yield* semaphore.acquire();
          tasks.push(
            createTask(
              (function* (): Coro<void> {
                log('4');
              })(),
            ),
          );
          log('1');
        }
        function* two(): Coro<void> {
          for (let left = 3; left > 0; left--) semaphore.release();
          log(inside(semaphore));
          yield* taker(semaphore, log, 2);
        }
        tasks.push(createTask(one()), createTask(two()), createTask(taker(semaphore, log, 3)));
        yield;
        log(inside(semaphore));
        yield;
        yield;
        yield* settled(tasks);
      }),
    ).toEqual(['[locked, waiters:1]>', '[locked, waiters:3]>', '1', 'taken by 2', 'taken by 3', '4']);
  });
});

/** `n` tasks that run `coro`. */
const several = (n: number, coro: () => Coro<unknown>): Task<unknown>[] =>
  Array.from({ length: n }, () => createTask(coro()));

/** Waits at `barrier`, and logs whether it was let through. */
function* passes(barrier: Barrier, log: Log): Coro<void> {
  try {
    log('passed', yield* barrier.wait());
  } catch (error) {
    log((error as Error).name);
  }
}

const BROKEN = new BrokenBarrierError().name;

describe('barriers', () => {
  it('text', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        const tasks = several(2, () => barrier.wait());
        yield;
        log(barrier);
        tasks.push(...several(barrier.parties - barrier.nWaiting, () => barrier.wait()));
        yield;
        log(barrier);
        tasks.push(...several(2, () => barrier.wait()));
        yield;
        yield* barrier.reset();
        log(barrier);
        tasks.push(...several(2, () => barrier.wait()));
        yield;
        yield* barrier.abort();
        log(barrier, barrier.broken);
        yield* settled(tasks);
      }),
    ).toEqual([
      '<Barrier [filling, waiters:2/5]>',
      '<Barrier [draining, waiters:0/5]>',
      '<Barrier [resetting, waiters:0/5]>',
      '<Barrier [broken]> true',
    ]);
  });

  it('how many it is for', () => {
    for (const parties of [0, -4])
      expect(outcome(() => new Barrier(parties))).toBe('RangeError: parties must be > 0');
    expect(new Barrier(5).parties).toBe(5);
  });

  it('all go on when all have come, each with a number of its own', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(3);
        const tasks: Task<unknown>[] = [];
        for (let come = 0; come < 3; come++) {
          log(barrier.nWaiting);
          tasks.push(createTask(barrier.wait()));
          yield;
        }
        log((yield* settled(tasks)).sort(), barrier.nWaiting, barrier.broken);
      }),
    ).toEqual(['0', '1', '2', '0,1,2 0 false']);
  });

  it('a barrier for one', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(1);
        for (let time = 0; time < 2; time++) {
          const task = createTask(barrier.wait());
          yield;
          log(task.done(), task.result(), barrier);
        }
      }),
    ).toEqual(Array(2).fill('true 0 <Barrier [filling, waiters:0/1]>'));
  });

  it('is used again', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        const results = yield* settled(
          several(5, function* () {
            yield* barrier.wait();
            log('first');
            const index = yield* barrier.wait();
            log('second');
            return index;
          }),
        );
        log(results.sort(), barrier);
      }),
    ).toEqual([
      ...Array(5).fill('first'),
      ...Array(5).fill('second'),
      '0,1,2,3,4 <Barrier [filling, waiters:0/5]>',
    ]);
  });

  it('drains until the last one has left', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        yield* settled(
          several(5, function* () {
            yield* barrier.wait();
            log(/draining/.test(String(barrier)));
          }),
        );
      }),
    ).toEqual(['true', 'true', 'true', 'true', 'false']);
  });

  it('those that come while it drains wait outside', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        const others = new Barrier(3);
        let again = 2;
        yield* settled(
          several(5, function* () {
            yield* barrier.wait();
            if (again > 0) again -= 1;
            else yield* others.wait();
            yield* barrier.wait();
          }),
        );
        log(barrier, others);
      }),
    ).toEqual(['<Barrier [filling, waiters:0/5]> <Barrier [filling, waiters:0/3]>']);
  });

  it('a task that is cancelled no longer counts', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(3);
        const tasks = several(2, () => barrier.wait());
        yield;
        log(barrier.nWaiting);
        tasks[0]?.cancel();
        yield;
        log(barrier.nWaiting, tasks[0]?.cancelled());
        tasks.push(...several(1, () => barrier.wait()));
        yield;
        log(barrier.nWaiting);
        tasks.push(...several(1, () => barrier.wait()));
        log(
          (yield* settled(tasks))[0],
          tasks.slice(1).every((task) => !task.cancelled()),
          barrier,
        );
      }),
    ).toEqual(['2', '1 true', '2', 'CancelledError true <Barrier [filling, waiters:0/3]>']);
  });

  it('reset and abort, with nobody inside', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(1);
        yield* barrier.reset();
        log(barrier.broken, barrier.nWaiting);
        yield* barrier.abort();
        log(barrier.broken, barrier.nWaiting);
        try {
          yield* barrier.wait();
        } catch (error) {
          log(error);
        }
        yield* barrier.reset();
        log(barrier.broken, yield* barrier.wait());
      }),
    ).toEqual(['false 0', 'true 0', 'BrokenBarrierError: Barrier aborted', 'false 0']);
  });

  it('reset sends away the tasks that wait', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        const tasks = several(4, () => passes(barrier, log));
        yield;
        createTask(barrier.reset());
        yield* settled(tasks);
        log(barrier);
      }),
    ).toEqual([...Array(4).fill(BROKEN), '<Barrier [filling, waiters:0/5]>']);
  });

  it('reset when half of them have left', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        let left = 0;
        yield* settled(
          several(5, function* () {
            try {
              yield* barrier.wait();
              left += 1;
              if (left === 3) yield* barrier.reset();
            } catch (error) {
              log((error as Error).name);
            }
          }),
        );
        log(left, barrier);
      }),
    ).toEqual([BROKEN, BROKEN, '3 <Barrier [filling, waiters:0/5]>']);
  });

  it('reset, and those that were sent away wait again', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        const tasks = several(4, function* () {
          yield* passes(barrier, () => log('sent away'));
          yield* barrier.wait();
          log('through');
        });
        createTask(barrier.reset());
        yield;
        tasks.push(createTask(barrier.wait()));
        yield* settled(tasks);
        log(barrier);
      }),
    ).toEqual([
      ...Array(4).fill('sent away'),
      ...Array(4).fill('through'),
      '<Barrier [filling, waiters:0/5]>',
    ]);
  });

  it('reset by the last one that leaves disturbs nobody', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        let left = 0;
        let through = 0;
        yield* settled(
          several(5, function* () {
            yield* barrier.wait();
            left += 1;
            if (left === 5) yield* barrier.reset();
            yield* barrier.wait();
            yield* barrier.wait();
            through += 1;
          }),
        );
        log(through, barrier);
      }),
    ).toEqual(['5 <Barrier [filling, waiters:0/5]>']);
  });

  it('abort when half of them have left, and wait again', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        let left = 0;
        yield* settled(
          several(5, function* () {
            try {
              yield* barrier.wait();
            } catch {
              log('inside');
              return;
            }
            left += 1;
            if (left > 2) yield* barrier.abort();
            else yield* passes(barrier, (what) => log('outside', what));
          }),
        );
        log(left, barrier);
      }),
    ).toEqual([...Array(2).fill('inside'), ...Array(2).fill(`outside ${BROKEN}`), '3 <Barrier [broken]>']);
  });

  it('abort by one of them, and a reset when all have left', () => {
    expect(
      traceOf(function* (log) {
        const barrier = new Barrier(5);
        const meeting = new Barrier(5);
        yield* settled(
          several(5, function* () {
            try {
              if ((yield* barrier.wait()) === 2) yield* barrier.abort();
              else yield* passes(barrier, log);
            } catch (error) {
              log((error as Error).name);
            }
            if ((yield* meeting.wait()) === 2) yield* barrier.reset();
            yield* meeting.wait();
            yield* barrier.wait();
            log('through');
          }),
        );
        log(barrier);
      }),
    ).toEqual([...Array(4).fill(BROKEN), ...Array(5).fill('through'), '<Barrier [filling, waiters:0/5]>']);
  });
});

describe('what is left over', () => {
  it('nothing waits in a line after many were cancelled', () => {
    const loop = new VirtualLoop();
    const lock = new Lock();
    const event = new Event();
    const semaphore = new Semaphore(0);
    function* main(): Coro<string> {
      yield* lock.acquire();
      const tasks = Array.from({ length: 300 }, (_, at) =>
        createTask([lock.acquire(), event.wait(), semaphore.acquire()][at % 3] as Coro<true>),
      );
      yield;
      for (const task of tasks) task.cancel();
      const ends = yield* settled(tasks);
      return `${ends.every((end) => end === 'CancelledError')} ${lock} ${event} ${semaphore}`;
    }
    expect(loop.runUntilComplete(main())).toBe('true <Lock [locked]> <Event [unset]> <Semaphore [locked]>');
    loop.close();
  });
});

describe('what CPython printed, and what happens here', () => {
  it('locks, semaphores, events, conditions', () => {
    expect(
      traceOf(function* (log) {
        const balance = { n: 0 };
        function* unsafe(): Coro<void> {
          const before = balance.n;
          yield* sleep(0);
          balance.n = before + 1;
        }
        yield* settled(Array.from({ length: 10 }, () => createTask(unsafe())));
        log('without a lock', balance.n);
        balance.n = 0;
        const lock = new Lock();
        yield* settled(Array.from({ length: 10 }, () => createTask(withLock(lock, unsafe))));
        log('with a lock', balance.n);
        log(outcome(() => lock.release()));
        log(inside(lock));

        let lines: string[] = [];
        const semaphore = new Semaphore(2);
        const job = (at: number): Coro<void> =>
          withLock(semaphore, function* () {
            lines.push(`in ${at}`);
            yield* sleep(0.01);
            lines.push(`out ${at}`);
          });
        yield* settled([0, 1, 2, 3].map((at) => createTask(job(at))));
        log(lines.join(', '));

        const event = new Event();
        lines = [];
        function* waits(at: number): Coro<void> {
          yield* event.wait();
          lines.push(`${at}`);
        }
        const woken = [0, 1, 2].map((at) => createTask(waits(at)));
        yield;
        event.set();
        yield* settled(woken);
        log('event woke', lines.join(', '));

        const condition = new Condition();
        lines = [];
        const waiting = (at: number): Coro<void> =>
          withLock(condition, function* () {
            yield* condition.wait();
            lines.push(`${at}`);
          });
        const tasks = [0, 1, 2].map((at) => createTask(waiting(at)));
        yield;
        yield* withLock(condition, function* () {
          condition.notify(1);
        });
        yield* sleep(0.01);
        log('notify(1)', lines.join(', '));
        yield* withLock(condition, function* () {
          condition.notifyAll();
        });
        yield* settled(tasks);
        log('notify_all', lines.join(', '));
        log(outcome(() => condition.notify()));
      }),
    ).toEqual([
      'without a lock 1',
      'with a lock 10',
      'Error: Lock is not acquired.',
      '[unlocked]>',
      'in 0, in 1, out 0, out 1, in 2, in 3, out 2, out 3',
      'event woke 0, 1, 2',
      'notify(1) 0',
      'notify_all 0, 1, 2',
      'Error: cannot notify on un-acquired lock',
    ]);
  });
});
