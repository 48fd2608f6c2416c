// Misconception: M37 a call runs the coroutine
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports a coroutine that nothing drives
// Says: runs nothing
// BEGIN SOLUTION 3
(coroutine as Iterator<unknown>).next();
void name;
// END SOLUTION
