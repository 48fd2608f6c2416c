import { type Coro, createTask, Queue, runVirtual, sleep } from '../asyncio.ts';

/** A shelf with room for two loaves; a cancel; a latecomer; a join; a shutdown. */
export function demo(print: (line: string) => void): void {
  function* bakery(): Coro<void> {
    const shelf = new Queue<string>(2);
    function* baker(): Coro<void> {
      for (const loaf of ['rye', 'oat', 'bun', 'bap']) {
        yield* shelf.put(loaf);
        print(`baker put ${loaf}`);
      }
    }
    function* guest(): Coro<void> {
      for (let left = 4; left > 0; left--) print(`guest got ${yield* shelf.get()}`);
    }
    const tasks = [createTask(baker()), createTask(guest())];
    for (const task of tasks) yield* task;
  }
  runVirtual(bakery());

  function* cancelled(): Coro<void> {
    const queue = new Queue<string>();
    const ann = createTask(queue.get());
    const bob = createTask(queue.get());
    yield* sleep(1);
    queue.putNowait('tea');
    ann.cancel();
    yield* sleep(1);
    print(`cancel: ann ${ann.cancelled() ? 'got nothing' : 'got tea'}`);
    print(`cancel: bob ${bob.done() ? `got ${bob.result()}` : 'waits'}`);
    bob.cancel();
  }
  runVirtual(cancelled());

  function* late(): Coro<void> {
    const queue = new Queue<string>();
    const ann = createTask(queue.get());
    yield* sleep(1);
    queue.putNowait('tea');
    print(`late: cid got ${queue.getNowait()}`);
    yield* sleep(1);
    print(`late: ann ${ann.done() ? 'is done' : 'waits'}, items: ${queue.qsize()}`);
    ann.cancel();
  }
  runVirtual(late());

  function* joined(): Coro<void> {
    const queue = new Queue<string>();
    for (const job of ['wash', 'dry']) queue.putNowait(job);
    const join = createTask(queue.join());
    for (const way of ['get', 'get', 'taskDone', 'taskDone'] as const) {
      if (way === 'get') yield* queue.get();
      else queue.taskDone();
      yield* sleep(1);
      print(`join: after ${way}, items: ${queue.qsize()}, ${join.done() ? 'done' : 'pending'}`);
    }
  }
  runVirtual(joined());

  function* closed(): Coro<void> {
    const queue = new Queue<string>();
    queue.putNowait('tea');
    queue.shutdown();
    for (const way of [() => queue.put('milk'), () => queue.get(), () => queue.get()]) {
      try {
        print(`shutdown: ${yield* way() as Coro<unknown>}`);
      } catch (error) {
        print(`shutdown: ${error}`);
      }
    }
  }
  runVirtual(closed());
}
