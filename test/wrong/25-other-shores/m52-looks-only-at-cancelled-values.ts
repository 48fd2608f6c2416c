// Misconception: M52 an error reaches a cancelled future
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
if (error !== null) future.setException(error);
else if (!future.done()) future.setResult(value);
// END SOLUTION
