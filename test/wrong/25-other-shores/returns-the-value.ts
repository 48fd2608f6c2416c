// Misconception: a callback returns the answer
// File: executor.ts
// Caught by: 1. ask and answer > has the result in the future once the answer comes
// Says: its future is pending until
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const future = this.waiting.get(id);
this.waiting.delete(id);
if (future === undefined || future.done()) return;
if (error === null) future.setResult(value);
else future.setException(error);
return value as undefined;
// END SOLUTION
