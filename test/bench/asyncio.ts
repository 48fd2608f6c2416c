import { byTurns, type Cost, here, python } from './costs.ts';

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

async def one_turn():
    await asyncio.sleep(0)
    return 1

async def gathering(n): assert len(await asyncio.gather(*[one_turn() for _ in range(n)])) == n

async def handing_over(n):
    lock = asyncio.Lock()
    async def taking_turns():
        for _ in range(n):
            async with lock: await asyncio.sleep(0)
    await asyncio.gather(*[taking_turns() for _ in range(100)])

async def passing(n):
    queue = asyncio.Queue(1)
    async def putting():
        for item in range(n): await queue.put(item)
    putter = asyncio.create_task(putting())
    for item in range(n): assert await queue.get() == item
    await putter

async def tree(depth):
    if depth == 0: await asyncio.get_running_loop().create_future()
    else: await asyncio.gather(*[tree(depth - 1) for _ in range(10)])

async def cancelling():
    root = asyncio.create_task(tree(4))
    for _ in range(100): await asyncio.sleep(0)
    before = time.process_time()
    root.cancel()
    try: await root
    except asyncio.CancelledError: return time.process_time() - before

def timers(count):
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
    'gather': lambda: best(10000, lambda: asyncio.run(gathering(10000))),
    'lock': lambda: best(100 * 100, lambda: asyncio.run(handing_over(100))),
    'queue': lambda: best(10000, lambda: asyncio.run(passing(10000))),
    'cancel': lambda: min(asyncio.run(cancelling()) for _ in range(3)) * 1e9 / 11111,
    'timers': lambda: timers(1000000),
}[sys.argv[1]]())
`;

const ours = (work: string): Promise<number> => here('asyncio-work.ts', `${work} ours`);

/** `n log n`, for a million and for a hundred thousand; and a quarter more, for memory that is further away. */
const GROWTH = ((1e6 * Math.log2(1e6)) / (1e5 * Math.log2(1e5))) * 1.25;

/**
 * What is measured, one after the other; where there is no Python, the rows that need it say so.
 * @param rounds how often each side of a row is measured; the medians count.
 */
export async function* asyncioCosts(rounds: number): AsyncGenerator<Cost> {
  const rows: readonly (readonly [name: string, unit: string, work: string, goal: number])[] = [
    ['a switch, in 100 tasks', 'ns', 'switch', 1 / 1.5],
    // Native code that waits for a promise takes a turn; so does ours, here.
    ['create a task, wait, with a turn', 'ns', 'join-turn', 2],
    // Native has promises, which cannot be cancelled, named or listed. Here each is a task, and each wait can be left.
    ['gather of 10,000, for each', 'ns', 'gather', 6],
    ['a lock, handed over', 'ns', 'lock', 2.5],
    ['a queue of one, for each item', 'ns', 'queue', 6],
    ['a task that waits, on one future', 'bytes', 'heap', 1.1],
    ['a task that waits, each on its own', 'bytes', 'heap-own', 1.1],
    ['a task that sleeps', 'bytes', 'heap-sleep', 1.1],
  ];
  for (const [name, unit, work, goal] of rows) {
    const [cost, theirs] = await byTurns(
      rounds,
      () => ours(work),
      () => here('asyncio-work.ts', `${work} native`),
    );
    yield { name, unit, ours: cost, theirs, against: 'native async', goal };
  }
  const [many, few] = await byTurns(
    rounds,
    () => ours('timers'),
    () => ours('timers-few'),
  );
  yield {
    name: 'a million timers, set and gone off',
    unit: 's',
    ours: many,
    theirs: few,
    against: 'a tenth of them',
    goal: GROWTH,
  };
  for (const [name, unit, work, goal] of [
    ['a switch, in 100 tasks', 'ns', 'switch', 1 / 20],
    ['create a task and wait for it', 'ns', 'join', 1 / 30],
    ['gather of 10,000, for each', 'ns', 'gather', 1 / 3],
    ['a lock, handed over', 'ns', 'lock', 1 / 15],
    ['a queue of one, for each item', 'ns', 'queue', 1 / 15],
    // Both build an error for each task, and throw it through its frames: neither side has a shortcut there.
    ['cancel a tree of 10,000, for each', 'ns', 'cancel', 1 / 2],
    ['a million timers, set and gone off', 's', 'timers', 1 / 3],
  ] as const) {
    const [cost, theirs] = await byTurns(
      rounds,
      () => ours(work),
      () => python(PYTHON, work),
    );
    yield { name, unit, ours: cost, theirs, against: 'CPython', goal };
  }
}
