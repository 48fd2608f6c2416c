// Misconception: a list is read from its end
// File: future.ts
// Caught by: 3. The list > tells everybody, in the order of adding
// Says: the one that was added first before the others
// BEGIN SOLUTION 3
this.#callbacks = undefined;
for (const callback of [...callbacks].reverse()) this.tell(callback);
// END SOLUTION
