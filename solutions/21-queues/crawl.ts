import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { CancelledError } from '../11-future/future.ts';
import { Queue } from './bounded-queue.ts';
import { crew } from './given/crew.ts';
import type { Fetch, Page } from './given/site.ts';

export interface CrawlOptions {
  /** How many pages are fetched at once. */
  readonly workers?: number;
  /** How many redirects in a row are followed. */
  readonly maxRedirects?: number;
}

/** An address to fetch, and how many redirects may follow from there. */
interface Job {
  readonly url: string;
  readonly redirects: number;
}

/** What has come back for each address: a page, or the error. */
export type Found = Map<string, Page | Error>;

/**
 * Fetches `root`, and every address that links or redirects lead to from there, each once.
 *
 * A page that cannot be fetched does not stop the crawl: its error is in the result. So is the last page of too many redirects
 * in a row, as an error.
 *
 * However the crawl ends, even by a cancel, it leaves no task running.
 */
export const crawl = coroutine(function* crawl(
  fetch: Fetch,
  root: string,
  { workers = 3, maxRedirects = 5 }: CrawlOptions = {},
): Coro<Found> {
  const crawler = new Crawler(fetch, maxRedirects);
  crawler.add(root, maxRedirects);
  yield* crew(
    Array.from({ length: workers }, () => crawler.work()),
    crawler.queue.join(),
  );
  return crawler.found;
});

/** What the workers of one crawl share. */
export class Crawler {
  protected readonly fetch: Fetch;
  protected readonly maxRedirects: number;
  /** The addresses that were ever put into the queue. */
  protected readonly seen = new Set<string>();
  /** The addresses that nobody has fetched yet. It has no limit: the workers that empty it are the ones that fill it. */
  readonly queue = new Queue<Job>();
  readonly found: Found = new Map();

  constructor(fetch: Fetch, maxRedirects: number) {
    this.fetch = fetch;
    this.maxRedirects = maxRedirects;
  }

  /** Puts `url` into the queue, unless it was there before. */
  // #region add
  add(url: string, redirects: number): void {
    // BEGIN SOLUTION 5: each address once
    if (this.seen.has(url)) return;
    this.seen.add(url);
    this.queue.putNowait({ url, redirects });
    // END SOLUTION
  }
  // #endregion

  /**
   * Adds what `page` leads to: its links, with all redirects before them; or the address that it redirects to, with one less.
   * @throws {Error} `too many redirects`, when that one is too many
   */
  // #region follow
  protected follow(page: Page, redirects: number): void {
    if ('links' in page) {
      for (const link of page.links) this.add(link, this.maxRedirects);
      return;
    }
    if (redirects <= 0) throw new Error('too many redirects');
    this.add(page.redirect, redirects - 1);
  }
  // #endregion

  /** Takes one job after another from the queue, until it is cancelled. */
  // #region work
  *work(): Coro<never> {
    for (;;) {
      const job = yield* this.queue.get();
      // BEGIN SOLUTION 5: fetch, note and follow the page, or note the error; then the job is done
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
    }
  }
  // #endregion
}
