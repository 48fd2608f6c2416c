// Misconception: M51 an error that is caught is handled
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
  this.found.set(job.url, page);
  this.follow(page, job.redirects);
} catch {
  // try the next one
} finally {
  this.queue.taskDone();
}
// END SOLUTION
