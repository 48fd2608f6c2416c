// Misconception: a callback that has been told may stay on the list
// File: future.ts
// Caught by: 3. The list > leaves the calls alone that are in the queue
// Says: the list is empty
// BEGIN SOLUTION 3
for (const callback of callbacks) this.tell(callback);
// END SOLUTION
