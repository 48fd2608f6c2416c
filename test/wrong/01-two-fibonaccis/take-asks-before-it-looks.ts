// Misconception: the next value is fetched while the last one is kept
// Caught by: 4. take > asks for n values and not one more
// Says: asks for a value that you then throw away
// BEGIN SOLUTION 4
const walk = values[Symbol.iterator]();
const taken: T[] = [];
let step = walk.next();
while (!step.done && taken.length < n) {
  taken.push(step.value);
  step = walk.next();
}
return taken;
// END SOLUTION
