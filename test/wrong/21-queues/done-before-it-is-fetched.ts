// Misconception: a job is done when it was taken
// File: crawl.ts
// Caught by: 5. crawl > ends when the one page has come
// Says: if it comes too early
// BEGIN SOLUTION 5
if (this.seen.has(url)) return;
this.seen.add(url);
this.queue.putNowait({ url, redirects });
// END SOLUTION
// BEGIN SOLUTION 5
this.queue.taskDone();
try {
  const page = yield* this.fetch(job.url);
  this.found.set(job.url, page);
  this.follow(page, job.redirects);
} catch (error) {
  if (error instanceof CancelledError) throw error;
  this.found.set(job.url, error as Error);
}
// END SOLUTION
