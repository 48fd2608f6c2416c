// Misconception: a job is done when its page has come
// File: crawl.ts
// Caught by: 5. crawl > follows the links
// Says: Then the job is done, and not earlier
// BEGIN SOLUTION 5
if (this.seen.has(url)) return;
this.seen.add(url);
this.queue.putNowait({ url, redirects });
// END SOLUTION
// BEGIN SOLUTION 5
try {
  const page = yield* this.fetch(job.url);
  this.found.set(job.url, page);
  this.queue.taskDone();
  this.follow(page, job.redirects);
} catch (error) {
  if (error instanceof CancelledError) throw error;
  this.found.set(job.url, error as Error);
  this.queue.taskDone();
}
// END SOLUTION
