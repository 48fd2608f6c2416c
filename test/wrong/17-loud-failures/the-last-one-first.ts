// Misconception: the last one that was made comes first
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports every one, in the order in which they were made
// Says: Report each
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
this.idle.delete(coroutine);
// END SOLUTION
// BEGIN SOLUTION 3
for (const [coroutine, name] of [...this.idle].reverse())
  if (!hasBegun(coroutine)) loop.callExceptionHandler(complaint(coroutine, name));
this.idle.clear();
// END SOLUTION
