// Misconception: M52 a cancelled job is never answered
// File: executor.ts
// Caught by: 1. ask and answer > leaves a future alone that was cancelled before the answer came
// Says: a future that is done takes no result
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
this.waiting.delete(id);
if (future === undefined) return;
if (error === null) future.setResult(value);
else future.setException(error);
// END SOLUTION
