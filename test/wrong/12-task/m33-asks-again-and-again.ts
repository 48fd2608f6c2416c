// Misconception: M33 to wait is to ask until the answer is yes
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > waits for the oven with a star
// Says: learn what the coroutine waits for
// BEGIN SOLUTION 4
while (!oven.done()) yield;
const bread = oven.result();
const first = yield* spread(bread);
const second = yield* spread(bread);
return [first, second];
// END SOLUTION
