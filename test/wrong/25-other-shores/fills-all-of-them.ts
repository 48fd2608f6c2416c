// Misconception: an answer is for everybody
// File: executor.ts
// Caught by: 1. ask and answer > gives each answer to the job that it belongs to
// Says: The number says whose answer it is
// BEGIN SOLUTION 1
this.waiting.set(id, future as Future<unknown>);
this.shore.submit({ id, url, exportName, args });
// END SOLUTION
// BEGIN SOLUTION 1
for (const future of this.waiting.values()) {
  if (future.done()) continue;
  if (error === null) future.setResult(value);
  else future.setException(error);
}
this.waiting.delete(id);
// END SOLUTION
