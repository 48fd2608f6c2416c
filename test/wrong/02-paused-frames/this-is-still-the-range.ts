// Misconception: inside the iterator, `this` is still the range
// Caught by: 2. Range > looks for nothing in `this` that the iterator does not have
// Says: `this` is the iterator and not the Range
// BEGIN SOLUTION 2
let at = this.start;
return {
  next() {
    if (at >= this.stop) return { value: undefined, done: true };
    at += 1;
    return { value: at - 1, done: false };
  },
} as Iterator<number, undefined, void> & Range;
// END SOLUTION
