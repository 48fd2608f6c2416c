// Misconception: the numbers of the shore begin with zero
// File: executor.ts
// Caught by: 2. leave and toThread > drops a job that nobody waits for any more
// Says: tell the shore to `drop` that job
// BEGIN SOLUTION 2
this.waiting.delete(id);
this.shore.drop(id - 1);
// END SOLUTION
// BEGIN SOLUTION 2
return yield* runInExecutor<T>(getRunningLoop(), null, module, exportName, ...args);
// END SOLUTION
