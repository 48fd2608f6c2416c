// Misconception: M04 what a body returns comes out of the loop as one more value
// Caught by: 1. stepper > writes down the end too
// Says: as its last line, with `done: true`
// BEGIN SOLUTION 1
const values: unknown[] = [];
for (const value of generator) values.push(value);
return values.map((value, at) => ({ value, done: at > values.length - 1 })) as IteratorResult<T, R>[];
// END SOLUTION
