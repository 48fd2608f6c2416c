// Misconception: an answer that nobody waits for is an error
// File: executor.ts
// Caught by: 1. ask and answer > does nothing for a number that nobody waits for
// Says: There is no future under that number
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
if (future === undefined) throw new Error('nobody asked');
this.waiting.delete(id);
if (future.done()) return;
if (error === null) future.setResult(value);
else future.setException(error);
// END SOLUTION
