// Misconception: an answer with `done: true` has one part only
// Caught by: 2. Range > stays at its end
// Says: no value and `done: true`
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    if (at >= stop) return { done: true } as IteratorResult<number, undefined>;
    at += 1;
    return { value: at - 1, done: false };
  },
};
// END SOLUTION
