// Misconception: M06 two walks over one thing share their place
// Caught by: 2. Range > gives each of two walks its own place
// Says: a place belongs to a walk, not to the range
// BEGIN REGION Range
export class Range implements Iterable<number> {
  readonly start: number;
  readonly stop: number;
  at = 0;

  constructor(start: number, stop: number) {
    this.start = start;
    this.stop = stop;
  }

  next(): IteratorResult<number, undefined> {
    if (this.at >= this.stop) return { value: undefined, done: true };
    this.at += 1;
    return { value: this.at - 1, done: false };
  }

  [Symbol.iterator](): Iterator<number, undefined, void> {
    this.at = this.start;
    return this;
  }
}
// END REGION
