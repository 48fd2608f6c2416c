import { describe, expect, it } from 'vitest';
import {
  type Coro,
  createTask,
  getRunningLoop,
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  sleep,
  type Task,
  VirtualLoop,
} from '../../../solutions/asyncio.ts';
import { type Log, outcome, traceOf } from '../programs.ts';

/** What waiting for `awaitable` gives or throws, in one line. */
function* end(awaitable: Iterable<never, unknown> | Coro<unknown> | Task<unknown>): Coro<string> {
  try {
    return String(yield* awaitable as Coro<unknown>);
  } catch (error) {
    return String(error);
  }
}

/** How far a task has come. */
const state = (task: Task<unknown>): string =>
  task.done() ? (task.cancelled() ? 'cancelled' : outcome(() => task.result())) : 'pending';

function* putAll<T>(queue: Queue<T>, ...items: T[]): Coro<void> {
  for (const item of items) yield* queue.put(item);
}

function* getAll<T>(queue: Queue<T>, count: number): Coro<T[]> {
  const items: T[] = [];
  for (let left = count; left > 0; left--) items.push(yield* queue.get());
  return items;
}

const KINDS = [Queue, LifoQueue, PriorityQueue] as const;

describe('queues: the basics', () => {
  it('C74 text', () => {
    expect(
      traceOf(function* (log) {
        const waiting = new Queue<number>();
        const getter = createTask(waiting.get());
        yield* sleep(0);
        log(waiting);
        waiting.putNowait(0);
        log(yield* getter, waiting);

        const full = new Queue<number>(1);
        full.putNowait(1);
        const putter = createTask(full.put(2));
        yield* sleep(0);
        log(full);
        full.getNowait();
        yield* putter;
        log(full);
        full.shutdown();
        log(full);
        log(new Queue<string>(-1), new LifoQueue(1.5), new PriorityQueue());
      }),
    ).toEqual([
      '<Queue maxsize=0 _getters[1]>',
      '0 <Queue maxsize=0 tasks=1>',
      '<Queue maxsize=1 _queue=[1] _putters[1] tasks=1>',
      '<Queue maxsize=1 _queue=[2] tasks=2>',
      '<Queue maxsize=1 _queue=[2] tasks=2 shutdown>',
      '<Queue maxsize=-1> <LifoQueue maxsize=1.5> <PriorityQueue maxsize=0>',
    ]);
  });

  it('C74 empty and full', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>();
        log(queue.empty(), queue.full(), queue.qsize(), queue.maxsize);
        yield* queue.put(1);
        log(queue.empty(), queue.full(), queue.qsize());
        log(yield* queue.get(), queue.empty());
        const small = new Queue<number>(1);
        yield* small.put(1);
        log(small.full(), small.qsize(), small.maxsize);
      }),
    ).toEqual(['true false 0 0', 'false false 1', '1 true', 'true 1 1']);
  });

  it.each([
    [Queue, '1,3,2'],
    [LifoQueue, '2,3,1'],
    [PriorityQueue, '1,2,3'],
  ] as const)('C74 %o: order', (Kind, order) => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<number>();
        yield* putAll(queue, 1, 3, 2);
        log(yield* getAll(queue, 3));
      }),
    ).toEqual([order]);
  });

  it('C74 a priority queue orders by `<`, and then by arrival', () => {
    const queue = new PriorityQueue<{ readonly name: string; valueOf(): number }>();
    const names = 'a3 b1 c2 d1 e3 f1 g2 h1'.split(' ');
    for (const name of names) queue.putNowait({ name, valueOf: () => Number(name[1]) });
    expect(names.map(() => queue.getNowait().name)).toEqual('b1 d1 f1 h1 c2 g2 a3 e3'.split(' '));
    const numbers = new PriorityQueue<number>();
    const many = Array.from({ length: 200 }, (_, index) => (index * 77) % 200);
    for (const number of many) numbers.putNowait(number);
    expect(many.map(() => numbers.getNowait())).toEqual(many.map((_, index) => index));
  });

  it('C74 maxsize blocks putters', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(2);
        const put: number[] = [];
        function* putter(): Coro<boolean> {
          for (let item = 0; item < 3; item++) {
            yield* queue.put(item);
            put.push(item);
          }
          return true;
        }
        const task = createTask(putter());
        for (let turn = 0; turn < 2; turn++) yield* sleep(0);
        log('put', put);
        log('got', yield* queue.get());
        yield* sleep(0);
        log('put', put);
        log('got', yield* queue.get(), yield* queue.get());
        log(state(task));
      }),
    ).toEqual(['put 0,1', 'got 0', 'put 0,1,2', 'got 1 2', 'true']);
  });

  it('C74 maxsize may be a fraction', () => {
    const queue = new Queue<number>(1.3);
    queue.putNowait(1);
    queue.putNowait(2);
    expect([queue.full(), outcome(() => queue.putNowait(3))]).toEqual([true, 'QueueFull']);
    expect(
      traceOf(function* (log) {
        const waits = new Queue<number>(1.3);
        yield* putAll(waits, 1, 2);
        log(waits.full());
      }),
    ).toEqual(['true']);
  });

  it('C74 what cannot be done at once is an error, and changes nothing', () => {
    const queue = new Queue<number>(1);
    expect(() => queue.getNowait()).toThrow(QueueEmpty);
    queue.putNowait(1);
    expect(() => queue.putNowait(2)).toThrow(QueueFull);
    expect([queue.getNowait(), queue.empty(), String(queue)]).toEqual([1, true, '<Queue maxsize=1 tasks=1>']);
  });

  it('C74 a call of put alone puts nothing', () => {
    const queue = new Queue<number>();
    void queue.put(1);
    expect(queue.qsize()).toBe(0);
  });

  it('C74 undefined is an item like any other', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<undefined>();
        queue.putNowait(undefined);
        log(queue.qsize(), yield* queue.get(), queue.qsize());
      }),
    ).toEqual(['1 undefined 0']);
  });

  it('a queue belongs to the loop on which somebody waited first', () => {
    const queue = new Queue<number>();
    const loops = [new VirtualLoop(), new VirtualLoop()] as const;
    function* impatient(): Coro<void> {
      const task = createTask(queue.get());
      yield* sleep(0);
      task.cancel();
      yield* sleep(0);
    }
    loops[0].runUntilComplete(impatient());
    expect(outcome(() => loops[1].runUntilComplete(queue.get()))).toBe(
      'Error: <Queue maxsize=0> is bound to a different event loop',
    );
  });
});

describe('queues: get', () => {
  it('C74 what is there already comes without a wait', () => {
    expect(
      traceOf(function* (log, loop) {
        const queue = new Queue<number>();
        queue.putNowait(1);
        loop.callSoon(() => log('the next turn'));
        log(yield* queue.get());
        yield* queue.put(2);
        log(queue.getNowait());
      }),
    ).toEqual(['1', '2', 'the next turn']);
  });

  it('C74 a getter waits until there is an item', () => {
    expect(
      traceOf(function* (log, loop) {
        const queue = new Queue<number>();
        function* getter(): Coro<void> {
          log('waits');
          log('has', yield* queue.get(), loop.time());
        }
        const task = createTask(getter());
        loop.callLater(0.01, () => queue.putNowait(1));
        yield* task;
      }),
    ).toEqual(['waits', 'has 1 0.01']);
  });

  it('C74 getters are served in the order in which they came, and each gets a turn', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<string>();
        function* getter(name: string): Coro<void> {
          log(name, 'gets', yield* queue.get());
        }
        const tasks = ['ann', 'bob', 'cid'].map((name) => createTask(getter(name)));
        yield* sleep(0);
        for (const item of 'xyz') queue.putNowait(item);
        log('put');
        for (const task of tasks) yield* task;
      }),
    ).toEqual(['put', 'ann gets x', 'bob gets y', 'cid gets z']);
  });

  it('C74 a latecomer may take the item first; then the one who was called waits again, at the end of the line', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<string>();
        function* getter(name: string): Coro<void> {
          log(name, 'gets', yield* queue.get());
        }
        const tasks = ['ann', 'bob'].map((name) => createTask(getter(name)));
        yield* sleep(0);
        queue.putNowait('x');
        log('late:', queue.getNowait());
        yield* sleep(0);
        queue.putNowait('y');
        queue.putNowait('z');
        for (const task of tasks) yield* task;
      }),
    ).toEqual(['late: x', 'bob gets y', 'ann gets z']);
  });

  it('C75 a getter that was cancelled does not take the item of the next', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<string>();
        const [one, two] = [createTask(queue.get()), createTask(queue.get())];
        yield* sleep(0);
        one.cancel();
        yield* sleep(0);
        log(state(one), queue);
        yield* queue.put('a');
        yield* sleep(0);
        log(state(two));
      }),
    ).toEqual(['cancelled <Queue maxsize=0 _getters[1]>', 'a']);
  });

  it('C75 a getter that is cancelled in the turn of the put is passed over', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<string>();
        const [one, two] = [createTask(queue.get()), createTask(queue.get())];
        yield* sleep(0);
        one.cancel();
        queue.putNowait('a');
        yield* sleep(0);
        log(state(one), state(two), queue);
      }),
    ).toEqual(['cancelled a <Queue maxsize=0 tasks=1>']);
  });

  it('C75 getters with waiting putters', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<string>(1);
        createTask(queue.put('a'));
        createTask(queue.put('b'));
        log(yield* queue.get(), yield* queue.get());
      }),
    ).toEqual(['a b']);
  });

  it('C75 why are getters waiting?', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(1);
        const producer = createTask(putAll(queue, 0, 1, 2, 3, 4));
        const consumer = createTask(getAll(queue, 5));
        yield* producer;
        log(yield* consumer);
      }),
    ).toEqual(['0,1,2,3,4']);
  });

  it('C75 a getter that was cancelled is not kept', () => {
    expect(
      traceOf(function* (log, loop) {
        const queue = new Queue<number>(5);
        const task = createTask(queue.get());
        loop.callLater(0.1, () => task.cancel());
        log(yield* end(task), queue);
      }),
    ).toEqual(['CancelledError <Queue maxsize=5>']);
  });

  it('C75 a getter that was called, and is cancelled, loses no item', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>();
        const reader = createTask(queue.get());
        yield* sleep(0);
        queue.putNowait(1);
        queue.putNowait(2);
        reader.cancel();
        log(yield* end(reader), yield* queue.get(), yield* queue.get());
      }),
    ).toEqual(['CancelledError 1 2']);
  });

  it('C75 ... and hands the call on', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>();
        const readers = [1, 2, 3].map(() => createTask(queue.get()));
        yield* sleep(0);
        queue.putNowait(1);
        queue.putNowait(2);
        readers[0]?.cancel();
        for (const reader of readers) log(yield* end(reader));
        log(queue);
      }),
    ).toEqual(['CancelledError', '1', '2', '<Queue maxsize=0 tasks=2>']);
  });

  it('C75 a getter whose frame is closed hands the call on, too', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>();
        const get = queue.get();
        get.next();
        const other = createTask(queue.get());
        yield* sleep(0);
        queue.putNowait(7);
        get.return(0);
        yield* sleep(0);
        log(state(other));
        const closed = queue.get();
        closed.next();
        log(queue);
        closed.return(0);
        log(queue);
      }),
    ).toEqual(['7', '<Queue maxsize=0 _getters[1] tasks=1>', '<Queue maxsize=0 tasks=1>']);
  });
});

describe('queues: put', () => {
  it('C74 a putter waits until there is room', () => {
    expect(
      traceOf(function* (log, loop) {
        const queue = new Queue<number>(1);
        function* putter(): Coro<void> {
          yield* putAll(queue, 1);
          log('waits');
          yield* queue.put(2);
          log('has put', loop.time());
        }
        loop.callLater(0.01, () => log('got', queue.getNowait()));
        yield* createTask(putter());
      }),
    ).toEqual(['waits', 'got 1', 'has put 0.01']);
  });

  it('C75 a putter that was called, and is cancelled, puts nothing and blocks nobody', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(1);
        queue.putNowait(1);
        const writer = createTask(queue.put(2));
        yield* sleep(0);
        log(queue.getNowait());
        writer.cancel();
        log(yield* end(writer), queue.qsize());
        yield* createTask(queue.put(2));
        log(queue.getNowait(), queue.qsize());
      }),
    ).toEqual(['1', 'CancelledError 0', '2 0']);
  });

  it('C75 ... and hands the call on', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(1);
        queue.putNowait(0);
        const writers = [1, 2].map((item) => createTask(queue.put(item)));
        yield* sleep(0);
        queue.getNowait();
        writers[0]?.cancel();
        for (const writer of writers) log(yield* end(writer));
        log(queue);
      }),
    ).toEqual(['CancelledError', 'undefined', '<Queue maxsize=1 _queue=[2] tasks=2>']);
  });

  it('C75 ... but not when there is no room any more', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(1);
        queue.putNowait(0);
        const writers = [1, 2, 3].map((item) => createTask(queue.put(item)));
        yield* sleep(0);
        queue.getNowait();
        writers[0]?.cancel();
        queue.putNowait(9);
        yield* sleep(0);
        log(queue);
        log(yield* getAll(queue, 3));
      }),
    ).toEqual(['<Queue maxsize=1 _queue=[9] _putters[2] tasks=2>', '9,2,3']);
  });

  it('C75 a putter that never waited is done before it can be cancelled', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>();
        const task = createTask(queue.put(1));
        log(yield* queue.get(), state(task), task.cancel());
      }),
    ).toEqual(['1 undefined false']);
  });

  it('C75 cancelled puts: a race', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<string>(1);
        const [a, b, c] = [
          createTask(queue.put('a')),
          createTask(queue.put('b')),
          createTask(queue.put('X')),
        ];
        yield* sleep(0);
        log(state(a), state(b));
        c.cancel();
        yield* sleep(0);
        log(state(c), queue.getNowait());
        yield* sleep(0);
        log(queue.getNowait(), yield* end(b));
      }),
    ).toEqual(['undefined pending', 'cancelled a', 'b undefined']);
  });

  it('C75 put with waiting getters', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<string>();
        const task = createTask(queue.get());
        yield* sleep(0);
        yield* queue.put('a');
        log(yield* task);
      }),
    ).toEqual(['a']);
  });

  it('C75 why are putters waiting?', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(2);
        function* getter(): Coro<void> {
          yield* sleep(0);
          for (let left = queue.qsize(); left > 0; left--) queue.getNowait();
        }
        const tasks = [getter(), ...[0, 1, 2, 3].map((item) => queue.put(item))].map((each) =>
          createTask(each as Coro<void>),
        );
        for (const task of tasks) yield* task;
        log(queue);
      }),
    ).toEqual(['<Queue maxsize=2 _queue=[2, 3] tasks=4>']);
  });

  it('C75 a putter that was cancelled is not kept', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(1);
        queue.putNowait(1);
        const task = createTask(queue.put(1));
        yield* sleep(0);
        log(queue);
        task.cancel();
        log(yield* end(task), queue);
      }),
    ).toEqual([
      '<Queue maxsize=1 _queue=[1] _putters[1] tasks=1>',
      'CancelledError <Queue maxsize=1 _queue=[1] tasks=1>',
    ]);
  });

  it('C75 a put that was called and cancelled fails with the cancellation, and with nothing else', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(1);
        queue.putNowait(1);
        const task = createTask(queue.put(1));
        yield* sleep(0);
        queue.getNowait();
        task.cancel('enough');
        log(yield* end(task));
      }),
    ).toEqual(['CancelledError: enough']);
  });
});

describe.each(KINDS)('%o: join', (Kind) => {
  it('C76 taskDone that was called too often', () => {
    const queue = new Kind<number>();
    expect(() => queue.taskDone()).toThrow(new RangeError('task_done() called too many times'));
    queue.putNowait(1);
    queue.taskDone();
    expect(() => queue.taskDone()).toThrow(RangeError);
  });

  it('C76 join waits until every item is done with', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<number>();
        for (let item = 0; item < 100; item++) queue.putNowait(item);
        let sum = 0;
        let running = true;
        function* worker(): Coro<void> {
          while (running) {
            sum += yield* queue.get();
            queue.taskDone();
          }
        }
        const tasks = [createTask(worker()), createTask(worker())];
        yield* queue.join();
        log(sum);
        running = false;
        for (const _ of tasks) queue.putNowait(0);
        for (const task of tasks) yield* task;
      }),
    ).toEqual(['4950']);
  });

  it('C76 join of a queue that had nothing in it', () => {
    expect(
      traceOf(function* (log, loop) {
        loop.callSoon(() => log('the next turn'));
        const queue = new Kind<number>();
        yield* queue.join();
        yield* queue.join();
        log(queue);
      }),
    ).toEqual([`<${Kind.name} maxsize=0>`, 'the next turn']);
  });

  it('C76 an item that was taken out is not done with; everybody who joins is woken by the last', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<number>();
        for (const item of [1, 2]) queue.putNowait(item);
        function* joins(name: string): Coro<void> {
          yield* queue.join();
          log(name);
        }
        const tasks = ['ann', 'bob'].map((name) => createTask(joins(name)));
        log(yield* getAll(queue, 2));
        yield* sleep(0);
        queue.taskDone();
        yield* sleep(0);
        log(queue);
        queue.taskDone();
        queue.putNowait(3); // too late to stop those who are woken
        for (const task of tasks) yield* task;
      }),
    ).toEqual([Kind === LifoQueue ? '2,1' : '1,2', `<${Kind.name} maxsize=0 tasks=1>`, 'ann', 'bob']);
  });
});

describe.each(KINDS)('%o: shutdown', (Kind) => {
  /** Says what each way in and out does now. */
  function* tryAll(log: Log, queue: Queue<string>): Coro<void> {
    log(
      yield* end(queue.put('x')),
      outcome(() => queue.putNowait('x')),
      yield* end(queue.get()),
      outcome(() => queue.getNowait()),
    );
  }
  const CLOSED = 'QueueShutDown QueueShutDown QueueShutDown QueueShutDown';

  it('text', () => {
    const queue = new Kind<string>();
    queue.shutdown();
    expect(String(queue)).toBe(`<${Kind.name} maxsize=0 shutdown>`);
  });

  it('of an empty queue: a getter that waits is told', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<string>();
        const getter = createTask(queue.get());
        yield* sleep(0);
        queue.shutdown();
        yield* queue.join();
        yield* sleep(0);
        log(state(getter));
        yield* tryAll(log, queue);
      }),
    ).toEqual(['QueueShutDown', CLOSED]);
  });

  it('of a queue with items: a putter that waits is told, and the items can be taken out', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<string>(1);
        queue.putNowait('data');
        const join = createTask(queue.join());
        const putter = createTask(queue.put('data2'));
        yield* sleep(0);
        log(state(putter));
        queue.shutdown();
        log(queue.qsize());
        yield* sleep(0);
        log(state(putter));
        log(yield* queue.get());
        yield* sleep(0);
        log('join', state(join));
        yield* tryAll(log, queue);
        queue.taskDone();
        yield* sleep(0);
        log('join', state(join));
        log(outcome(() => queue.taskDone()));
      }),
    ).toEqual([
      'pending',
      '1',
      'QueueShutDown',
      'data',
      'join pending',
      CLOSED,
      'join undefined',
      'RangeError: task_done() called too many times',
    ]);
  });

  it('at once: what is in it is dropped, and done with', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<string>();
        queue.putNowait('data');
        const join = createTask(queue.join());
        yield* sleep(0);
        queue.shutdown(true);
        log(queue.qsize());
        yield* sleep(0);
        log('join', state(join));
        yield* tryAll(log, queue);
        log(outcome(() => queue.taskDone()));
      }),
    ).toEqual(['0', 'join undefined', CLOSED, 'RangeError: task_done() called too many times']);
  });

  it('at once: what was taken out is not done with', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<string>();
        for (const item of ['data', 'data']) queue.putNowait(item);
        const join = createTask(queue.join());
        log(yield* queue.get());
        queue.shutdown(true);
        log(queue);
        yield* sleep(0);
        log('join', state(join));
        yield* tryAll(log, queue);
        queue.taskDone();
        log(outcome(() => queue.taskDone()));
        yield* sleep(0);
        log('join', state(join));
      }),
    ).toEqual([
      'data',
      `<${Kind.name} maxsize=0 tasks=1 shutdown>`,
      'join pending',
      CLOSED,
      'RangeError: task_done() called too many times',
      'join undefined',
    ]);
  });

  it('at once, when taskDone was called before get: the count does not go below 0', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<string>();
        for (const item of ['data', 'data']) queue.putNowait(item);
        queue.taskDone();
        queue.taskDone();
        queue.shutdown(true);
        log(queue);
        yield* queue.join();
      }),
    ).toEqual([`<${Kind.name} maxsize=0 shutdown>`]);
  });

  it('twice: first the doors, then the items', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<string>();
        queue.putNowait('data');
        queue.shutdown();
        queue.shutdown();
        log(queue);
        queue.shutdown(true);
        log(queue, yield* end(queue.get()));
      }),
    ).toEqual([
      `<${Kind.name} maxsize=0 _queue=['data'] tasks=1 shutdown>`,
      `<${Kind.name} maxsize=0 shutdown> QueueShutDown`,
    ]);
  });

  it('everybody who waits is told, in the order in which they came', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Kind<string>(1);
        queue.putNowait('data');
        function* putter(name: string): Coro<void> {
          log(name, yield* end(queue.put(name)), getRunningLoop().time());
        }
        const tasks = ['a', 'b', 'c'].map((name) => createTask(putter(name)));
        yield* sleep(1);
        tasks[1]?.cancel();
        queue.shutdown();
        for (const task of tasks) yield* task;
      }),
    ).toEqual(['b CancelledError 1', 'a QueueShutDown 1', 'c QueueShutDown 1']);
  });
});

describe('what is not kept', () => {
  it('ten thousand waits that are given up leave nothing', () => {
    const queue = new Queue<number>();
    const loop = new VirtualLoop();
    loop.runUntilComplete(
      (function* (): Coro<void> {
        const tasks = Array.from({ length: 10_000 }, () => createTask(queue.get()));
        yield* sleep(0);
        for (const task of tasks.reverse()) task.cancel();
        yield* sleep(0);
      })(),
    );
    expect(String(queue)).toBe('<Queue maxsize=0>');
  });

  it('a shut-down queue is an error that is one of its own kind', () => {
    const queue = new Queue();
    queue.shutdown();
    expect(() => queue.getNowait()).toThrow(QueueShutDown);
    expect(outcome(() => queue.getNowait())).toBe('QueueShutDown');
  });
});

describe('what CPython printed of queues', () => {
  it('a producer and a consumer, with room for two; errors; the other orders', () => {
    expect(
      traceOf(function* (log) {
        const queue = new Queue<number>(2);
        const lines: string[] = [];
        function* producer(): Coro<void> {
          for (let item = 0; item < 5; item++) {
            yield* queue.put(item);
            lines.push(`put ${item}`);
          }
        }
        function* consumer(): Coro<void> {
          for (;;) {
            lines.push(`got ${yield* queue.get()}`);
            queue.taskDone();
          }
        }
        const task = createTask(consumer());
        yield* producer();
        yield* queue.join();
        task.cancel();
        log(lines.join(', '));
        log(outcome(() => new Queue().getNowait()));
        log(outcome(() => [0, 1, 2].map((item) => queue.putNowait(item))));
        log(outcome(() => [0, 1, 2].map(() => queue.taskDone())));
        for (const Kind of [PriorityQueue, LifoQueue]) {
          const other = new Kind<number>();
          for (const item of [3, 1, 2]) other.putNowait(item);
          log(yield* getAll(other, 3));
        }
      }),
    ).toEqual([
      'put 0, put 1, got 0, got 1, put 2, put 3, got 2, got 3, put 4, got 4',
      'QueueEmpty',
      'QueueFull',
      'RangeError: task_done() called too many times',
      '1,2,3',
      '2,1,3',
    ]);
  });
});
