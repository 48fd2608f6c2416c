import type { Condition, Coro, Event, Lock, Queue, Semaphore } from '../../../solutions/asyncio.ts';
import type { Runtime } from './runtime.ts';

/** Something that must never happen has happened. */
export interface Finding {
  /** What should hold. */
  readonly rule: Rule;
  /** Where, and what was found instead. */
  readonly detail: string;
}

/** What holds in every program, whatever it does. */
export const RULES = [
  'every program comes to an end',
  'every task can be ended',
  'every task that is not done is in allTasks, and no other',
  'nobody waits for what is there',
  'no more tasks hold a lock than it has places',
  'a lock goes to the tasks in the order in which they asked',
  'no lock is held at the end, and nobody stands in a line',
  'each item comes out once, in its order',
  'a deadline that has passed has ended its body',
  'no cancel is swallowed',
  'requests to cancel are counted, and taken back by deadlines',
  'who goes on leaves no timer',
  'nothing is left on the list of a future',
  'no future is forgotten',
  'no error comes out that the program has not thrown',
  'nothing is reported that the program has not caused',
  'what is done is not kept alive',
] as const;

export type Rule = (typeof RULES)[number];

export type Tell = (rule: Rule, detail: string) => void;

/** A primitive of the runtime, with books beside it that say what it should do. */
export interface Ledger {
  /** Nothing is ready: those who wait now do so until a timer goes off, or for ever. */
  whenIdle(): void;
  /** Every task has ended. */
  atEnd(): void;
}

/** A lock or a semaphore: who asks for it, and how many hold it. */
export class LockLedger implements Ledger {
  readonly #lock: Lock | Semaphore;
  readonly #places: number;
  readonly #tell: Tell;
  #asked = 0;
  #asking = 0;
  #held = 0;
  #latest = -1;

  constructor(lock: Lock | Semaphore, places: number, tell: Tell) {
    this.#lock = lock;
    this.#places = places;
    this.#tell = tell;
  }

  *acquire(): Coro<true> {
    const number = this.#asked++;
    this.#asking += 1;
    try {
      yield* this.#lock.acquire();
    } finally {
      this.#asking -= 1;
    }
    this.#held += 1;
    if (this.#held > this.#places)
      this.#tell('no more tasks hold a lock than it has places', `${this.#lock}: ${this.#held}`);
    if (number < this.#latest)
      this.#tell(
        'a lock goes to the tasks in the order in which they asked',
        `${number} after ${this.#latest}`,
      );
    this.#latest = number;
    return true;
  }

  release(): void {
    this.#held -= 1;
    this.#lock.release();
  }

  locked(): boolean {
    return this.#lock.locked();
  }

  whenIdle(): void {
    if (this.#asking > 0 && this.#held < this.#places)
      this.#tell('nobody waits for what is there', `${this.#lock}, and ${this.#asking} ask for it`);
  }

  atEnd(): void {
    const text = String(this.#lock);
    if (this.#held > 0 || !/\[unlocked(, value:\d+)?\]/.test(text) || !this.hasEveryPlace(text))
      this.#tell('no lock is held at the end, and nobody stands in a line', text);
  }

  private hasEveryPlace(text: string): boolean {
    const [, value = this.#places] = /value:(\d+)/.exec(text) ?? [];
    return Number(value) === this.#places;
  }
}

/** An event: a waiter that was called has to go on. */
export class EventLedger implements Ledger {
  readonly #event: Event;
  readonly #tell: Tell;
  readonly #waiting = new Set<{ isCalled: boolean }>();

  constructor(event: Event, tell: Tell) {
    this.#event = event;
    this.#tell = tell;
  }

  *wait(): Coro<void> {
    const waiter = { isCalled: this.#event.isSet() };
    this.#waiting.add(waiter);
    try {
      yield* this.#event.wait();
      if (!waiter.isCalled) this.#tell('nobody waits for what is there', `woken by nobody: ${this.#event}`);
    } finally {
      this.#waiting.delete(waiter);
    }
  }

  set(): void {
    for (const waiter of this.#waiting) waiter.isCalled = true;
    this.#event.set();
  }

  clear(): void {
    this.#event.clear();
  }

  whenIdle(): void {
    for (const waiter of this.#waiting)
      if (waiter.isCalled) this.#tell('nobody waits for what is there', `${this.#event}`);
  }

  atEnd(): void {
    if (/waiters/.test(String(this.#event)))
      this.#tell('no lock is held at the end, and nobody stands in a line', `${this.#event}`);
  }
}

/** Tokens that are made and taken under a condition. */
export class TokenLedger implements Ledger {
  readonly #runtime: Runtime;
  readonly #lock: LockLedger;
  readonly #condition: Condition;
  readonly #tell: Tell;
  #tokens = 0;
  #hungry = 0;

  constructor(runtime: Runtime, tell: Tell) {
    this.#runtime = runtime;
    this.#tell = tell;
    this.#lock = new LockLedger(new runtime.Lock(), 1, tell);
    this.#condition = new runtime.Condition(this.#lock);
  }

  make(forAll: boolean): Coro<void> {
    const ledger = this;
    return this.#runtime.withLock(this.#condition, function* () {
      ledger.#tokens += 1;
      if (forAll) ledger.#condition.notifyAll();
      else ledger.#condition.notify();
    });
  }

  hold(body: () => Coro<void>): Coro<void> {
    return this.#runtime.withLock(this.#condition, body);
  }

  take(): Coro<void> {
    const ledger = this;
    return this.#runtime.withLock(this.#condition, function* () {
      ledger.#hungry += 1;
      try {
        yield* ledger.#condition.waitFor(() => ledger.#tokens > 0);
      } finally {
        ledger.#hungry -= 1;
      }
      ledger.#tokens -= 1;
    });
  }

  whenIdle(): void {
    this.#lock.whenIdle();
    if (this.#tokens > 0 && this.#hungry > 0 && !this.#lock.locked())
      this.#tell('nobody waits for what is there', `${this.#tokens} tokens, ${this.#condition}`);
  }

  atEnd(): void {
    this.#lock.atEnd();
    if (/waiters/.test(String(this.#condition)))
      this.#tell('no lock is held at the end, and nobody stands in a line', `${this.#condition}`);
  }
}

/** A queue: what was put in, and has not come out. Items are numbers; each is smaller than those before it. */
export class QueueLedger implements Ledger {
  readonly #queue: Queue<number>;
  readonly #smallestFirst: boolean;
  readonly #tell: Tell;
  /** In the order in which they came. */
  readonly #inside = new Set<number>();
  #last = 0;
  #unfinished = 0;
  #putting = 0;
  #getting = 0;
  #joining = 0;
  #isShutDown = false;

  constructor(queue: Queue<number>, { smallestFirst }: { readonly smallestFirst: boolean }, tell: Tell) {
    this.#queue = queue;
    this.#smallestFirst = smallestFirst;
    this.#tell = tell;
  }

  *put(): Coro<void> {
    const item = --this.#last;
    this.#putting += 1;
    try {
      yield* this.#queue.put(item);
    } finally {
      this.#putting -= 1;
    }
    this.#inside.add(item);
    this.#unfinished += 1;
  }

  *get(): Coro<void> {
    this.#getting += 1;
    try {
      this.#comesOut(yield* this.#queue.get());
    } finally {
      this.#getting -= 1;
    }
  }

  #comesOut(item: number): void {
    const [first] = this.#inside;
    const next = this.#smallestFirst ? Math.min(...this.#inside) : first;
    if (item !== next) this.#tell('each item comes out once, in its order', `${item} instead of ${next}`);
    this.#inside.delete(item);
  }

  taskDone(): void {
    this.#unfinished -= 1;
    this.#queue.taskDone();
  }

  *join(): Coro<void> {
    this.#joining += 1;
    try {
      yield* this.#queue.join();
    } finally {
      this.#joining -= 1;
    }
  }

  shutdown(dropsItems: boolean): void {
    this.#isShutDown = true;
    this.#queue.shutdown(dropsItems);
    if (!dropsItems) return;
    this.#unfinished -= this.#inside.size;
    this.#inside.clear();
  }

  whenIdle(): void {
    const { size } = this.#inside;
    const isFull = this.#queue.maxsize > 0 && size >= this.#queue.maxsize;
    const rule = 'nobody waits for what is there';
    if (this.#putting > 0 && (!isFull || this.#isShutDown)) this.#tell(rule, `to put: ${this.#queue}`);
    if (this.#getting > 0 && (size > 0 || this.#isShutDown)) this.#tell(rule, `to get: ${this.#queue}`);
    if (this.#joining > 0 && this.#unfinished === 0) this.#tell(rule, `to join: ${this.#queue}`);
    if (this.#queue.qsize() !== size)
      this.#tell('each item comes out once, in its order', `${size} should be in ${this.#queue}`);
  }

  atEnd(): void {
    const text = String(this.#queue);
    const [, tasks = 0] = /tasks=(\d+)/.exec(text) ?? [];
    if (/_getters|_putters/.test(text))
      this.#tell('no lock is held at the end, and nobody stands in a line', text);
    if (Number(tasks) !== this.#unfinished)
      this.#tell('each item comes out once, in its order', `${this.#unfinished} are not done with: ${text}`);
    while (!this.#queue.empty()) this.#comesOut(this.#queue.getNowait());
    if (this.#inside.size > 0)
      this.#tell('each item comes out once, in its order', `${[...this.#inside]} are lost: ${text}`);
  }
}
