// Misconception: if one was driven by hand, all were
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports those beside one that is driven by hand
// Says: go on with the next one
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
this.idle.delete(coroutine);
// END SOLUTION
// BEGIN SOLUTION 3
const all = [...this.idle];
this.idle.clear();
if (all.some(([coroutine]) => hasBegun(coroutine))) return;
for (const [coroutine, name] of all) loop.callExceptionHandler(complaint(coroutine, name));
// END SOLUTION
