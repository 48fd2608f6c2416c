import { type Listener, type Maker, placeOf as placeOfCall } from '../09-decorators/given/creation.ts';
import { frameOf } from '../12-task/given/place.ts';
import type { Report } from '../13-event-loop/handle.ts';
import { notePlace, placeOf } from './given/places.ts';

/** When this many coroutines are idle, the search begins for those that a program drives by hand. */
const MANY = 1000;

/** The coroutines that were made while a loop ran, and that nothing has driven so far. */
export class NeverAwaited implements Listener {
  /** The coroutine that was made last, and the function that made it. Most are driven at once, and never get into `idle`. */
  #newest: object | null = null;
  #newestMaker: Maker | null = null;
  /** The others, each with the name of its function. */
  protected readonly idle = new Map<object, string>();
  #limit = MANY;
  /** How far that search has come. */
  #search: Iterator<object> | null = null;
  /** Whether to note where each coroutine is made. That takes longer than most calls. */
  notesPlaces = false;

  /** A call of `maker`, which has not returned yet, made `coroutine`. */
  made(coroutine: object, maker: Maker): void {
    if (this.#newest !== null) this.setAside();
    this.#newest = coroutine;
    this.#newestMaker = maker;
    if (this.notesPlaces) notePlace(coroutine, placeOfCall(maker));
  }

  /** A `yield*`, or a task, drives `coroutine` from now on. */
  delegated(coroutine: object): void {
    if (coroutine === this.#newest) this.forgetNewest();
    else if (this.idle.size > 0) this.isDriven(coroutine);
  }

  /** The maker too: a closure keeps alive what is around it. */
  private forgetNewest(): void {
    this.#newest = null;
    this.#newestMaker = null;
  }

  private setAside(): void {
    if (this.#newest !== null && this.#newestMaker !== null)
      this.isMade(this.#newest, this.#newestMaker.name);
    this.forgetNewest();
    if (this.idle.size >= this.#limit || this.#search !== null) this.search();
  }

  /** Looks at the next two, and not at all of them at once: that would keep the loop waiting. */
  private search(): void {
    this.#search ??= this.idle.keys();
    for (let count = 0; count < 2; count++) {
      const { done, value } = this.#search.next();
      if (done) {
        this.#search = null;
        this.#limit = Math.max(MANY, 2 * this.idle.size);
        return;
      }
      if (hasBegun(value)) this.isDriven(value);
    }
  }

  /** `coroutine` was made by a function called `name`, and is not driven at once. */
  // #region isMade
  protected isMade(coroutine: object, name: string): void {
    // BEGIN SOLUTION 3: put it into `idle`
    this.idle.set(coroutine, name);
    // END SOLUTION
  }
  // #endregion

  /** Something drives `coroutine` now. */
  // #region isDriven
  protected isDriven(coroutine: object): void {
    // BEGIN SOLUTION 3: it is not idle any more
    this.idle.delete(coroutine);
    // END SOLUTION
  }
  // #endregion

  reportTo(loop: Report): void {
    this.setAside();
    if (this.idle.size > 0) this.reportIdle(loop);
  }

  /** Reports each coroutine that was never awaited, in the order in which they were made, and forgets them all. */
  // #region reportIdle
  protected reportIdle(loop: Report): void {
    // BEGIN SOLUTION 3: report what `complaint` makes of each; one that has begun is driven by hand
    for (const [coroutine, name] of this.idle)
      if (!hasBegun(coroutine)) loop.callExceptionHandler(complaint(coroutine, name));
    this.idle.clear();
    // END SOLUTION
  }
  // #endregion
}

/** Whether a line of `coroutine` has run; it may have ended since. Asks V8, which takes a fifth of a millisecond. */
function hasBegun(coroutine: object): boolean {
  return frameOf(coroutine).hasBegun === true;
}

/** What the exception handler receives. */
function complaint(coroutine: object, name: string): Parameters<Report['callExceptionHandler']>[0] {
  return { message: `coroutine '${name}' was never awaited`, ...placeOf(coroutine) };
}
