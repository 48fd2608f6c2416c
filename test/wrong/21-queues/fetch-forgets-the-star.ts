// Misconception: a call of fetch fetches
// File: crawl.ts
// Caught by: 5. crawl > ends when the one page has come
// Says: with `yield*`
// BEGIN SOLUTION 5
if (this.seen.has(url)) return;
this.seen.add(url);
this.queue.putNowait({ url, redirects });
// END SOLUTION
// BEGIN SOLUTION 5
try {
  const page = this.fetch(job.url) as never;
  this.found.set(job.url, page);
  this.follow(page, job.redirects);
} catch (error) {
  if (error instanceof CancelledError) throw error;
  this.found.set(job.url, error as Error);
} finally {
  this.queue.taskDone();
}
// END SOLUTION
