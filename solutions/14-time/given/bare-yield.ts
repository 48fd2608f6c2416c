import type { Coro, Step } from '../../09-decorators/coroutine.ts';
import { ByHand } from '../../11-future/given/by-hand.ts';

/**
 * One bare `yield`, and then `result`: what `function* (result) { yield; return result; }` makes. Without a frame it costs
 * half as much, and this is done a million times a second.
 */
export class Turn<T> extends ByHand<T> {
  readonly #result: T;
  #isResumed = false;

  constructor(result: T) {
    super();
    this.#result = result;
  }

  override next(): IteratorResult<Step, T> {
    if (this.#isResumed) return { done: true, value: this.#result };
    this.#isResumed = true;
    return { done: false, value: undefined };
  }
}

/**
 * Says of a function without a star that it makes coroutines all the same, and does nothing else. `coroutine` believes it,
 * and puts no frame around them.
 */
export function makesCoroutines<F extends (...args: never) => Coro<unknown>>(fn: F): F {
  return Object.defineProperty(fn, Symbol.toStringTag, { value: 'GeneratorFunction' });
}
