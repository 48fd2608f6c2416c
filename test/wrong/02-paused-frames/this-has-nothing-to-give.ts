// Misconception: inside the iterator, `this` is still the range
// Caught by: 2. Range > does not end at once
// Says: let the walk take along what it needs
// BEGIN SOLUTION 2
let at = this.start;
return {
  next() {
    if (at < this.stop) return { value: at++, done: false };
    return { value: undefined, done: true };
  },
} as Iterator<number, undefined, void> & Range;
// END SOLUTION
