// Misconception: one future waits at a time
// File: executor.ts
// Caught by: 1. ask and answer > gives each answer to the job that it belongs to
// Says: The number says whose answer it is
// BEGIN SOLUTION 1
this.waiting.set(1, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
this.waiting.delete(id);
if (future === undefined || future.done()) return;
if (error === null) future.setResult(value);
else future.setException(error);
// END SOLUTION
