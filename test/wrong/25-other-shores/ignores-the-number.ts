// Misconception: answers come in the order of the questions
// File: executor.ts
// Caught by: 1. ask and answer > gives each answer to the job that it belongs to
// Says: The number says whose answer it is
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
const [first] = this.waiting;
if (first === undefined) return;
this.waiting.delete(first[0]);
const future = first[1];
if (future.done()) return;
if (error === null) future.setResult(value);
else future.setException(error);
// END SOLUTION
