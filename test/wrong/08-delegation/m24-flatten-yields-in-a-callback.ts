// Misconception: M24 you can yield from a callback
// Caught by: 1. flatten > gives the numbers of a list
// Says: a callback with a star of its own
// BEGIN SOLUTION 1
if (typeof tree === 'number') yield tree;
else {
  tree.forEach(function* (branch) {
    yield* flatten(branch);
  });
}
// END SOLUTION
