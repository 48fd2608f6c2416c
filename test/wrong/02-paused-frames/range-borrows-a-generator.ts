// Misconception: only a generator can be walked over
// Caught by: 2. Range > has a next() of its own making
// Says: write the object with `next()` yourself
// BEGIN SOLUTION 2
const { start, stop } = this;
return (function* () {
  for (let at = start; at < stop; at++) yield at;
  return undefined;
})();
// END SOLUTION
