import * as asyncio from '../../../solutions/asyncio.ts';
import {
  EventLedger,
  type Finding,
  type Ledger,
  LockLedger,
  QueueLedger,
  type Tell,
  TokenLedger,
} from './ledgers.ts';
import { type Body, type Op, TASKS } from './program.ts';
import { type Runtime, type WatchedLoop, type WatchedTask, watchedLoops } from './runtime.ts';

type Coro<T> = asyncio.Coro<T>;

/** In seconds: longer than everything in a program takes together. After that, who still waits would wait for ever. */
const LONG = 1000;

/** How often what is left is cancelled. A task can ignore a cancel, but not more often than it has operations. */
const MOST_ROUNDS = 100;

const RETURN_WHEN = ['ALL_COMPLETED', 'FIRST_COMPLETED', 'FIRST_EXCEPTION'] as const;

/** The error that programs throw. */
class Planned extends Error {}

/** What a run leaves behind: weak references to what it has made, and what should not keep any of that alive. */
export interface Remains {
  readonly findings: readonly Finding[];
  readonly made: readonly WeakRef<object>[];
  readonly roots: readonly unknown[];
}

/**
 * Runs a program, and returns what should not have happened.
 * @param runtime where a fault may be planted
 * @param seen receives how operations have ended: `get done`, `get CancelledError`
 */
export function execute(program: Body, runtime: Runtime = asyncio, seen?: Set<string>): readonly Finding[] {
  return new Execution(runtime, seen).run(program);
}

/** The same, for a look at what is kept alive. */
export function executeAndLeave(program: Body, runtime: Runtime = asyncio): Remains {
  const execution = new Execution(runtime);
  const findings = execution.run(program);
  return { findings, ...execution.leave() };
}

class Execution {
  readonly #runtime: Runtime;
  readonly #seen: Set<string> | undefined;
  readonly #findings: Finding[] = [];
  readonly #reports: string[] = [];
  readonly #loop: WatchedLoop;
  readonly #locks: readonly LockLedger[];
  readonly #semaphores: readonly LockLedger[];
  readonly #event: EventLedger;
  readonly #tokens: TokenLedger;
  readonly #queues: readonly QueueLedger[];
  readonly #ledgers: readonly Ledger[];
  /** A future of the program itself. */
  readonly #letter: asyncio.Future<void>;
  /** The tasks that were started last, by number. */
  readonly #started = new Map<number, WatchedTask>();
  #main: asyncio.Task<void> | null = null;

  constructor(runtime: Runtime, seen?: Set<string>) {
    const { Lock, Semaphore, BoundedSemaphore, Event, Queue, PriorityQueue } = runtime;
    this.#runtime = runtime;
    this.#seen = seen;
    this.#loop = watchedLoops(runtime)();
    this.#loop.setExceptionHandler((_loop, { message, exception }) => {
      this.#reports.push(`${message}: ${exception}`);
    });
    this.#letter = this.#loop.createFuture();
    const tell = this.#tell;
    this.#locks = [new LockLedger(new Lock(), 1, tell), new LockLedger(new Lock(), 1, tell)];
    this.#semaphores = [
      new LockLedger(new Semaphore(1), 1, tell),
      new LockLedger(new BoundedSemaphore(2), 2, tell),
    ];
    this.#event = new EventLedger(new Event(), tell);
    this.#tokens = new TokenLedger(runtime, tell);
    this.#queues = [
      new QueueLedger(new Queue(1), { smallestFirst: false }, tell),
      new QueueLedger(new Queue(), { smallestFirst: false }, tell),
      new QueueLedger(new PriorityQueue(2), { smallestFirst: true }, tell),
    ];
    this.#ledgers = [...this.#locks, ...this.#semaphores, this.#event, this.#tokens, ...this.#queues];
  }

  readonly #tell: Tell = (rule, detail) => {
    this.#findings.push({ rule, detail });
  };

  run(program: Body): readonly Finding[] {
    try {
      this.#loop.onIdle = () => {
        for (const ledger of this.#ledgers) ledger.whenIdle();
      };
      this.#main = this.#loop.createTask(this.#oversee(program));
      this.#loop.runUntilComplete(this.#main);
      this.#atEnd();
    } catch (error) {
      this.#tell('every program comes to an end', String(error));
    }
    return this.#findings;
  }

  leave(): Omit<Remains, 'findings'> {
    const { tasks, timers, futures } = this.#loop;
    const made = [...tasks, ...timers, ...futures].filter((each) => each !== this.#letter);
    tasks.length = 0;
    timers.length = 0;
    futures.length = 0;
    this.#started.clear();
    this.#main = null;
    return { made: made.map((each) => new WeakRef(each)), roots: [this] };
  }

  /** Starts task 0, and waits until nobody can go on. Then it cancels those that are left, until there are none. */
  *#oversee(program: Body): Coro<void> {
    this.#started.set(0, this.#loop.createTask(this.#task(program)) as WatchedTask);
    for (let round = 0; round <= MOST_ROUNDS; round++) {
      yield* this.#runtime.sleep(LONG);
      this.#atRest();
      const left = this.#left();
      if (left.length === 0) return;
      for (const task of left) task.cancel();
    }
    this.#tell('every task can be ended', `${this.#left().length} are left`);
  }

  /** The tasks of the program that are not done. */
  #left(): readonly WatchedTask[] {
    return this.#loop.tasks.filter((task) => task !== this.#main && !task.done());
  }

  #atRest(): void {
    const left = this.#left();
    const known = this.#runtime.allTasks(this.#loop);
    if (known.size !== left.length + 1 || left.some((task) => !known.has(task)))
      this.#tell(
        'every task that is not done is in allTasks, and no other',
        `${known.size - 1}, and not ${left.length}`,
      );
    for (const { deadlines } of left)
      for (const deadline of deadlines)
        if (!deadline.expired() && (deadline.when() ?? Infinity) < this.#loop.time())
          this.#tell('a deadline that has passed has ended its body', String(deadline));
  }

  #atEnd(): void {
    const loop = this.#loop;
    for (const ledger of this.#ledgers) ledger.atEnd();
    if (this.#runtime.allTasks(loop).size > 0)
      this.#tell('every task that is not done is in allTasks, and no other', 'none should be left');
    for (const timer of loop.timers)
      if (timer.isWaiting && !timer.cancelled()) this.#tell('who goes on leaves no timer', 'at the end');
    for (const future of loop.futures) {
      if (future.done()) continue;
      const text = String(future);
      if (text.includes('cb=[')) this.#tell('nothing is left on the list of a future', text);
      if (future !== this.#letter) this.#tell('no future is forgotten', text);
    }
    for (const task of loop.tasks) this.#read(task);
    loop.close();
    for (const report of this.#reports)
      this.#tell('nothing is reported that the program has not caused', report);
  }

  /** Programs look at the ends of all their tasks. */
  #read(task: WatchedTask): void {
    const { TimeoutError, QueueShutDown } = this.#runtime;
    if (!task.done() || task.cancelled()) return;
    const error = task.exception();
    if (error === null || error instanceof Planned) return;
    if (error instanceof TimeoutError || error instanceof QueueShutDown) return;
    if (error instanceof this.#runtime.CancelledError) return; // of a gather
    this.#tell('no error comes out that the program has not thrown', String(error));
  }

  /** What a task does, or a part of a task that is like a task. */
  *#task(body: Body): Coro<void> {
    const me = this.#me();
    try {
      yield* this.#all(body);
    } catch (error) {
      if (error instanceof this.#runtime.CancelledError) me.isOwedCancel = false;
      throw error;
    } finally {
      if (me.isOwedCancel) this.#tell('no cancel is swallowed', 'a task has ended without it');
    }
  }

  #me(): WatchedTask {
    return this.#runtime.currentTask() as WatchedTask;
  }

  *#all(body: Body): Coro<void> {
    for (const each of body) {
      const me = this.#me();
      const timersBefore = me.timers.length;
      try {
        yield* this.#perform(each, me);
        this.#seen?.add(`${each.kind} done`);
      } catch (error) {
        this.#seen?.add(`${each.kind} ${(error as Error).constructor.name}`);
        throw error;
      } finally {
        this.#afterOperation(each, me, timersBefore);
      }
    }
  }

  #afterOperation({ kind }: Op, me: WatchedTask, timersBefore: number): void {
    const timers = me.timers.splice(timersBefore);
    if (kind === 'reschedule') me.moved.push(...timers.splice(0));
    else if (kind === 'asCompleted') timers.length = 0; // its time goes on when nobody listens any more
    if (me.deadlines.length === 0) timers.push(...me.moved.splice(0));
    if (timers.some((timer) => timer.isWaiting && !timer.cancelled()))
      this.#tell('who goes on leaves no timer', `after ${kind}`);
    if (me.limits === 0 && me.cancelling() !== me.asked - me.takenBack)
      this.#tell(
        'requests to cancel are counted, and taken back by deadlines',
        `${me.cancelling()} after ${kind}, and not ${me.asked - me.takenBack}`,
      );
  }

  *#perform({ kind, on, seconds, bodies }: Op, me: WatchedTask): Coro<void> {
    const { runtime, letter } = { runtime: this.#runtime, letter: this.#letter };
    const [body = [], cleanup = []] = bodies;
    const lock = this.#locks[on % 2] as LockLedger;
    const semaphore = this.#semaphores[on % 2] as LockLedger;
    const queue = this.#queues[on % 3] as QueueLedger;
    const task = this.#started.get(on % TASKS);
    switch (kind) {
      case 'sleep':
        return yield* this.#inRuntime(me, runtime.sleep(seconds));
      case 'fail':
        throw new Planned('planned');
      case 'try':
        try {
          yield* this.#all(body);
        } catch (error) {
          if (error instanceof runtime.CancelledError) me.isOwedCancel = false;
        }
        return;
      case 'finally':
        try {
          yield* this.#all(body);
        } finally {
          yield* this.#cleanUp(cleanup, me);
        }
        return;
      case 'lock':
        return yield* runtime.withLock(this.#asked(me, lock), () => this.#all(body));
      case 'semaphore':
        return yield* runtime.withLock(this.#asked(me, semaphore), () => this.#all(body));
      case 'waitForEvent':
        return yield* this.#inRuntime(me, this.#event.wait());
      case 'set':
        return this.#event.set();
      case 'clear':
        return this.#event.clear();
      case 'produce':
      case 'produceForAll':
        return yield* this.#inRuntime(me, this.#tokens.make(kind === 'produceForAll'));
      case 'condition':
        // A task that waits for other tasks here may wait for one that cannot end without the lock.
        return yield* this.#inRuntime(
          me,
          this.#tokens.hold(() => runtime.sleep(seconds)),
        );
      case 'consume':
        return yield* this.#inRuntime(me, this.#tokens.take());
      case 'put':
        return yield* this.#inRuntime(me, queue.put());
      case 'get':
        yield* this.#inRuntime(me, queue.get());
        try {
          yield* this.#all(body);
        } finally {
          queue.taskDone();
        }
        return;
      case 'joinQueue':
        return yield* this.#inRuntime(me, queue.join());
      case 'shutdown':
        return queue.shutdown(seconds > 0);
      case 'timeout':
        return yield* this.#limited(
          me,
          runtime.timeout(seconds, (deadline) => this.#under(deadline, me, body)),
        );
      case 'reschedule': {
        const deadline = me.deadlines.at(-1);
        if (deadline?.expired() === false) deadline.reschedule(this.#loop.time() + seconds);
        return;
      }
      case 'waitFor':
        return yield* this.#limited(me, runtime.waitFor(this.#all(body), seconds));
      case 'waitForTask':
        return yield* this.#join(me, task, (each) => this.#limited(me, runtime.waitFor(each, seconds)));
      case 'start':
        this.#started.set(on % TASKS, this.#loop.createTask(this.#task(body)) as WatchedTask);
        return;
      case 'join':
        return yield* this.#join(me, task, (each) => each[Symbol.iterator]());
      case 'cancel':
        task?.cancel();
        return;
      case 'uncancel': {
        if (me.limits > 0) return; // a deadline around it would count wrong, and that would be this program's fault
        const before = me.cancelling();
        me.takenBack += before - me.uncancel();
        return;
      }
      case 'waitForLetter':
        return yield* this.#inRuntime(me, letterOf(runtime, letter));
      case 'sendLetter':
        if (!letter.done()) letter.setResult();
        return;
      case 'wait': {
        const all = [...this.#started.values(), letter as asyncio.Future<unknown>];
        const options = {
          timeout: seconds < 0 ? null : seconds,
          returnWhen: RETURN_WHEN[on % 3] ?? 'ALL_COMPLETED',
        };
        yield* this.#inRuntime(me, runtime.wait(all, options));
        return;
      }
      case 'gather':
        yield* runtime.gather(...this.#branches(me, bodies));
        return;
      case 'gatherSettled':
        yield* runtime.gatherSettled(...this.#branches(me, bodies));
        return;
      case 'asCompleted':
        for (const next of runtime.asCompleted(this.#branches(me, bodies), {
          timeout: seconds < 0 ? null : seconds,
        }))
          yield* next;
        return;
      case 'mapLimit':
        yield* runtime.mapLimit(bodies, 1 + (on % 3), (each) => this.#branch(me, each));
        return;
      case 'race':
        yield* runtime.race(...this.#branches(me, bodies));
        return;
      case 'shield':
        return yield* runtime.shield(this.#branch(me, body));
    }
  }

  #branches(parent: WatchedTask, bodies: readonly Body[]): Coro<void>[] {
    return bodies.map((each) => this.#branch(parent, each));
  }

  *#branch(parent: WatchedTask, body: Body): Coro<void> {
    const me = this.#me();
    parent.own.add(me);
    try {
      yield* this.#task(body);
    } finally {
      parent.own.delete(me);
    }
  }

  /**
   * Waits for `task`, unless that waits for this one, and one of them is a branch of the other: a branch cannot wait for its
   * parent to end. Other tasks may wait for each other in a circle; a cancel gets them out.
   */
  *#join<T>(
    me: WatchedTask,
    task: WatchedTask | undefined,
    wait: (task: WatchedTask) => Coro<T>,
  ): Coro<void> {
    if (task === undefined || task === me || closesCircle(task, me)) return;
    me.joins = task;
    try {
      yield* wait(task);
    } finally {
      me.joins = null;
    }
  }

  /** Drives what the runtime must let a cancel through. */
  *#inRuntime<T>(me: WatchedTask, coro: Coro<T>): Coro<T> {
    me.isInRuntime = true;
    try {
      return yield* coro;
    } finally {
      me.isInRuntime = false;
    }
  }

  #asked(me: WatchedTask, lock: LockLedger): { acquire(): Coro<true>; release(): void } {
    return { acquire: () => this.#inRuntime(me, lock.acquire()), release: () => lock.release() };
  }

  *#cleanUp(body: Body, me: WatchedTask): Coro<void> {
    try {
      yield* this.#all(body);
    } catch (error) {
      me.isOwedCancel = false; // an error in the cleanup replaces the cancel
      throw error;
    }
  }

  /** Drives a part of a task that has a time limit. A cancel of somebody else must not become a TimeoutError. */
  *#limited(me: WatchedTask, coro: Coro<unknown>): Coro<void> {
    me.isOwedCancel = false;
    me.limits += 1;
    try {
      yield* coro;
    } catch (error) {
      if (error instanceof this.#runtime.TimeoutError && me.isOwedCancel)
        this.#tell('no cancel is swallowed', 'it has become a TimeoutError');
      throw error;
    } finally {
      me.limits -= 1;
    }
  }

  *#under(deadline: asyncio.Timeout, me: WatchedTask, body: Body): Coro<void> {
    me.deadlines.push(deadline);
    try {
      yield* this.#all(body);
    } finally {
      me.deadlines.pop();
    }
  }
}

/** If the waiting task is cancelled, the letter is not. */
function* letterOf({ shield }: Runtime, letter: asyncio.Future<void>): Coro<void> {
  yield* shield(letter);
}

/** Whether `task` waits for `me` by way of a branch. */
function closesCircle(
  task: WatchedTask,
  me: WatchedTask,
  byBranch = false,
  seen = new Set<unknown>(),
): boolean {
  if (task === me) return byBranch;
  if (seen.has(task)) return false;
  seen.add(task);
  if (task.joins !== null && closesCircle(task.joins, me, byBranch, seen)) return true;
  return [...task.own].some((each) => closesCircle(each, me, true, seen));
}
