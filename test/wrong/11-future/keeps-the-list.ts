// Misconception: who has been told may stay on the list
// File: future.ts
// Caught by: 3. The list > takes nobody back whose call is in the queue
// Says: the list is dealt with, and is empty
// BEGIN SOLUTION 3
for (const callback of callbacks) this.tell(callback);
// END SOLUTION
