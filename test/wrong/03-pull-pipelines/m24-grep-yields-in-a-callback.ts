// Misconception: M24 you can `yield` from a callback
// Caught by: 2. grep > yields the lines that match
// Says: a callback with a star of its own makes a generator that nobody asks
// BEGIN SOLUTION 2
[...source].forEach(function* (line) {
  if (line.search(pattern) >= 0) yield line;
});
// END SOLUTION
