// Misconception: a walk is over when its place is exactly `stop`
// Caught by: 2. Range > is empty when start is not below stop
// Says: a place beyond `stop` is over too
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    if (at === stop) return { value: undefined, done: true };
    at += 1;
    return { value: at - 1, done: false };
  },
};
// END SOLUTION
