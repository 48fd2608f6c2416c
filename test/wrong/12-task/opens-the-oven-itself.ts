// Misconception: a box that is empty has to be filled
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > waits for the oven with a star
// Says: learn what the coroutine waits for
// BEGIN SOLUTION 4
if (!oven.done()) oven.setResult('rye');
const bread = yield* oven;
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
