// Misconception: M37 a coroutine has to be awaited in the line that makes it
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > says nothing about one that is awaited later
// Says: from then on it is not idle
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
void coroutine;
// END SOLUTION
// BEGIN SOLUTION 3
for (const [coroutine, name] of this.idle) loop.callExceptionHandler(complaint(coroutine, name));
this.idle.clear();
// END SOLUTION
