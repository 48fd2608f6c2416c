// Misconception: a note does no harm
// File: executor.ts
// Caught by: 1. ask and answer > keeps nothing of a job that is answered
// Says: take it out when you answer
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
if (future === undefined || future.done()) return;
if (error === null) future.setResult(value);
else future.setException(error);
// END SOLUTION
