// Misconception: a place moves by itself when it has been handed over
// Caught by: 2. Range > comes to an end
// Says: never says `done: true`
// BEGIN SOLUTION 2
const at = this.start;
const stop = this.stop;
return {
  next() {
    return at < stop ? { value: at, done: false } : { value: undefined, done: true };
  },
};
// END SOLUTION
