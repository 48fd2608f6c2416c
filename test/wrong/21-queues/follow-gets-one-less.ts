// Misconception: the worker counts the redirects, too
// File: crawl.ts
// Caught by: 5. crawl > follows as many redirects in a row as it may
// Says: each uses up one of them
// BEGIN SOLUTION 5
if (this.seen.has(url)) return;
this.seen.add(url);
this.queue.putNowait({ url, redirects });
// END SOLUTION
// BEGIN SOLUTION 5
try {
  const page = yield* this.fetch(job.url);
  this.found.set(job.url, page);
  this.follow(page, job.redirects - 1);
} catch (error) {
  if (error instanceof CancelledError) throw error;
  this.found.set(job.url, error as Error);
} finally {
  this.queue.taskDone();
}
// END SOLUTION
