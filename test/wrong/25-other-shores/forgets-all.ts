// Misconception: a cancel ends all waiting
// File: executor.ts
// Caught by: 2. leave and toThread > keeps nothing of a job that is dropped
// Says: nobody else takes its future out
// BEGIN SOLUTION 2
this.waiting.clear();
this.shore.drop(id);
// END SOLUTION
// BEGIN SOLUTION 2
return yield* runInExecutor<T>(getRunningLoop(), null, module, exportName, ...args);
// END SOLUTION
