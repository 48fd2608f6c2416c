// Misconception: what was forgotten stays forgotten
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports a coroutine once
// Says: forget it
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
this.idle.delete(coroutine);
// END SOLUTION
// BEGIN SOLUTION 3
for (const [coroutine, name] of this.idle)
  if (!hasBegun(coroutine)) loop.callExceptionHandler(complaint(coroutine, name));
// END SOLUTION
