// Misconception: only a loop drives coroutines
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > says nothing about one that is driven by hand
// Says: somebody drives it
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
this.idle.delete(coroutine);
// END SOLUTION
// BEGIN SOLUTION 3
for (const [coroutine, name] of this.idle) loop.callExceptionHandler(complaint(coroutine, name));
this.idle.clear();
// END SOLUTION
