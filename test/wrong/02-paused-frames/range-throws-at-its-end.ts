// Misconception: the end of a walk is an error, as in Python
// Caught by: 2. Range > comes to an end
// Says: never says `done: true`
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    if (at >= stop) throw new Error('StopIteration');
    at += 1;
    return { value: at - 1, done: false };
  },
};
// END SOLUTION
