import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { Faults } from './faults.ts';
import type { Workbook } from './launch.ts';
import { type Place, placeAt } from './place.ts';

/** How a page is visited. */
export interface VisitOptions extends BrowserContextOptions {
  /** Where the book is; that of the workbook without it. Ends in `/`. */
  readonly home?: string;
}

/** Opens a page of the book, by its path, in a window of its own. What it must not do is among the faults of the test. */
export type Visit = (path?: string, options?: VisitOptions) => Promise<Page>;

/**
 * A test in a browser, with a workbook and the address of its book. Many files share these, so a test that changes
 * something does that in a lesson that no other file has, and says itself what that lesson is like in the beginning.
 */
export const it = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs.
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('browser') ?? '');
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('workbook', (): Workbook => {
    const own = inject('workbooks')[Number(process.env['VITEST_POOL_ID']) - 1];
    if (own === undefined) throw new Error('there are more processes than workbooks');
    return own;
  })
  .extend('place', ({ workbook }): Place => placeAt(workbook.root))
  /** What pages did that they must not do; there must be none of it at the end of the test. */
  .extend('faults', () => new Faults())
  .extend('context', async ({ browser, faults }, { onCleanup }) => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
      expect(faults.seen, 'what the pages of this test must not do').toEqual([]);
    });
    return async (home: string, options: BrowserContextOptions = {}): Promise<BrowserContext> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      context.setDefaultTimeout(60_000);
      await faults.watch(context, home);
      return context;
    };
  })
  .extend('visit', async ({ workbook, context }): Promise<Visit> => {
    return async (path = '', { home = workbook.address, ...options } = {}) => {
      const page = await (await context(home, options)).newPage();
      await page.goto(new URL(path, home).href);
      return page;
    };
  });
