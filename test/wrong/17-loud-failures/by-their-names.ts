// Misconception: reports are sorted by name
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
for (const [coroutine, name] of [...this.idle].sort(([, a], [, b]) => a.localeCompare(b)))
  if (!hasBegun(coroutine)) loop.callExceptionHandler(complaint(coroutine, name));
this.idle.clear();
// END SOLUTION
