import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './stats.ts';

/** What one thing costs here, and what it costs there. */
export interface Cost {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly theirs: number;
  readonly against: string;
  /** The largest ratio ours / theirs that we are content with. */
  readonly goal: number;
}

const run = promisify(execFile);
const program = fileURLToPath(new URL('asyncio-work.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The same work for CPython; each prints a number, as ours does. */
const PYTHON = `
import asyncio, random, sys, time

def best(count, round):
    least = 1e9
    for _ in range(3):
        before = time.process_time()
        round()
        least = min(least, time.process_time() - before)
    return least * 1e9 / count

async def turns(n):
    for _ in range(n): await asyncio.sleep(0)

async def in_tasks(n): await asyncio.gather(*[turns(n) for _ in range(100)])

async def quick(): return 1

async def joins(n):
    for _ in range(n): await asyncio.create_task(quick())

def alarms(count):
    loop = asyncio.new_event_loop()
    fired = 0
    def fire():
        nonlocal fired
        fired += 1
    before = time.process_time()
    for _ in range(count): loop.call_later(random.random() * 1e-3, fire)
    loop.call_later(2e-3, loop.stop)
    loop.run_forever()
    assert fired == count
    return time.process_time() - before

print({
    'switch': lambda: best(100 * 1000, lambda: asyncio.run(in_tasks(1000))),
    'join': lambda: best(20000, lambda: asyncio.run(joins(20000))),
    'alarms': lambda: alarms(1000000),
}[sys.argv[1]]())
`;

async function here(work: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['--expose-gc', '--import', 'tsx', program, work], {
    cwd: root,
  });
  return Number(stdout);
}

/** Null when there is no Python. */
async function python(work: string): Promise<number | null> {
  try {
    const { stdout } = await run('python3', ['-c', PYTHON, work]);
    return Number(stdout);
  } catch {
    return null;
  }
}

/** Measures both by turns, so that a slow minute of the machine falls on both. */
async function byTurns(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number | null>,
): Promise<[number, number | null]> {
  const results: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    results[0].push(await ours());
    const other = await theirs();
    if (other !== null) results[1].push(other);
  }
  return [median(results[0]), results[1].length === 0 ? null : median(results[1])];
}

/** `n log n`, for a million and for a hundred thousand; and a quarter more, for memory that is further away. */
const GROWTH = ((1e6 * Math.log2(1e6)) / (1e5 * Math.log2(1e5))) * 1.25;

/**
 * What is measured, one after the other; what needs Python is left out where there is none.
 * @param rounds how often each side of a row is measured; the medians count.
 */
export async function* asyncioCosts(rounds: number): AsyncGenerator<Cost> {
  const rows: readonly (readonly [name: string, unit: string, work: string, goal: number])[] = [
    ['a switch, in 100 tasks', 'ns', 'switch', 1 / 1.5],
    // Native code that waits for a promise takes a turn; so does ours, here.
    ['create a task, wait, with a turn', 'ns', 'join-turn', 2],
    ['a task that waits, on one future', 'bytes', 'heap', 1.1],
    ['a task that waits, each on its own', 'bytes', 'heap-own', 1.1],
    ['a task that sleeps', 'bytes', 'heap-sleep', 1.1],
  ];
  for (const [name, unit, work, goal] of rows) {
    const [ours, theirs] = await byTurns(
      rounds,
      () => here(`${work} ours`),
      () => here(`${work} native`),
    );
    yield { name, unit, ours, theirs: theirs ?? Number.NaN, against: 'native async', goal };
  }
  const [many, few] = await byTurns(
    rounds,
    () => here('alarms ours'),
    () => here('alarms-few ours'),
  );
  yield {
    name: 'a million alarms, set and gone off',
    unit: 's',
    ours: many,
    theirs: few ?? Number.NaN,
    against: 'a tenth of them',
    goal: GROWTH,
  };
  for (const [name, unit, work, goal] of [
    ['a switch, in 100 tasks', 'ns', 'switch', 1 / 20],
    ['create a task and wait for it', 'ns', 'join', 1 / 30],
    ['a million alarms, set and gone off', 's', 'alarms', 1 / 3],
  ] as const) {
    const [ours, theirs] = await byTurns(
      rounds,
      () => here(`${work} ours`),
      () => python(work),
    );
    if (theirs !== null) yield { name, unit, ours, theirs, against: 'CPython', goal };
  }
}

/** One line for a terminal. */
export function renderCost({ name, unit, ours, theirs, against, goal }: Cost): string {
  const ratio = ours / theirs;
  const shown = (value: number): string => `${value.toFixed(unit === 's' ? 2 : 0)} ${unit}`.padStart(11);
  const sign = ratio <= goal ? 'within' : 'MISSES';
  return (
    `${name.padEnd(36)}${shown(ours)}   ${against.padEnd(15)}${shown(theirs)}   ` +
    `ratio ${ratio.toFixed(3)}  ${sign} ${goal.toFixed(3)}`
  );
}
