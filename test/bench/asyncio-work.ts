// One piece of work, measured in a process of its own: `node --expose-gc --import tsx test/bench/asyncio-work.ts <name>`.
// Prints a number.
import {
  type Coro,
  createTask,
  type Future,
  gather,
  getRunningLoop,
  Lock,
  Queue,
  runVirtual,
  sleep,
  VirtualLoop,
  withLock,
} from '../../solutions/asyncio.ts';
import { PromiseLock, PromiseQueue } from './promises.ts';

const TASKS = 100;
const SWITCHES = 10_000;
const JOINS = 200_000;
const WAITING = 100_000;
const GATHERED = 10_000;
const HAND_OVERS = 1000;
const ITEMS = 100_000;
/** A tree of tasks: each starts so many more, down to this depth. */
const CHILDREN = 10;
const DEPTH = 4;
const IN_TREE = (CHILDREN ** (DEPTH + 1) - 1) / (CHILDREN - 1);

/** Seconds of work so far, in this process: a clock that stands still while the machine does something else. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Nanoseconds for one of `count`: the best of some rounds, because whatever comes between only makes it longer. */
async function best(count: number, round: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < 10; index++) {
    const before = worked();
    await round();
    least = Math.min(least, worked() - before);
  }
  return (least * 1e9) / count;
}

function* manyTurns(): Coro<void> {
  for (let turn = 0; turn < SWITCHES; turn++) yield* sleep(0);
}

function* inTasks(work: () => Coro<void>): Coro<void> {
  const tasks = Array.from({ length: TASKS }, () => createTask(work()));
  for (const task of tasks) yield* task;
}

function* quick(): Coro<number> {
  return 1;
}

function* oneTurn(): Coro<number> {
  yield;
  return 1;
}

function* joining(work: () => Coro<number>): Coro<void> {
  for (let index = 0; index < JOINS; index++) yield* createTask(work());
}

async function nativeTurn(): Promise<void> {
  await undefined;
}

async function nativeTurns(): Promise<void> {
  for (let turn = 0; turn < SWITCHES; turn++) await nativeTurn();
}

async function nativeJoins(): Promise<void> {
  for (let index = 0; index < JOINS; index++) await nativeTurn();
}

function* gathering(): Coro<void> {
  const results = yield* gather(...Array.from({ length: GATHERED }, oneTurn));
  if (results.length !== GATHERED) throw new Error('a result is missing');
}

async function nativeGathering(): Promise<void> {
  await Promise.all(Array.from({ length: GATHERED }, nativeTurn));
}

/** Tasks that want the same lock again and again, and keep it for a turn: each release hands it over to the next one. */
function* handingOver(): Coro<void> {
  const lock = new Lock();
  function* takingTurns(): Coro<void> {
    for (let index = 0; index < HAND_OVERS; index++) yield* withLock(lock, oneTurn);
  }
  yield* inTasks(takingTurns);
}

async function nativeHandingOver(): Promise<void> {
  const lock = new PromiseLock();
  async function takingTurns(): Promise<void> {
    for (let index = 0; index < HAND_OVERS; index++) {
      await lock.acquire();
      try {
        await nativeTurn();
      } finally {
        lock.release();
      }
    }
  }
  await Promise.all(Array.from({ length: TASKS }, takingTurns));
}

/** A queue with room for one item: each `put` waits for a `get`, and each `get` for a `put`. */
function* passing(): Coro<void> {
  const queue = new Queue<number>(1);
  function* putting(): Coro<void> {
    for (let item = 0; item < ITEMS; item++) yield* queue.put(item);
  }
  const putter = createTask(putting());
  for (let item = 0; item < ITEMS; item++)
    if ((yield* queue.get()) !== item) throw new Error('an item is missing');
  yield* putter;
}

async function nativePassing(): Promise<void> {
  const queue = new PromiseQueue<number>(1);
  async function putting(): Promise<void> {
    for (let item = 0; item < ITEMS; item++) await queue.put(item);
  }
  const putter = putting();
  for (let item = 0; item < ITEMS; item++)
    if ((await queue.get()) !== item) throw new Error('an item is missing');
  await putter;
}

function* tree(depth: number): Coro<void> {
  if (depth === 0) yield* getRunningLoop().createFuture<void>();
  else yield* gather(...Array.from({ length: CHILDREN }, () => tree(depth - 1)));
}

/** Seconds of work to cancel a tree of tasks from its root, until all of them have ended. */
function* cancelling(): Coro<number> {
  const root = createTask(tree(DEPTH));
  yield* sleep(1); // until all of them wait
  const before = worked();
  root.cancel();
  try {
    yield* root;
  } catch {
    return worked() - before;
  }
  throw new Error('the tree was not cancelled');
}

const heap = (): number => {
  for (let index = 0; index < 3; index++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Bytes for one of `WAITING`. `make` begins one that waits for ever; what it gives is kept. */
function bytes(make: () => unknown, letThemBegin: () => void): number {
  const kept: unknown[] = new Array(WAITING + 1000);
  for (let index = WAITING; index < kept.length; index++) kept[index] = make();
  letThemBegin();
  const before = heap();
  for (let index = 0; index < WAITING; index++) kept[index] = make();
  letThemBegin();
  const after = heap();
  return kept.length > 0 ? (after - before) / WAITING : 0;
}

/** The same for tasks, on a loop that has turns in between. */
function taskBytes(make: (never: Future<void>) => Coro<void>): number {
  const loop = new VirtualLoop();
  const never = loop.createFuture<void>();
  const turn = (): void => {
    loop.stop();
    loop.runForever();
  };
  return bytes(() => loop.createTask(make(never)), turn);
}

function* waiting(future: Future<void>): Coro<void> {
  yield* future;
}

function* waitingAlone(): Coro<void> {
  yield* getRunningLoop().createFuture<void>();
}

function* sleeping(): Coro<void> {
  yield* sleep(1e6);
}

async function nativeWaiting(promise: Promise<void>): Promise<void> {
  await promise;
}

/** Seconds of work to set `count` timers at random times, and to let them all go off. */
function timers(count: number): number {
  const loop = new VirtualLoop();
  let random = 1;
  let fired = 0;
  const before = worked();
  for (let index = 0; index < count; index++) {
    random = (random * 48271) % 2147483647;
    loop.callLater(random / 2147483647, () => {
      fired += 1;
    });
  }
  loop.callLater(2, () => loop.stop());
  loop.runForever();
  if (fired !== count) throw new Error(`${count - fired} timers are lost`);
  return worked() - before;
}

const never = new Promise<void>(() => {});
const inTurns = TASKS * SWITCHES;

const WORK: Readonly<Record<string, () => number | Promise<number>>> = {
  'switch ours': () => best(inTurns, () => runVirtual(inTasks(manyTurns))),
  'switch native': () => best(inTurns, () => Promise.all(Array.from({ length: TASKS }, nativeTurns))),
  'join ours': () => best(JOINS, () => runVirtual(joining(quick))),
  'join-turn ours': () => best(JOINS, () => runVirtual(joining(oneTurn))),
  'join-turn native': () => best(JOINS, nativeJoins),
  'gather ours': () => best(GATHERED, () => runVirtual(gathering())),
  'gather native': () => best(GATHERED, nativeGathering),
  'lock ours': () => best(TASKS * HAND_OVERS, () => runVirtual(handingOver())),
  'lock native': () => best(TASKS * HAND_OVERS, nativeHandingOver),
  'queue ours': () => best(ITEMS, () => runVirtual(passing())),
  'queue native': () => best(ITEMS, nativePassing),
  'cancel ours': () => {
    const seconds = Array.from({ length: 10 }, () => runVirtual(cancelling()));
    return (Math.min(...seconds) * 1e9) / IN_TREE;
  },
  'heap ours': () => taskBytes(waiting),
  'heap native': () =>
    bytes(
      () => nativeWaiting(never),
      () => {},
    ),
  'heap-own ours': () => taskBytes(waitingAlone),
  'heap-own native': () => {
    const resolvers: unknown[] = [];
    return bytes(
      () => nativeWaiting(new Promise((resolve) => resolvers.push(resolve))),
      () => {},
    );
  },
  'heap-sleep ours': () => taskBytes(sleeping),
  'heap-sleep native': () =>
    bytes(
      () => nativeWaiting(new Promise((resolve) => setTimeout(resolve, 1e9))),
      () => {},
    ),
  'timers ours': () => Math.min(...[1, 2, 3].map(() => timers(1_000_000))),
  'timers-few ours': () => Math.min(...[1, 2, 3, 4, 5].map(() => timers(100_000))),
};

const work = WORK[process.argv[2] ?? ''];
if (work === undefined) throw new RangeError(`one of these was expected: ${Object.keys(WORK).join(', ')}`);
console.log(await work());
process.exit(0);
