// Misconception: a function needs one report
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports every one, in the order in which they were made
// Says: two of them by the same function
// BEGIN SOLUTION 3
if (![...this.idle.values()].includes(name)) this.idle.set(coroutine, name);
// END SOLUTION
