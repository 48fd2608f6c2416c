// Misconception: only one coroutine can wait
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports every one, in the order in which they were made
// Says: Report each
// BEGIN SOLUTION 3
this.idle.clear();
this.idle.set(coroutine, name);
// END SOLUTION
