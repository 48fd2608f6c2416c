// Misconception: a coroutine that is not driven at once was forgotten
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports a coroutine that nothing drives
// Says: runs nothing
// BEGIN SOLUTION 3
console.error(`coroutine '${name}' was never awaited`);
void coroutine;
// END SOLUTION
