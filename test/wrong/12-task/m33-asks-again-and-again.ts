// Misconception: M33 to wait is to ask until the answer is yes
// File: breakfast.ts
// Caught by: 2. breakfast > waits for the oven with a star
// Says: has to learn what the coroutine waits for
// BEGIN SOLUTION 2
while (!oven.done()) yield;
const bread = oven.result();
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
