// Misconception: one that has begun ends the report
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports those beside one that is driven by hand
// Says: go on with the next one
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
this.idle.delete(coroutine);
// END SOLUTION
// BEGIN SOLUTION 3
for (const [coroutine, name] of this.idle) {
  if (hasBegun(coroutine)) return;
  loop.callExceptionHandler(complaint(coroutine, name));
}
this.idle.clear();
// END SOLUTION
