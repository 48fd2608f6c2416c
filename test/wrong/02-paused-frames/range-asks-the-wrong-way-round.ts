// Misconception: `done` is true while there is more
// Caught by: 2. Range > does not end at once
// Says: ends at once
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    if (at < stop) return { value: undefined, done: true };
    at += 1;
    return { value: at - 1, done: false };
  },
};
// END SOLUTION
