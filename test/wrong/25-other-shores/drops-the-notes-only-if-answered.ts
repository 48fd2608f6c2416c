// Misconception: a cancelled future is cleared away by itself
// File: executor.ts
// Caught by: 2. leave and toThread > keeps nothing of a job that is dropped
// Says: nobody else takes its future out
// BEGIN SOLUTION 2
this.shore.drop(id);
if (this.waiting.get(id)?.cancelled() === false) this.waiting.delete(id);
// END SOLUTION
// BEGIN SOLUTION 2
return yield* runInExecutor<T>(getRunningLoop(), null, module, exportName, ...args);
// END SOLUTION
