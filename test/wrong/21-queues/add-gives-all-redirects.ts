// Misconception: each address may lead to as many redirects as the first
// File: crawl.ts
// Caught by: 5. crawl > gives up after too many redirects in a row
// Says: one less for those that follow
// BEGIN SOLUTION 5
if (this.seen.has(url)) return;
this.seen.add(url);
this.queue.putNowait({ url, redirects: this.maxRedirects });
// END SOLUTION
// BEGIN SOLUTION 5
try {
  const page = yield* this.fetch(job.url);
  this.found.set(job.url, page);
  this.follow(page, job.redirects);
} catch (error) {
  if (error instanceof CancelledError) throw error;
  this.found.set(job.url, error as Error);
} finally {
  this.queue.taskDone();
}
// END SOLUTION
