// Misconception: an error is thrown where it is found
// File: executor.ts
// Caught by: 1. ask and answer > has the error in the future when the job has failed
// Says: belongs to the task that waits for the job
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
this.waiting.delete(id);
if (future === undefined || future.done()) return;
if (error !== null) throw error;
future.setResult(value);
// END SOLUTION
