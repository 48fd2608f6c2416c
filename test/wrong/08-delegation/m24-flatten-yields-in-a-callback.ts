// Misconception: M24 you can yield from a callback
// Caught by: 1. flatten > gives the numbers of a list
// Says: `flatten(branch)` makes a frame, which runs only when you
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
else {
  tree.forEach(function* (branch) {
    yield* flatten(branch);
  });
}
// END SOLUTION
