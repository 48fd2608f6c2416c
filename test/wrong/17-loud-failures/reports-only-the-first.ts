// Misconception: the first one is the one to look at
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
for (const [coroutine, name] of this.idle) {
  if (hasBegun(coroutine)) continue;
  loop.callExceptionHandler(complaint(coroutine, name));
  break;
}
this.idle.clear();
// END SOLUTION
