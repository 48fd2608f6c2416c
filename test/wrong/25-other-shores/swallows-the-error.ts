// Misconception: an error there is a result here
// File: executor.ts
// Caught by: 2. leave and toThread > toThread throws what the function throws
// Says: Let it through
// BEGIN SOLUTION 2
this.waiting.delete(id);
this.shore.drop(id);
// END SOLUTION
// BEGIN SOLUTION 2
try {
  return yield* runInExecutor<T>(getRunningLoop(), null, module, exportName, ...args);
} catch (error) {
  return error as T;
}
// END SOLUTION
