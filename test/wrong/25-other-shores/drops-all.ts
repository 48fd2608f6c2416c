// Misconception: a cancel is for all jobs
// File: executor.ts
// Caught by: 2. leave and toThread > drops a job that nobody waits for any more
// Says: tell the shore to `drop` that job
// BEGIN SOLUTION 2
for (const each of this.waiting.keys()) this.shore.drop(each);
this.waiting.delete(id);
// END SOLUTION
// BEGIN SOLUTION 2
return yield* runInExecutor<T>(getRunningLoop(), null, module, exportName, ...args);
// END SOLUTION
