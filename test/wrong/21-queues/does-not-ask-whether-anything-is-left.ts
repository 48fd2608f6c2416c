// Misconception: a wake-up has to be handed on in any case
// File: waiting-room.ts
// Caught by: 3. leave > hands on nothing when there is nothing left to go on with
// Says: `canGoOn` says whether
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled()) this.wakeNext();
// END SOLUTION
