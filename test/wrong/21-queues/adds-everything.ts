// Misconception: the map of a site is a tree
// File: crawl.ts
// Caught by: 5. crawl > fetches each address once
// Says: drops an address that was ever added before
// BEGIN SOLUTION 5
this.queue.putNowait({ url, redirects });
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
