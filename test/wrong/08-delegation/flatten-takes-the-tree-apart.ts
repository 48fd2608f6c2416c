// Misconception: a list that you were given is yours
// Caught by: 1. flatten > leaves the tree as it was
// Says: take nothing out of it
// BEGIN SOLUTION 1
if (typeof tree === 'number') {
  yield tree;
  return;
}
const rest = tree as Tree[];
while (rest.length > 0) yield* flatten(rest.shift() as Tree);
// END SOLUTION
