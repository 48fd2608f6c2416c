// Misconception: M06 a place that has reached the end goes back by itself
// Caught by: 2. Range > can be walked again
// Says: keep the place in that iterator
// BEGIN REGION Range
export class Range implements Iterable<number> {
  readonly start: number;
  readonly stop: number;
  at: number;

  constructor(start: number, stop: number) {
    this.start = start;
    this.stop = stop;
    this.at = start;
  }

  [Symbol.iterator](): Iterator<number, undefined, void> {
    return {
      next: () => {
        if (this.at >= this.stop) return { value: undefined, done: true };
        this.at += 1;
        return { value: this.at - 1, done: false };
      },
    };
  }
}
// END REGION
