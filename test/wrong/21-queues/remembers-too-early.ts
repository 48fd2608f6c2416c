// Misconception: a redirect is seen when it is read
// File: crawl.ts
// Caught by: 5. crawl > remembers only addresses that it has added
// Says: when you put it into the queue
// BEGIN SOLUTION 5
if (this.seen.has(url)) return;
this.seen.add(url);
this.queue.putNowait({ url, redirects });
// END SOLUTION
// BEGIN SOLUTION 5
if (this.seen.has(page.redirect)) return;
this.seen.add(page.redirect);
if (redirects <= 0) throw new Error('too many redirects');
this.queue.putNowait({ url: page.redirect, redirects: redirects - 1 });
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
