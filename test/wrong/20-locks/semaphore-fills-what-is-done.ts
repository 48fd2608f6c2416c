// Misconception: every waiter in the line is empty
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > wakes as many as there are places, in the order of the line
// Says: not woken yet
// BEGIN SOLUTION 6
let isMyTurn = false;
try {
  isMyTurn = yield* waiter;
} finally {
  this.waiters.leave(waiter);
  if (!isMyTurn && waiter.done() && !waiter.cancelled()) this.value += 1;
  while (this.value > 0 && this.wakeNext());
}
return true;
// END SOLUTION
// BEGIN SOLUTION 6
this.value += 1;
this.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 6
const { first } = this.waiters;
if (first === null) return false;
this.value -= 1;
first.setResult(true);
return true;
// END SOLUTION
