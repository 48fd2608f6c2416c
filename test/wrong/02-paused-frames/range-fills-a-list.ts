// Misconception: M03 a walk must have all its values before it can hand one over
// Caught by: 2. Range > finds its numbers when they are asked for
// Says: has done it for nobody
// BEGIN SOLUTION 2
const all: number[] = [];
for (let value = this.start; value < this.stop; value++) all.push(value);
return {
  next() {
    const value = all.shift();
    return value === undefined ? { value, done: true } : { value, done: false };
  },
};
// END SOLUTION
