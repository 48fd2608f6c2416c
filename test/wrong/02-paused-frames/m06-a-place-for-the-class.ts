// Misconception: M06 a place that is kept outside belongs to each walk
// Caught by: 2. Range > gives each of two walks its own place
// Says: a place belongs to a walk, not to the range
// BEGIN REGION Range
let at = 0;
export class Range implements Iterable<number> {
  readonly start: number;
  readonly stop: number;

  constructor(start: number, stop: number) {
    this.start = start;
    this.stop = stop;
  }

  [Symbol.iterator](): Iterator<number, undefined, void> {
    const { start, stop } = this;
    at = start;
    return {
      next() {
        if (at >= stop) return { value: undefined, done: true };
        at += 1;
        return { value: at - 1, done: false };
      },
    };
  }
}
// END REGION
