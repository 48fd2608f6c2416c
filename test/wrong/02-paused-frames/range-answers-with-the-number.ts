// Misconception: `next()` returns the next number
// Caught by: 2. Range > answers with an object
// Says: not the number itself
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    if (at >= stop) return undefined;
    at += 1;
    return at - 1;
  },
} as unknown as Iterator<number, undefined, void>;
// END SOLUTION
