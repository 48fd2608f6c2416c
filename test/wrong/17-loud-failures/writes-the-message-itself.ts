// Misconception: the name is all that there is to say
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > says where it was created, in debug mode
// Says: the line where the coroutine was made
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
this.idle.delete(coroutine);
// END SOLUTION
// BEGIN SOLUTION 3
for (const [coroutine, name] of this.idle)
  if (!hasBegun(coroutine)) loop.callExceptionHandler({ message: `coroutine '${name}' was never awaited` });
this.idle.clear();
// END SOLUTION
