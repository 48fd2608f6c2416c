import type { Page } from 'playwright-core';

/** How far things on the page have jumped since it was loaded: the sum of all layout shifts, as browsers count them. */
export const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What has happened is told after the next frame.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );

/** How wide the text of a lesson is, in pixels, and the blocks with lines of at most 80 characters that must be scrolled sideways. */
export const text = (
  page: Page,
): Promise<{ readonly width: number; readonly cut: string[]; readonly blocks: number }> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('.prose details')) details.setAttribute('open', '');
    const blocks = [...document.querySelectorAll<HTMLElement>('.prose figure pre')].filter((pre) =>
      pre.innerText.split('\n').every((line) => line.length <= 80),
    );
    const cut = blocks.filter((pre) => pre.scrollWidth > pre.clientWidth + 1);
    return {
      width: document.querySelector('main')?.getBoundingClientRect().width ?? 0,
      cut: cut.map((pre) => pre.innerText.slice(0, 60)),
      blocks: blocks.length,
    };
  });

/** The paths of all lessons, from the map. */
export const lessonPaths = (page: Page): Promise<string[]> =>
  page.locator('.card h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Windows of 1280 and 1920 pixels, and how wide the text is in them. */
export const WIDE = [
  [1280, 640],
  [1920, 704],
] as const;
