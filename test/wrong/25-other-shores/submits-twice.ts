// Misconception: better twice than never
// File: executor.ts
// Caught by: 1. ask and answer > sends a job to the other shore, with its number
// Says: each call of `ask` submits one job
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
this.waiting.delete(id);
if (future === undefined || future.done()) return;
if (error === null) future.setResult(value);
else future.setException(error);
// END SOLUTION
