// Misconception: one has to know how deep a tree is
// Caught by: 1. flatten > looks into a branch when it gets there
// Says: a list that you make first, or a spread, walks over
// BEGIN SOLUTION 1
const depth = (t: Tree): number => (typeof t === 'number' ? 0 : 1 + Math.max(0, ...t.map(depth)));
depth(tree);
if (typeof tree === 'number') yield tree;
else for (const branch of tree) yield* flatten(branch);
// END SOLUTION
