// Misconception: the last number is the end
// Caught by: 2. Range > begins at start and ends before stop
// Says: it only says where to end
// BEGIN SOLUTION 2
let at = this.start;
const last = this.stop - 1;
return {
  next() {
    if (at >= last) return { value: undefined, done: true };
    at += 1;
    return { value: at - 1, done: false };
  },
};
// END SOLUTION
