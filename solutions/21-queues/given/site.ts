import { type Coro, coroutine } from '../../09-decorators/coroutine.ts';
import { sleep } from '../../14-time/sleep.ts';

/** What comes back for an address: a page with links to other addresses, or the address to go to instead. */
export type Page = { readonly links: readonly string[] } | { readonly redirect: string };

/** Gets the page at an address. @throws when there is no such page */
export type Fetch = (url: string) => Coro<Page>;

/** A page of a site that is only in memory, and how many seconds it takes to come. */
export type Entry = Page & { readonly seconds?: number };

/** A site that is only in memory. Each page takes a second, if it does not say something else. */
export class Site {
  readonly #map: Readonly<Record<string, Entry>>;
  /** The addresses that were asked for, in order. */
  readonly asked: string[] = [];
  /** How many pages are on their way now, and at most were at once. */
  underway = 0;
  most = 0;

  constructor(map: Readonly<Record<string, Entry>>) {
    this.#map = map;
  }

  readonly fetch: Fetch = coroutine(function* fetch(this: Site, url: string): Coro<Page> {
    this.asked.push(url);
    this.underway += 1;
    this.most = Math.max(this.most, this.underway);
    try {
      const entry = this.#map[url];
      yield* sleep(entry?.seconds ?? 1);
      if (entry === undefined) throw new Error(`404 ${url}`);
      return entry;
    } finally {
      this.underway -= 1;
    }
  }).bind(this);
}
