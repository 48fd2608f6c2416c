// Misconception: the one that was made first is driven first
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports only those that were forgotten
// Says: the other three stay
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
void coroutine;
const [oldest] = this.idle.keys();
if (oldest !== undefined) this.idle.delete(oldest);
// END SOLUTION
