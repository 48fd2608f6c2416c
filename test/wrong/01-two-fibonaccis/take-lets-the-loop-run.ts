// Misconception: a loop over a generator stops when its values are no longer kept
// Caught by: 4. take > stops while there is more to come
// Says: leave the loop when you have enough
// BEGIN SOLUTION 4
const taken: T[] = [];
let asked = 0;
for (const value of values) {
  if (taken.length < n) taken.push(value);
  asked += 1;
  if (asked > 500) break;
}
return taken;
// END SOLUTION
