// Misconception: M05 after the end the last value is given again, beside `done: true`
// Caught by: 2. Range > stays at its end
// Says: after the end there is nothing left to give
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
let last: number | undefined;
return {
  next() {
    if (at >= stop) return { value: last, done: true } as IteratorResult<number, undefined>;
    last = at;
    at += 1;
    return { value: last, done: false };
  },
};
// END SOLUTION
