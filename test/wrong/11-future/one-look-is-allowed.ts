// Misconception: there is one look at most
// File: wait.ts
// Caught by: 4. yield* > goes on waiting after a look
// Says: and there may be many
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = !this.isHandedOut;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
