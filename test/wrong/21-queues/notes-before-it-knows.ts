// Misconception: the limit is not about the page
// File: crawl.ts
// Caught by: 5. crawl > notes a page that cannot be fetched, and goes on
// Says: a result like any other
// BEGIN SOLUTION 5
if (this.seen.has(url)) return;
this.seen.add(url);
this.queue.putNowait({ url, redirects });
// END SOLUTION
// BEGIN SOLUTION 5
try {
  const page = yield* this.fetch(job.url);
  this.follow(page, job.redirects);
  this.found.set(job.url, page);
} catch (error) {
  if (error instanceof CancelledError) throw error;
  this.found.set(job.url, new Error(`failed: ${error}`));
} finally {
  this.queue.taskDone();
}
// END SOLUTION
