// Misconception: a result is for the first who waits for it
// File: future.ts
// Caught by: 3. The list > tells everybody, in the order in which they came
// Says: each on it has its call
// BEGIN SOLUTION 3
this.#callbacks = undefined;
const [first] = callbacks;
if (first !== undefined) this.#tell(first);
// END SOLUTION
