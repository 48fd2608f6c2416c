// Misconception: a coroutine is known by its name
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports only those that were forgotten
// Says: the other three stay
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
const name = this.idle.get(coroutine);
for (const [each, other] of [...this.idle]) if (other === name) this.idle.delete(each);
// END SOLUTION
