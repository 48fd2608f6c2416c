import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** How grave something is, in the words of axe; below that are matters of taste. */
const GRAVE: readonly (string | null | undefined)[] = ['moderate', 'serious', 'critical'];

/** What breaks a rule of accessibility on a page as it is now: the rule, how grave that is, and the parts that break it. */
export async function barriers(page: Page): Promise<string[]> {
  // A page of the book lets no script in; what the debugger is told to run is none of the page's.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((): Promise<axe.AxeResults> => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    return loaded.run(document, {
      resultTypes: ['violations'],
      // Not in use by itself yet: what is said aloud begins with what is shown.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
  });
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
}
