// Misconception: an array of arguments is the arguments
// File: executor.ts
// Caught by: 2. leave and toThread > toThread waits for the result
// Says: `toThread` is a coroutine whose value
// BEGIN SOLUTION 2
this.waiting.delete(id);
this.shore.drop(id);
// END SOLUTION
// BEGIN SOLUTION 2
return yield* runInExecutor<T>(getRunningLoop(), null, module, exportName, args);
// END SOLUTION
