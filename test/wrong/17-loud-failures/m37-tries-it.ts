// Misconception: M37 to find out whether it has begun, resume it
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports a coroutine that nothing drives
// Says: runs nothing
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
this.idle.delete(coroutine);
// END SOLUTION
// BEGIN SOLUTION 3
for (const [coroutine, name] of this.idle)
  if (!(coroutine as Iterator<unknown>).next().done) loop.callExceptionHandler(complaint(coroutine, name));
this.idle.clear();
// END SOLUTION
