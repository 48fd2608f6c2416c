import { type Coro, type FutureLike, isCoroutine, type Step } from '../09-decorators/coroutine.ts';
import { CancelledError, Future, type Loop, type State } from '../11-future/future.ts';
import { describe, withoutCircles } from '../11-future/given/describe.ts';
import { look } from '../11-future/given/look.ts';
import { badYieldMessage } from './given/bad-yield.ts';
import { frameOf } from './given/place.ts';

export interface TaskOptions {
  /** Without one: the loop that runs. */
  readonly loop?: Loop;
  /** Anything; its text becomes the name. Without one: `Task-1`, `Task-2`, ... */
  readonly name?: unknown;
}

let created = 0;
let current: Task<unknown> | null = null;
/** The task that has taken a step, until somebody asks. */
let stepped: Task<unknown> | null = null;

/** The task that was the last to take a step since the last call of this; null when no task took one. */
export function takeStepped(): Task<unknown> | null {
  const last = stepped;
  stepped = null;
  return last;
}

/** The task whose coroutine runs now, on `loop` or on any loop; null while no task takes a step. */
export function currentTask(loop?: Loop): Task<unknown> | null {
  return loop === undefined || current?.getLoop() === loop ? current : null;
}

/**
 * Drives a coroutine: calls `next()` on it each time the box that it waits for is done. The task is a box itself: it is filled
 * with what the coroutine returns or throws.
 */
export class Task<T> extends Future<T> {
  readonly #coro: Coro<T>;
  /** A number stands for `Task-1`, `Task-2`, ... */
  #name: string | number;
  /** What the coroutine waits for. Null while the coroutine runs, and when it needs no more than another turn. */
  #waitingFor: Future<unknown> | null = null;
  /** A number that a loop may keep here: lesson 17 keeps the task's place in its list of tasks. */
  place = -1;
  /** Takes the next step. It is bound to this task, so you can pass it to `callSoon` and to `addDoneCallback`. */
  protected readonly wakeup = this.takeNextStep.bind(this);

  /**
   * Nothing of `coro` runs yet: its first step comes soon.
   * @throws {TypeError} when `coro` is not a coroutine. A function that makes one has to be called.
   */
  constructor(coro: Coro<T>, options: TaskOptions = {}) {
    super(options);
    if (!isCoroutine(coro)) throw new TypeError(`a coroutine was expected, got ${describe(coro)}`);
    this.#coro = coro;
    created += 1;
    this.#name = options.name === undefined ? created : String(options.name);
    // TODO 2: let the first step come soon
    throw new Error('TODO 2: let the first step come soon');
    this.getLoop().watcher?.begins(this, coro);
  }

  private takeNextStep(): void {
    this.run();
  }

  /** Takes the next step, and makes this the current task as long as it lasts. `error` is thrown in, when there is one. */
  protected run(error: Error | null = null): void {
    const thrown = this.takeCancel() ?? error;
    this.#waitingFor = null;
    const before = current;
    current = this as Task<unknown>;
    stepped = current;
    try {
      this.step(thrown);
    } finally {
      current = before;
    }
  }

  /**
   * One step: takes the coroutine to its next `yield`, or to its end. If there is an `error`, it is thrown in where the
   * coroutine is paused.
   *
   * After a `yield`, `waitFor` receives what was yielded. At the end the box is filled: with the result, with the error, or,
   * when the error is a `CancelledError`, with the cancellation. Nothing that the coroutine throws gets out of here.
   */
  protected step(error: Error | null): void {
    // TODO 2: resume it; then wait for what it has yielded, or fill the box
    throw new Error('TODO 2: resume it; then wait for what it has yielded, or fill the box');
  }

  /**
   * Sees to it that the coroutine takes its next step, once:
   *
   * - after a bare `yield`: soon;
   * - after a future: soon after that is done, and until then it is what the task waits for;
   * - after a mistake: soon, and in that step the mistake is thrown in.
   */
  protected waitFor(yielded: Step): void {
    // TODO 3: who calls for the next step, and when?
    throw new Error('TODO 3: who calls for the next step, and when?');
  }

  /**
   * The future that the coroutine has yielded; or, when a task cannot wait for what was yielded, an error that says why.
   * Lowers the flag of a future, so call it once for each `yield`.
   */
  protected checked(yielded: FutureLike): Future<unknown> | Error {
    if (!(yielded instanceof Future)) return new Error(badYieldMessage(yielded));
    const { starred } = yielded;
    yielded.starred = false;
    if (yielded.getLoop() !== this.getLoop())
      return new Error(`Task ${this} got Future ${yielded} attached to a different loop`);
    if (!starred) return new Error(badYieldMessage(yielded));
    return yielded === this ? new Error(`Task cannot await on itself: ${this}`) : yielded;
  }

  /** @throws {Error} always: the result of a task comes from its coroutine */
  override setResult(_value: T): never {
    throw new Error('Task does not support set_result operation');
  }

  /** @throws {Error} always: the error of a task comes from its coroutine */
  override setException(_error: unknown): never {
    throw new Error('Task does not support set_exception operation');
  }

  getName(): string {
    return typeof this.#name === 'number' ? `Task-${this.#name}` : this.#name;
  }

  /** @param name anything; its text becomes the name */
  setName(name: unknown): void {
    this.#name = String(name);
  }

  getCoro(): Coro<T> {
    return this.#coro;
  }

  /** The names of the frames that are paused here, the outermost first; empty when the task is done. */
  getStack(): string[] {
    if (this.done()) return [];
    const waits = this.#waitingFor !== null && !this.#waitingFor.done();
    const frames = waits ? look(this.#coro) : [];
    return frames.length === 0 ? [frameOf(this.#coro).name] : frames;
  }

  /** `<Task pending name='Task-1' coro=<hello() running at hello.ts:2> wait_for=<Future pending ...>>`, ... */
  override toString(): string {
    return withoutCircles(this, () => {
      const { name, at } = frameOf(this.#coro);
      const coro = `${name}() ${this.done() ? 'done, defined' : 'running'} at ${at}`;
      const waitingFor = this.#waitingFor === null ? '' : ` wait_for=${this.#waitingFor}`;
      const state = this.describeState(` name=${describe(this.getName())} coro=<${coro}>${waitingFor}`);
      return `<Task ${state}${this.describeOrigin()}>`;
    });
  }

  // Not today: how a task is asked to stop. This is enough for a task that waits; lesson 18 finds out what is missing.

  /** To be thrown into the coroutine at its next step. */
  protected mustCancel: CancelledError | null = null;

  /** What the coroutine waits for, if it waits. */
  get waitingFor(): Future<unknown> | null {
    return this.#waitingFor;
  }

  /**
   * Asks the coroutine to stop: what it waits for is cancelled; if there is nothing, its next step gets a `CancelledError`.
   * @returns whether it has been asked: false when it is done already
   */
  override cancel(message?: string): boolean {
    if (this.done()) return super.cancel(message);
    if (!this.#waitingFor?.cancel(message)) this.mustCancel = new CancelledError(message);
    return true;
  }

  /** What `cancel` has left for the next step to throw in. */
  protected takeCancel(): CancelledError | null {
    const error = this.mustCancel;
    this.mustCancel = null;
    return error;
  }

  protected override settle(state: Exclude<State, 'pending'>, outcome: unknown): void {
    super.settle(state, outcome);
    this.getLoop().watcher?.ended(this);
  }
}
