import type { Coro } from '../09-decorators/coroutine.ts';
import { describe } from '../11-future/given/describe.ts';
import { Event } from '../20-locks/event.ts';
import { QueueEmpty, QueueFull, QueueShutDown } from './given/queue-errors.ts';
import { Fifo, type Store } from './given/stores.ts';
import { WaitingRoom } from './waiting-room.ts';

/** Hands items over from coroutines that put to coroutines that get. When it is full, it makes those that put wait. */
export class Queue<T> {
  /** How many items there is room for; without a limit when it is 0 or less. */
  readonly maxsize: number;
  protected readonly items: Store<T>;
  /** Where coroutines wait for room. */
  protected readonly putters = new WaitingRoom(this, () => !this.full());
  /** Where coroutines wait for an item. */
  protected readonly getters = new WaitingRoom(this, () => !this.empty());
  /** How many items were put in, and are not done. */
  #unfinished = 0;
  /** Is set while `#unfinished` is 0. */
  readonly #finished = new Event();
  #isShutDown = false;

  /** @param store decides which item is next; without one, the one that came first */
  constructor(maxsize = 0, store: Store<T> = new Fifo<T>()) {
    this.maxsize = maxsize;
    this.items = store;
    this.#finished.set();
  }

  /** How many items are in it. */
  qsize(): number {
    return this.items.length;
  }

  empty(): boolean {
    return this.items.length === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.items.length >= this.maxsize;
  }

  /**
   * Puts `item` in, and wakes one task that waits for an item.
   * @throws {QueueFull} when there is no room @throws {QueueShutDown} after `shutdown`
   */
  putNowait(item: T): void {
    if (this.#isShutDown) throw new QueueShutDown();
    // TODO 1: is there room? Keep the item, and wake one that waits for it
    throw new Error('TODO 1: is there room? Keep the item, and wake one that waits for it');
  }

  /**
   * Takes the next item out, and wakes one task that waits for room.
   * @throws {QueueEmpty} when there is no item @throws {QueueShutDown} when it is empty for good
   */
  getNowait(): T {
    if (this.#isShutDown && this.empty()) throw new QueueShutDown();
    // TODO 1: is there an item? Take it, and wake one that waits for room
    throw new Error('TODO 1: is there an item? Take it, and wake one that waits for room');
  }

  /** Stores `item`, and counts it as unfinished. */
  protected keep(item: T): void {
    this.items.push(item);
    this.#unfinished += 1;
    this.#finished.clear();
  }

  /** Waits until there is room, and puts `item` in. @throws {QueueShutDown} after `shutdown` */
  *put(item: T): Coro<void> {
    // TODO 2: wait as long as there is no room
    throw new Error('TODO 2: wait as long as there is no room');
  }

  /** Waits until there is an item, and takes it out. @throws {QueueShutDown} when it is empty for good */
  *get(): Coro<T> {
    // TODO 2: wait as long as there is no item
    throw new Error('TODO 2: wait as long as there is no item');
  }

  /**
   * Call this once for each item that you got, when you are done with it.
   * @throws {RangeError} `task_done() called too many times`
   */
  taskDone(): void {
    // TODO 4: one less; was it the last?
    throw new Error('TODO 4: one less; was it the last?');
  }

  /** Waits until every item that was put in is done. */
  *join(): Coro<void> {
    // TODO 4: when is there something to wait for?
    throw new Error('TODO 4: when is there something to wait for?');
  }

  /**
   * From now on nothing can be put in. What is in it can still be taken out, and when it is empty, `get` throws. Every task
   * that waits to put or to get is woken.
   * @param immediate drops what is in it, too, and counts that as done
   */
  shutdown(immediate = false): void {
    // TODO 6: drop the items, if you are asked to; and nobody must wait any longer
    throw new Error('TODO 6: drop the items, if you are asked to; and nobody must wait any longer');
  }

  /** `<Queue maxsize=2 _queue=[1, 2] _putters[1] tasks=3>` */
  toString(): string {
    const parts = [`maxsize=${this.maxsize}`];
    if (!this.empty()) parts.push(`_queue=[${this.items.items().map(describe).join(', ')}]`);
    if (this.getters.length > 0) parts.push(`_getters[${this.getters.length}]`);
    if (this.putters.length > 0) parts.push(`_putters[${this.putters.length}]`);
    if (this.#unfinished > 0) parts.push(`tasks=${this.#unfinished}`);
    if (this.#isShutDown) parts.push('shutdown');
    return `<${this.constructor.name} ${parts.join(' ')}>`;
  }
}
