// Misconception: M51 a cancel is one more error
// File: crawl.ts
// Caught by: 5. crawl > ends at every point at which it is cancelled, and leaves nothing
// Says: throw it again
// BEGIN SOLUTION 5
if (this.seen.has(url)) return;
this.seen.add(url);
this.queue.putNowait({ url, redirects });
// END SOLUTION
// BEGIN SOLUTION 5
try {
  const page = yield* this.fetch(job.url);
  this.found.set(job.url, page);
  this.follow(page, job.redirects);
} catch (error) {
  if (!(error instanceof CancelledError)) this.found.set(job.url, error as Error);
} finally {
  this.queue.taskDone();
}
// END SOLUTION
