// One piece of work, measured in a process of its own: `node --expose-gc --import tsx test/bench/asyncio-work.ts <name>`.
// Prints a number.
import {
  type Coro,
  createTask,
  type Future,
  getRunningLoop,
  runVirtual,
  sleep,
  VirtualLoop,
} from '../../solutions/asyncio.ts';

const TASKS = 100;
const SWITCHES = 10_000;
const JOINS = 200_000;
const WAITING = 100_000;

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

/** Seconds of work to set `count` alarms at random times, and to let them all go off. */
function alarms(count: number): number {
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
  if (fired !== count) throw new Error(`${count - fired} alarms are lost`);
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
  'alarms ours': () => Math.min(...[1, 2, 3].map(() => alarms(1_000_000))),
  'alarms-few ours': () => Math.min(...[1, 2, 3, 4, 5].map(() => alarms(100_000))),
};

const work = WORK[process.argv[2] ?? ''];
if (work === undefined) throw new RangeError(`one of these was expected: ${Object.keys(WORK).join(', ')}`);
console.log(await work());
process.exit(0);
