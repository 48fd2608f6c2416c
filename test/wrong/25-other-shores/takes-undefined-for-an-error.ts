// Misconception: a function without a result has failed
// File: executor.ts
// Caught by: 1. ask and answer > takes any value for a result
// Says: whatever the value is
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
this.waiting.delete(id);
if (future === undefined || future.done()) return;
if (value !== undefined) future.setResult(value);
else future.setException(error ?? new Error('no value'));
// END SOLUTION
