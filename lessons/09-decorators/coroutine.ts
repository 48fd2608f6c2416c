import { announce } from './given/creation.ts';

declare const resume: unique symbol;

/** What a `yield` in a coroutine is worth: something that nobody can make. Who drives a coroutine tells it nothing. */
export interface Resume {
  readonly [resume]: never;
}

/** Something that will be done later, and then says so. From lesson 11 on you have a class for it. */
export interface FutureLike {
  done(): boolean;
  addDoneCallback(callback: (future: FutureLike) => void): void;
}

/** What a coroutine may yield: what it waits for. With a bare `yield` it waits for nothing, and lets others run. */
export type Step = FutureLike | undefined;

/** A coroutine: a frame that yields what it waits for, is told nothing, and returns a `T`. */
export type Coro<T> = Generator<Step, T, Resume>;

/** A function that makes coroutines: it takes `A`, as a method of `This`, and they return an `R`. */
export type CoroFn<A extends unknown[], R, This = unknown> = (this: This, ...args: A) => Coro<R>;

/**
 * For frames that are told something. Gives a function to be used in the place of `fn`: it takes the same arguments and
 * the same `this`, and the frame that it returns waits at its first `yield`.
 *
 * What that `yield` hands out is dropped.
 */
export function primed<A extends unknown[], Y, R, N, This = unknown>(
  fn: (this: This, ...args: A) => Generator<Y, R, N>,
): (this: This, ...args: A) => Generator<Y, R, N> {
  // TODO 1: return a function that makes a frame and primes it
  throw new Error('TODO 1: return a function that makes a frame and primes it');
}

/**
 * Whether `x` is something that a loop could drive: an object with the three doors `next`, `throw` and `return`, that
 * `yield*` accepts. You may ask it about anything, `null` too.
 *
 * Any frame will do. It does not show which function has made it, nor whether it has begun.
 */
export function isCoroutine(x: unknown): x is Coro<unknown> {
  // TODO 2: look for the three doors, and for what yield* asks for
  throw new Error('TODO 2: look for the three doors, and for what yield* asks for');
}

/**
 * Makes a coroutine function of a plain function. A call only makes the frame. `fn` is called once, with the arguments and
 * the `this` of that call, when the frame is driven. What `fn` returns is what the frame returns; but if that is a
 * coroutine, the frame goes on as that one, and returns what it returns.
 */
export function lazily<A extends unknown[], R, This = unknown>(
  fn: (this: This, ...args: A) => Coro<R> | R,
): CoroFn<A, R, This> {
  // TODO 3: return a generator function that calls fn
  throw new Error('TODO 3: return a generator function that calls fn');
}

/** The functions that `coroutine` has returned. A `WeakSet` keeps none of them alive. */
const marked = new WeakSet<object>();

/** Whether `fn` was written with a star: `function*`, or `*method()`. */
function isGeneratorFunction<A extends unknown[], R, This>(
  fn: (this: This, ...args: A) => Coro<R> | R,
): fn is CoroFn<A, R, This> {
  return Object.prototype.toString.call(fn) === '[object GeneratorFunction]';
}

/**
 * Marks a function as one that makes coroutines. Gives a function to be used in the place of `fn`, which
 *
 * - is marked, has the `name` and the `length` of `fn`, and takes the same arguments and the same `this`;
 * - returns the frame that `fn` makes, with nothing around it, and not begun; a `fn` without a star is made `lazily` into
 *   one that makes frames;
 * - announces each frame, when it is made.
 *
 * A function that is marked already is returned as it is. `fn` itself is not changed.
 *
 * It can also stand above a method, as `@coroutine`. Then it is called with a second argument, which says what it stands
 * above: `{ kind: 'method', ... }`, and other kinds for what is no method.
 *
 * @throws {TypeError} when it stands above something that is no method; the message names the kind
 */
export function coroutine<F extends CoroFn<never[], unknown, never>>(
  method: F,
  context: ClassMethodDecoratorContext<never>,
): F;
export function coroutine<A extends unknown[], R, This = unknown>(
  fn: (this: This, ...args: A) => Coro<R> | R,
  context?: undefined,
): CoroFn<A, R, This>;
export function coroutine<A extends unknown[], R, This>(
  fn: (this: This, ...args: A) => Coro<R> | R,
  context?: { readonly kind: string },
): CoroFn<A, R, This> {
  // TODO 4: refuse what is no method; then wrap fn so that nobody can tell
  throw new Error('TODO 4: refuse what is no method; then wrap fn so that nobody can tell');
}

/** Whether `coroutine` has marked `x`. It is about functions: of a frame it is false, whichever function has made it. */
export function isCoroutineFunction(x: unknown): x is CoroFn<never[], unknown, never> {
  // TODO 5: look for the mark
  throw new Error('TODO 5: look for the mark');
}
