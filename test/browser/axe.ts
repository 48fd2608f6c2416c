import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What hinders a reader a lot, or altogether, in the order of axe. */
const GRAVE: readonly (string | null | undefined)[] = ['moderate', 'serious', 'critical'];

/** What breaks a rule of accessibility on a page as it is now: the rule, how grave that is, and the parts that break it. */
export async function barriers(page: Page): Promise<string[]> {
  // A page of the book lets no script in; what the debugger is told to run is none of the page's.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((): Promise<axe.AxeResults> => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    return loaded.run(document, { resultTypes: ['violations'] });
  });
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
}
