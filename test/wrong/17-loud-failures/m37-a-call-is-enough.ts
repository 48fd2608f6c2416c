// Misconception: M37 a coroutine that was called is on its way
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports a coroutine that nothing drives
// Says: runs nothing
// BEGIN SOLUTION 3
void coroutine;
void name;
// END SOLUTION
