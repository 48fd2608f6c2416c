// #region types
/** Something that will be done later, and calls you back then. Lesson 11 builds the class. */
export interface FutureLike {
  done(): boolean;
  addDoneCallback(callback: (future: FutureLike) => void): void;
}

/** What a coroutine may yield: what it waits for; or nothing, with a bare `yield`, which lets others run. */
export type Step = FutureLike | undefined;

declare const resume: unique symbol;

/** What a `yield` in a coroutine evaluates to. There is no such value, so a driver can send nothing. */
export interface Resume {
  readonly [resume]: never;
}

/** A coroutine: a frame that yields what it waits for, is sent nothing, and returns a `T`. */
export type Coro<T> = Generator<Step, T, Resume>;
// #endregion

/** A future that `yield*` can wait for. The value of that `yield*` is a `T`. */
export interface FutureOf<T> extends FutureLike {
  [Symbol.iterator](): Coro<T>;
}

/** A function that makes coroutines: it takes `A`, as a method of `This`, and each coroutine returns an `R`. */
export type CoroFn<A extends unknown[], R, This = unknown> = (this: This, ...args: A) => Coro<R>;
