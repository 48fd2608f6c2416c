import { type Coro, type FutureLike, isCoroutine, type Step } from '../09-decorators/coroutine.ts';
import { CancelledError, Future, type Loop, type State } from '../11-future/future.ts';
import { describe, named, withoutCircles } from '../11-future/given/describe.ts';
import { look } from '../11-future/given/look.ts';
import { badYieldMessage } from './bad-yield.ts';
import { frameOf } from './given/place.ts';

export interface TaskOptions {
  /** Without one: the loop that runs. */
  readonly loop?: Loop;
  /** Anything; its text becomes the name. Without one: `Task-1`, `Task-2`, ... */
  readonly name?: unknown;
}

let created = 0;
let current: Task<unknown> | null = null;

/** The task whose coroutine runs now, on `loop` or on any. Null when there is none. */
export function currentTask(loop?: Loop): Task<unknown> | null {
  return loop === undefined || current?.getLoop() === loop ? current : null;
}

/** Drives a coroutine: says `next` when the box that it waits for is filled. And it is a box, for what comes out. */
export class Task<T> extends Future<T> {
  readonly #coro: Coro<T>;
  /** A number stands for `Task-1`, `Task-2`, ... */
  #name: string | number;
  /** Takes the next step. To be handed to whoever is to call it. */
  protected readonly wakeup = this.takeNextStep.bind(this);
  /** What the coroutine waits for; null while it runs, and while it waits for nothing but a turn. */
  #waitingFor: Future<unknown> | null = null;
  /** To be thrown into the coroutine at its next step. */
  protected mustCancel: CancelledError | null = null;
  protected cancelRequests = 0;

  /**
   * Nothing of `coro` runs yet: its first step comes soon.
   * @throws {TypeError} when `coro` is no coroutine. A function that makes one has to be called.
   */
  // #region constructor
  constructor(coro: Coro<T>, options: TaskOptions = {}) {
    super(options);
    if (!isCoroutine(coro)) throw new TypeError(`a coroutine was expected, got ${describe(coro)}`);
    this.#coro = coro;
    created += 1;
    this.#name = options.name === undefined ? created : String(options.name);
    // BEGIN SOLUTION 3: let the first step come soon
    this.getLoop().callSoon(this.wakeup);
    // END SOLUTION
  }
  // #endregion

  private takeNextStep(): void {
    this.run();
  }

  static {
    // Where the callbacks of a future are printed, Python's name is shown.
    named('Task.task_wakeup()', Task.prototype.takeNextStep);
  }

  /** Takes the next step. As long as it lasts, this is the current task. `error` is thrown in, when there is one. */
  private run(error: Error | null = null): void {
    const thrown = this.mustCancel ?? error;
    this.mustCancel = null;
    this.#waitingFor = null;
    const before = current;
    current = this as Task<unknown>;
    try {
      this.step(thrown);
    } finally {
      current = before;
    }
    this.passCancelOn();
  }

  /**
   * One step: takes the coroutine to its next `yield`. When there is an `error`, it is thrown in where the coroutine stands.
   * Then it waits for what it has yielded; or it has ended, and the box is filled: with its result, with its error, or, when
   * the error is a `CancelledError`, with the cancellation. Nothing that it throws gets out of here.
   */
  // #region step
  protected step(error: Error | null): void {
    // BEGIN SOLUTION 3: resume it; then wait for what it has yielded, or fill the box
    let step: IteratorResult<Step, T>;
    try {
      step = error === null ? this.#coro.next() : this.#coro.throw(error);
    } catch (thrown) {
      this.settle(thrown instanceof CancelledError ? 'cancelled' : 'failed', thrown);
      return;
    }
    if (step.done) this.settle('finished', step.value);
    else this.waitFor(step.value);
    // END SOLUTION
  }
  // #endregion

  /**
   * Sees to it that the coroutine has its next step, once. When it has yielded nothing: soon. When it has yielded a future:
   * soon after that is done; until then, that is what it waits for. When it has yielded by mistake: soon, and then the mistake
   * is thrown in.
   */
  // #region waitFor
  protected waitFor(yielded: Step): void {
    // BEGIN SOLUTION 4: who calls for the next step, and when?
    if (yielded === undefined) {
      this.getLoop().callSoon(this.wakeup);
      return;
    }
    const future = this.checked(yielded);
    if (future instanceof Error) {
      this.getLoop().callSoon(() => this.run(future));
      return;
    }
    future.addDoneCallback(this.wakeup);
    this.#waitingFor = future;
    // END SOLUTION
  }
  // #endregion

  /** What the coroutine has yielded, if it is a future that it can wait for; if it is not, an error that says why. */
  protected checked(yielded: FutureLike): Future<unknown> | Error {
    if (!(yielded instanceof Future)) return new Error(badYieldMessage(yielded));
    const { starred } = yielded;
    yielded.starred = false;
    if (yielded.getLoop() !== this.getLoop())
      return new Error(`Task ${this} got Future ${yielded} attached to a different loop`);
    if (!starred) return new Error(badYieldMessage(yielded));
    return yielded === this ? new Error(`Task cannot await on itself: ${this}`) : yielded;
  }

  /** Whoever was cancelled while it ran, and waits now, shall not wait. */
  private passCancelOn(): void {
    if (this.mustCancel !== null && this.#waitingFor?.cancel(this.mustCancel.message)) this.mustCancel = null;
  }

  /** A cancel that has come too late to be thrown in still counts. */
  protected override settle(state: Exclude<State, 'pending'>, outcome: unknown): void {
    if (state === 'finished' && this.mustCancel !== null) super.settle('cancelled', this.mustCancel);
    else super.settle(state, outcome);
  }

  /**
   * Asks the coroutine to stop: what it waits for is cancelled, or else it gets a `CancelledError` at its next step.
   * @returns whether it has been asked: false when it is done already
   */
  override cancel(message?: string): boolean {
    if (this.done()) return false;
    this.cancelRequests += 1;
    if (!this.#waitingFor?.cancel(message)) this.mustCancel = new CancelledError(message);
    return true;
  }

  /** How often this task has been asked to stop. */
  cancelling(): number {
    return this.cancelRequests;
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

  /** The names of the frames that are suspended here, the outermost first; none when the task is done. */
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
      return `<Task ${this.cancelRequests > 0 ? state.replace(/^pending/, 'cancelling') : state}>`;
    });
  }
}
