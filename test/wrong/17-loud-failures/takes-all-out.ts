// Misconception: one that is driven stands for all
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports only those that were forgotten
// Says: the other three stay
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
void coroutine;
this.idle.clear();
// END SOLUTION
