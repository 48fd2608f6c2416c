// Misconception: an answer fills the future by itself
// File: executor.ts
// Caught by: 1. ask and answer > has the result in the future once the answer comes
// Says: its future is pending until
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
this.waiting.delete(id);
// END SOLUTION
