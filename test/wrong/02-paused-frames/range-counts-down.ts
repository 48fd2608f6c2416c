// Misconception: a range from 5 to 1 counts down
// Caught by: 2. Range > is empty when start is not below stop
// Says: a walk can be over before it begins
// BEGIN SOLUTION 2
let at = this.start;
const { start, stop } = this;
const step = start <= stop ? 1 : -1;
return {
  next() {
    if (at === stop) return { value: undefined, done: true };
    at += step;
    return { value: at - step, done: false };
  },
};
// END SOLUTION
