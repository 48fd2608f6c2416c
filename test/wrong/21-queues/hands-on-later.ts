// Misconception: a call may be handed on in a later turn
// File: waiting-room.ts
// Caught by: 3. leave > 
// Says: X
// BEGIN SOLUTION 3
this.remove(waiter);
const wasCalled = waiter.done() && !waiter.cancelled();
if (wasCalled) waiter.getLoop().callSoon(() => {
  if (this.canGoOn()) this.callNext();
});
// END SOLUTION
