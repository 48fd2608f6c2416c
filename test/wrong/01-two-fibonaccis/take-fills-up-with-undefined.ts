// Misconception: M05 after the end a generator goes on giving values
// Caught by: 4. take > gives what there is when there are fewer
// Says: no `undefined`
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
const taken: T[] = [];
while (taken.length < n) taken.push(walk.next().value);
return taken;
// END SOLUTION
