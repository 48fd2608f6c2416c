// Misconception: a variable of the method is a property of the iterator
// Caught by: 2. Range > looks for nothing in `this` that the iterator does not have
// Says: `this` is the iterator and not the Range
// BEGIN SOLUTION 2
let at = this.start;
const stop = this.stop;
return {
  next() {
    if ((this as any).at >= stop) return { value: undefined, done: true };
    at += 1;
    return { value: at - 1, done: false };
  },
} as Iterator<number, undefined, void>;
// END SOLUTION
