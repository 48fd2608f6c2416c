// Misconception: a page that failed is not done
// File: crawl.ts
// Caught by: 5. crawl > notes a page that cannot be fetched, and goes on
// Says: if the job is not done, the crawl never ends
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
  this.queue.taskDone();
} catch (error) {
  if (error instanceof CancelledError) throw error;
  this.found.set(job.url, error as Error);
}
// END SOLUTION
