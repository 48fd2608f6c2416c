// Misconception: M37 what was late is forgotten
// File: never-awaited.ts
// Caught by: 3. NeverAwaited > reports only those that were forgotten
// Says: the other two stay
// BEGIN SOLUTION 3
this.idle.set(coroutine, name);
// END SOLUTION
// BEGIN SOLUTION 3
void coroutine;
// END SOLUTION
// BEGIN SOLUTION 3
for (const [coroutine, name] of this.idle) loop.callExceptionHandler(complaint(coroutine, name));
this.idle.clear();
// END SOLUTION
