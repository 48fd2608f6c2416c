// Misconception: `done` is said once, when it is true
// Caught by: 2. Range > says in each answer whether it is done
// Says: say `done: false` beside each number
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    return at < stop ? { value: at++ } : { value: undefined, done: true };
  },
};
// END SOLUTION
