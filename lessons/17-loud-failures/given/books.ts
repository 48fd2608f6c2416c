import { listenToCreations } from '../../09-decorators/given/creation.ts';
import type { Future } from '../../11-future/future.ts';
import { runningLoop, type Watcher } from '../../11-future/given/running-loop.ts';
import type { Task } from '../../12-task/task.ts';
import { NeverAwaited } from '../never-awaited.ts';
import { UnseenErrors } from '../unseen-errors.ts';
import { createdAt, noteMaking } from './places.ts';

/** In a list as short as this, gaps are in nobody's way. */
const FEW = 64;

/** Has the coroutines that are made while no loop runs: the books of the loop that was made last, until it is closed. */
let outside: NeverAwaited | null = null;

/** What a loop knows of its tasks and futures, and of the coroutines that are made while it runs. */
export class Books implements Watcher {
  readonly coroutines = new NeverAwaited();
  readonly errors = new UnseenErrors();
  made: ((it: object) => void) | undefined = undefined;
  readonly createdAt = createdAt;
  #tasks: (Task<unknown> | undefined)[] = [];
  #pending = 0;

  constructor() {
    outside = this.coroutines;
  }

  /** No more coroutines are noted here. */
  close(): void {
    if (outside === this.coroutines) outside = null;
  }

  /** Whether it is noted where each thing is made. */
  notePlaces(on: boolean): void {
    this.coroutines.notesPlaces = on;
    this.made = on ? noteMaking : undefined;
  }

  failed(future: object): void {
    this.errors.failed(future as Future<unknown>);
  }

  seen(future: object): void {
    this.errors.seen(future as Future<unknown>);
  }

  begins(task: object, coro: object): void {
    const begun = task as Task<unknown>;
    begun.place = this.#tasks.push(begun) - 1;
    this.#pending += 1;
    this.coroutines.delegated(coro);
    if (outside !== null && outside !== this.coroutines) outside.delegated(coro);
  }

  /** Leaves a gap, so that the others keep their order. When most of the list is gaps, it is written anew. */
  ended(task: object): void {
    const tasks = this.#tasks;
    tasks[(task as Task<unknown>).place] = undefined;
    this.#pending -= 1;
    while (tasks.length > 0 && tasks[tasks.length - 1] === undefined) tasks.pop();
    if (tasks.length <= FEW || this.#pending > tasks.length / 2) return;
    const pending = this.pending();
    for (let place = 0; place < pending.length; place++) (pending[place] as Task<unknown>).place = place;
    this.#tasks = pending;
  }

  /** The tasks that are not done, in the order in which they were made. */
  pending(): Task<unknown>[] {
    return this.#tasks.filter((task) => task !== undefined);
  }
}

listenToCreations({
  made(coroutine, maker) {
    const loop = runningLoop();
    if (loop === null) outside?.made(coroutine, maker);
    else loop.watcher?.coroutines.made(coroutine, maker);
  },
  delegated(coroutine) {
    const coroutines = runningLoop()?.watcher?.coroutines;
    coroutines?.delegated?.(coroutine);
    if (outside !== null && outside !== coroutines) outside.delegated(coroutine);
  },
});
