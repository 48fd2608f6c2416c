/** What every box for a later value can do, a good one or a bad one. */
export interface Box<T> {
  setResult(value: T): void;
  result(): T;
  addDoneCallback(callback: (box: Box<T>) => void): void;
}

/** A Future, stripped of everything that does not seem to be needed. */
// #region StrippedFuture
export class StrippedFuture<T> implements Box<T> {
  #result: T | undefined;
  readonly #callbacks: ((box: Box<T>) => void)[] = [];

  setResult(value: T): void {
    this.#result = value;
    for (const callback of this.#callbacks) callback(this);
  }

  result(): T {
    return this.#result as T;
  }

  addDoneCallback(callback: (box: Box<T>) => void): void {
    this.#callbacks.push(callback);
  }
}
// #endregion
