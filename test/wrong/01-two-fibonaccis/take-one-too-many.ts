// Misconception: leaving when there are more than n leaves in time
// Caught by: 4. take > gives the first n values
// Says: no more and no fewer
// BEGIN SOLUTION 4
const taken: T[] = [];
for (const value of values) {
  taken.push(value);
  if (taken.length > n) break;
}
return taken;
// END SOLUTION
