// Misconception: M04 a value that comes with `done: true` is one more element
// Caught by: 2. Range > hands over the last number before it says done
// Says: a number that is sent along with it never arrives
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    const value = at;
    at += 1;
    return { value, done: at >= stop } as IteratorResult<number, undefined>;
  },
};
// END SOLUTION
