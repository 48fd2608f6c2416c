// Misconception: M51 a catch around a yield* is harmless
// File: crawl.ts
// Caught by: 5. crawl > ends at every point at which it is cancelled, and leaves nothing
// Says: It is not an error of a page
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
  this.found.set(job.url, error as Error);
} finally {
  this.queue.taskDone();
}
// END SOLUTION
