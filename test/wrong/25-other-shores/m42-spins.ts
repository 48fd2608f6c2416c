// Misconception: M42 one can wait in a loop
// File: executor.ts
// Caught by: hung in 2. leave and toThread > toThread waits for the result
// Says: never returned
// BEGIN SOLUTION 2
this.waiting.delete(id);
this.shore.drop(id);
// END SOLUTION
// BEGIN SOLUTION 2
const future = runInExecutor<T>(getRunningLoop(), null, module, exportName, ...args);
while (!future.done());
return future.result();
// END SOLUTION
