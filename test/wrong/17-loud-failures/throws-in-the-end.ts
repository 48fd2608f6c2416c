// Misconception: a forgotten coroutine is an error of close
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports a coroutine that nothing drives
// Says: runs nothing
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
this.idle.delete(coroutine);
// END SOLUTION
// BEGIN SOLUTION 3
for (const [, name] of this.idle) throw new Error(`coroutine '${name}' was never awaited`);
void loop;
// END SOLUTION
