// Misconception: a range from 2 to 5 has 5 in it
// Caught by: 2. Range > begins at start and ends before stop
// Says: it only says where to end
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    if (at > stop) return { value: undefined, done: true };
    at += 1;
    return { value: at - 1, done: false };
  },
};
// END SOLUTION
