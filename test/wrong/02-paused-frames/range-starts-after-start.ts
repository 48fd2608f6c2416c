// Misconception: the place moves first and is handed over then
// Caught by: 2. Range > begins at start and ends before stop
// Says: `start` is one of the numbers
// BEGIN SOLUTION 2
let at = this.start;
const last = this.stop - 1;
return {
  next() {
    if (at >= last) return { value: undefined, done: true };
    at += 1;
    return { value: at, done: false };
  },
};
// END SOLUTION
