// Misconception: M08 a spread in the middle spoils nothing
// Caught by: 1. flatten > looks into a branch when it gets there
// Says: a list that you make first, or a spread, walks over
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
yield* tree.map((branch) => [...flatten(branch)]).flat();
// END SOLUTION
