import { describe, expect, it } from 'vitest';
import { type Timed, TimerHeap } from '../../../solutions/14-time/heap.ts';
import { type Future, type Handle, sleep, VirtualLoop } from '../../../solutions/asyncio.ts';
import { outcome, settle } from '../programs.ts';

/** A loop on which somebody meddles once, before it takes a call. */
class Meddled extends VirtualLoop {
  meddle: (() => void) | null = null;

  override callSoon<A extends unknown[]>(callback: (...args: A) => void, ...args: A): Handle {
    const meddle = this.meddle;
    this.meddle = null;
    meddle?.();
    return super.callSoon(callback, ...args);
  }
}

describe('in which order calls are made, and which are not', () => {
  it.each<[string, (future: Future<string>) => unknown]>([
    ['a result', (future) => future.setResult('x')],
    ['an error', (future) => future.setException(new Error('x'))],
    ['a cancellation', (future) => future.cancel()],
  ])('C05 callbacks stand in the line of all calls: %s', (_name, act) => {
    const loop = new VirtualLoop();
    const log: string[] = [];
    const future = loop.createFuture<string>();
    for (const name of ['first', 'second']) future.addDoneCallback(() => log.push(name));
    loop.callSoon(() => log.push('ready before'));
    act(future);
    loop.callSoon(() => log.push('ready behind'));
    future.addDoneCallback(() => log.push('came late'));
    settle(loop);
    expect(log).toEqual(['ready before', 'first', 'second', 'ready behind', 'came late']);
  });

  it('C07 whoever comes while the list is told is told, too; who is on it already cannot be taken off', () => {
    const loop = new Meddled();
    const log: unknown[] = [];
    const future = loop.createFuture<void>();
    const b = () => void log.push('b');
    future.addDoneCallback(() => {
      log.push('a', future.removeDoneCallback(b));
      future.addDoneCallback(() => log.push('added by a'));
    });
    future.addDoneCallback(b);
    loop.meddle = () => {
      log.push(future.done());
      future.addDoneCallback(() => log.push('added meanwhile'));
    };
    future.setResult();
    settle(loop);
    expect(log).toEqual([true, 'added meanwhile', 'a', 0, 'b', 'added by a']);
  });

  it('C17 a call that is ready can still be cancelled by one that runs before it', () => {
    const loop = new VirtualLoop();
    const log: string[] = [];
    const handles: { cancel(): void }[] = [];
    loop.callSoon(() => handles[0]?.cancel());
    handles.push(loop.callSoon(() => log.push('soon')));
    loop.callLater(1, () => handles[1]?.cancel());
    handles.push(loop.callLater(1, () => log.push('timer')));
    loop.callLater(1, () => log.push('the one behind'));
    loop.callLater(2, () => loop.stop());
    loop.runForever();
    expect(log).toEqual(['the one behind']);
  });

  it('C17 when most of many timers are cancelled they are removed, and the others keep their order', () => {
    const heap = new TimerHeap<Timed & { readonly name: number }>();
    const gone = new Set<number>();
    for (let name = 0; name < 200; name++)
      heap.push({ deadline: name % 3, order: 0, isWaiting: false, cancelled: () => gone.has(name), name });
    const sizes: number[] = [];
    for (let name = 0; name < 197; name++) {
      gone.add(name);
      heap.noteCancelled();
      if (name === 99 || name === 100) sizes.push(heap.size);
    }
    const left = [heap.pop(), heap.pop(), heap.pop(), heap.pop()].map((timer) => timer?.name);
    expect([sizes, left]).toEqual([
      [200, 99],
      [198, 199, 197, undefined],
    ]);
  });

  it('C19 a loop whose handler is broken makes the calls that follow', () => {
    const loop = new VirtualLoop();
    const log: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => log.push(String(words[0]).split(/[,\n]/)[0]);
    const once = () => {
      loop.callSoon(
        function boom(..._args: unknown[]) {
          throw new Error('x');
        },
        1,
        'x',
      );
      loop.callSoon(() => log.push('alive'));
      settle(loop);
    };
    try {
      once();
      loop.setExceptionHandler(() => {
        throw new Error('broken');
      });
      once();
    } finally {
      console.error = error;
    }
    expect(log).toEqual([
      'Exception in callback boom(1',
      'alive',
      'Unhandled error in exception handler',
      'alive',
    ]);
  });

  it('C23 who was waited for in a run that was aborted does not stop the next run', () => {
    const loop = new VirtualLoop();
    const first = loop.createTask(sleep(2, 'first'));
    loop.callLater(1, () => loop.stop());
    expect(outcome(() => loop.runUntilComplete(first))).toContain('stopped before');
    expect([loop.runUntilComplete(sleep(3, 'second')), first.result(), loop.time()]).toEqual([
      'second',
      'first',
      4,
    ]);
  });
});
