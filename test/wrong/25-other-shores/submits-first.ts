// Misconception: an answer always comes later
// File: executor.ts
// Caught by: 1. ask and answer > takes an answer that comes during submit
// Says: note the future first
// BEGIN SOLUTION 1
this.shore.submit({ id, url, exportName, args });
this.waiting.set(id, future as Future<unknown>);
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
this.waiting.delete(id);
if (future === undefined || future.done()) return;
if (error === null) future.setResult(value);
else future.setException(error);
// END SOLUTION
