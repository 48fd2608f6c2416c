import { describe, expect, it } from 'vitest';
import { setResultUnlessCancelled } from '../../../solutions/11-future/future.ts';
import { Turn } from '../../../solutions/14-time/given/bare-yield.ts';
import {
  CancelledError,
  type Coro,
  Future,
  InvalidStateError,
  isFuture,
  VirtualLoop,
} from '../../../solutions/asyncio.ts';
import { outcome, settle, traceOf } from '../programs.ts';

// The numbers are those of the list of behaviours that this library keeps; behind each stands a test of CPython's own suite.
// Left to the lessons that bring them: C12 never retrieved and C42 destroyed while pending (17), C14 promises (26),
// C26 slow callbacks (17), C27 what `run` cancels and reports (17, 18).

function fresh(): { loop: VirtualLoop; future: Future<number> } {
  const loop = new VirtualLoop();
  return { loop, future: loop.createFuture<number>() };
}

const boom = new TypeError('boom');

describe('futures', () => {
  it.each<[string, (future: Future<number>) => unknown, string[]]>([
    [
      'pending',
      () => {},
      ['false', 'false', 'InvalidStateError: Result is not set.', 'InvalidStateError: Exception is not set.'],
    ],
    ['a result', (f) => f.setResult(42), ['true', 'false', '42', 'null']],
    ['undefined as a result', (f) => f.setResult(undefined as never), ['true', 'false', 'undefined', 'null']],
    ['an error', (f) => f.setException(boom), ['true', 'false', 'TypeError: boom', 'TypeError: boom']],
    ['cancelled', (f) => f.cancel(), ['true', 'true', 'CancelledError', 'CancelledError']],
    [
      'cancelled, and why',
      (f) => f.cancel('late'),
      ['true', 'true', 'CancelledError: late', 'CancelledError: late'],
    ],
  ])('C01 C03 states: %s', (_name, act, expected) => {
    const { future } = fresh();
    act(future);
    const asked = [
      () => future.done(),
      () => future.cancelled(),
      () => future.result(),
      () => future.exception(),
    ];
    expect(asked.map(outcome)).toEqual(expected);
  });

  it('C01 the result is thrown when it is an error, and exception() gives it', () => {
    const { future } = fresh();
    future.setException(boom);
    expect(() => future.result()).toThrow(boom);
    expect(future.exception()).toBe(boom);
  });

  it.each<[string, (future: Future<number>) => unknown]>([
    ['a result', (f) => f.setResult(1)],
    ['an error', (f) => f.setException(boom)],
    ['a cancellation', (f) => f.cancel()],
  ])('C02 C03 %s is for ever', (_name, act) => {
    const { future } = fresh();
    act(future);
    const before = String(future);
    expect(() => future.setResult(2)).toThrow(InvalidStateError);
    expect(() => future.setException(new Error('second'))).toThrow(InvalidStateError);
    expect(future.cancel('again')).toBe(false);
    expect(String(future)).toBe(before);
  });

  it('C03 cancel says whether it made a difference', () => {
    const { future } = fresh();
    expect([future.cancel(), future.cancel()]).toEqual([true, false]);
  });

  it.each([[undefined], [null], ['a word'], [5], [{ message: 'like an error' }], [TypeError]])(
    'C04 %s is no error',
    (value) => {
      const { future } = fresh();
      expect(() => future.setException(value)).toThrow(TypeError);
      expect(future.done()).toBe(false);
    },
  );

  it.each<[string, (future: Future<number>) => unknown]>([
    ['result', (f) => f.setResult(1)],
    ['error', (f) => f.setException(boom)],
    ['cancellation', (f) => f.cancel()],
  ])('C05 callbacks run later, in order, and are told once: %s', (_name, act) => {
    const { loop, future } = fresh();
    const log: string[] = [];
    for (const name of ['first', 'second', 'third'])
      future.addDoneCallback((f) => log.push(`${name} ${f === future}`));
    act(future);
    log.push('nothing yet');
    settle(loop);
    settle(loop);
    expect(log).toEqual(['nothing yet', 'first true', 'second true', 'third true']);
  });

  it('C05 who comes when it is done is called later, too', () => {
    const { loop, future } = fresh();
    const log: string[] = [];
    future.setResult(1);
    future.addDoneCallback(() => log.push('called'));
    log.push('added');
    settle(loop);
    expect(log).toEqual(['added', 'called']);
  });

  it('C05 a callback that throws is reported, and the others are called', () => {
    const lines = traceOf(function* (log, loop) {
      const future = loop.createFuture<void>();
      future.addDoneCallback(function bad() {
        throw boom;
      });
      future.addDoneCallback(() => log('the next one'));
      future.setResult();
      yield;
      yield;
    });
    expect(lines).toEqual([
      expect.stringMatching(/^reported: Exception in callback .* - TypeError: boom$/),
      'the next one',
    ]);
  });

  it('C06 removing takes all that are the same, and counts them', () => {
    const { loop, future } = fresh();
    const log: string[] = [];
    const a = () => void log.push('a');
    const b = () => void log.push('b');
    for (const each of [a, b, a]) future.addDoneCallback(each);
    expect([
      future.removeDoneCallback(a),
      future.removeDoneCallback(a),
      future.removeDoneCallback(() => {}),
    ]).toEqual([2, 0, 0]);
    future.setResult(1);
    settle(loop);
    expect(log).toEqual(['b']);
    expect(future.removeDoneCallback(b)).toBe(0);
  });

  it('C06 a callback that removes itself while it is on its way is still called, once', () => {
    const { loop, future } = fresh();
    const log: unknown[] = [];
    const a = () => void log.push(future.removeDoneCallback(a));
    future.addDoneCallback(a);
    future.setResult(1);
    settle(loop);
    expect(log).toEqual([0]);
  });

  it('C07 the list may be changed while it is told', () => {
    const calls: string[] = [];
    let during: () => void = () => {};
    const queue: (() => void)[] = [];
    const future = new Future<void>({
      loop: {
        callSoon(callback) {
          during();
          queue.push(callback);
        },
      },
    });
    const a = () => void calls.push('a');
    const b = () => void calls.push('b');
    during = () => {
      during = () => {};
      future.removeDoneCallback(b);
      future.addDoneCallback(a);
    };
    future.addDoneCallback(a);
    future.addDoneCallback(b);
    future.setResult();
    for (const callback of queue) callback();
    expect(calls.sort()).toEqual(['a', 'a', 'b']);
  });

  it('C08 a done future does not suspend, however often it is waited for', () => {
    const { future } = fresh();
    future.setResult(7);
    function* twice(): Coro<number> {
      return (yield* future) + (yield* future);
    }
    expect(twice().next()).toEqual({ done: true, value: 14 });
  });

  it('C09 resumed too early', () => {
    const { future } = fresh();
    const waiting = future[Symbol.iterator]();
    expect(waiting.next().value).toBe(future);
    expect(() => waiting.next()).toThrow("await wasn't used with future");
  });

  it('C09 resumed in time', () => {
    const { future } = fresh();
    const waiting = future[Symbol.iterator]();
    waiting.next();
    future.setResult(3);
    expect(waiting.next()).toEqual({ done: true, value: 3 });
  });

  it.each([[[1, 2]], [new Error('as a value')], [null], [[]], [{ done: true, value: 1 }]])(
    'C10 %j comes through as it is',
    (value) => {
      const seen: unknown[] = [];
      traceOf(function* (_log, loop) {
        const future = loop.createFuture<unknown>();
        loop.callSoon(() => future.setResult(value));
        seen.push(yield* future);
        seen.push(yield* future);
      });
      expect(seen[0]).toBe(value);
      expect(seen[1]).toBe(value);
    },
  );

  it('C11 text', () => {
    const { loop, future } = fresh();
    const texts = [String(future)];
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(
      (name) => ({ [name]: () => {} })[name] as () => void,
    );
    for (const each of [a, b, c, d, e]) {
      future.addDoneCallback(each as () => void);
      texts.push(String(future));
    }
    const finished = (act: (each: Future<unknown>) => unknown): string => {
      const each = loop.createFuture<unknown>();
      act(each);
      return String(each);
    };
    texts.push(finished((each) => each.setResult(42)));
    texts.push(finished((each) => each.setResult('x')));
    texts.push(finished((each) => each.setException(new Error('x'))));
    texts.push(finished((each) => each.cancel()));
    expect(texts).toEqual([
      '<Future pending>',
      '<Future pending cb=[a]>',
      '<Future pending cb=[a, b]>',
      '<Future pending cb=[a, <1 more>, c]>',
      '<Future pending cb=[a, <2 more>, d]>',
      '<Future pending cb=[a, <3 more>, e]>',
      '<Future finished result=42>',
      "<Future finished result='x'>",
      "<Future finished exception=Error('x')>",
      '<Future cancelled>',
    ]);
  });

  it('C13 an alarm that comes too late changes nothing', () => {
    const { future } = fresh();
    future.cancel();
    setResultUnlessCancelled(future, 1);
    expect(future.cancelled()).toBe(true);
    const other = fresh().future;
    setResultUnlessCancelled(other, 1);
    expect(other.result()).toBe(1);
    expect(() => setResultUnlessCancelled(other, 2)).toThrow(InvalidStateError);
  });

  it('a future knows its loop; without one it takes that which runs', () => {
    const { loop, future } = fresh();
    expect(future.getLoop()).toBe(loop);
    expect(() => new Future()).toThrow('no running event loop');
    expect(
      traceOf(function* (log, running) {
        log(new Future().getLoop() === running);
      }),
    ).toEqual(['true']);
    expect([isFuture(future), isFuture(null), isFuture({ done() {} })]).toEqual([true, false, false]);
  });

  it('the errors have names', () => {
    expect([new CancelledError(), new CancelledError('why'), new InvalidStateError('x')].map(String)).toEqual(
      ['CancelledError', 'CancelledError: why', 'InvalidStateError: x'],
    );
  });

  it.each<[string, () => Coro<unknown>]>([
    ['of a future', () => fresh().future[Symbol.iterator]()],
    [
      'of a future that is done',
      () => {
        const { future } = fresh();
        future.setResult(1);
        return future[Symbol.iterator]();
      },
    ],
    ['of a turn', () => new Turn(1)],
  ])(
    'an iterator by hand has ended when an error was thrown in, or when it was closed: %s',
    (_name, make) => {
      const ended = { done: true, value: undefined };
      for (const isBegun of [false, true]) {
        const [failed, closed] = [make(), make()];
        if (isBegun) for (const each of [failed, closed]) each.next();
        expect(() => failed.throw(boom)).toThrow(boom);
        expect([failed.next(), failed.next()]).toEqual([ended, ended]);
        expect(closed.return(5)).toEqual({ done: true, value: 5 });
        expect(closed.next()).toEqual(ended);
      }
    },
  );
});
