// Misconception: M05 the end is said once, and then the walk is ready for the next loop
// Caught by: 2. Range > stays at its end
// Says: however often you ask
// BEGIN SOLUTION 2
const { start, stop } = this;
let at = start;
return {
  next() {
    if (at >= stop) {
      at = start;
      return { value: undefined, done: true };
    }
    at += 1;
    return { value: at - 1, done: false };
  },
};
// END SOLUTION
