import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { LiveUpdate } from '../../tools/book/protocol/live-types.ts';
import { panel } from './panel.ts';
import { it as base } from './reader.ts';

const LESSON = 'lessons/08-delegation/';

/** Opens the page of a lesson, which hears nothing from the watcher: the test tells it what it is to show. */
const it = base.extend('deaf', async ({ visit }) => async (options: BrowserContextOptions = {}) => {
  const page = await visit('', options);
  await page.addInitScript(() => {
    class Silent extends EventTarget {
      constructor() {
        super();
        Reflect.set(globalThis, 'live', this);
      }
      close(): void {}
    }
    Reflect.set(globalThis, 'EventSource', Silent);
  });
  await page.goto(new URL(LESSON, page.url()).href);
  await page.getByRole('button', { name: 'Search' }).waitFor();
  return page;
});

/** Tells a page what its panel is now. */
async function show(page: Page, parts: string): Promise<void> {
  const update: LiveUpdate = {
    lesson: { slug: 'delegation', folder: '08-delegation' },
    panel: `<section class="live-panel">${parts}</section>`,
    elsewhere: '<section class="live-elsewhere"></section>',
    statuses: { '1-flatten': 'done' },
  };
  await page.evaluate((data) => {
    const source = Reflect.get(globalThis, 'live') as EventTarget;
    source.dispatchEvent(new MessageEvent('live', { data }));
  }, JSON.stringify(update));
}

const output = Array.from({ length: 200 }, (_, at) => `line ${at}`).join('\n');

const parts = (word: string): string => `
  <div class="live-body" id="live-body">
    <p class="chosen">What is selected stays.</p>
    <div class="live-verdict"><p class="word">${word}</p><pre class="output">${output}</pre></div>
    <details><summary>More</summary>${word}</details>
    <div class="live-buttons"><button type="button" data-opens="live-reset">Reset</button>
      <dialog id="live-reset"><form method="dialog"><p>${word}?</p><button>Leave them</button></form></dialog>
    </div>
  </div>
  <div class="live-foot">
    <button type="button" id="live-unfold" aria-expanded="false" aria-controls="live-body">${word}</button>
  </div>`;

describe('a page that is brought up to date', () => {
  it('keeps the focus, and what is selected, scrolled and unfolded', async ({ deaf }) => {
    const page = await deaf({ viewport: { width: 700, height: 900 } });
    await show(page, parts('one'));
    const aside = panel(page);
    await aside.getByRole('button', { name: 'one' }).click();
    await aside.getByText('More').click();
    await aside.getByRole('button', { name: 'Reset' }).focus();
    await page.evaluate(() => {
      document.querySelector('.live-verdict .output')?.scrollTo(0, 300);
      const text = document.querySelector('.chosen')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 5, text, 16);
    });
    const kept = (): Promise<unknown> =>
      page.evaluate(() => ({
        focus: document.activeElement?.textContent,
        selected: String(getSelection()),
        scrolled: document.querySelector('.live-verdict .output')?.scrollTop,
        unfolded: document.querySelector('.live-panel details')?.hasAttribute('open'),
        panel: document.querySelector('#live-unfold')?.getAttribute('aria-expanded'),
      }));
    const before = { focus: 'Reset', selected: 'is selected', scrolled: 300, unfolded: true, panel: 'true' };
    expect(await kept()).toEqual(before);
    await show(page, parts('two'));
    expect(await aside.locator('.word').innerText()).toBe('two');
    expect(await kept()).toEqual(before);
  });

  it('keeps a question open, and leaves one closed that was answered', async ({ deaf }) => {
    const page = await deaf();
    await show(page, parts('one'));
    await panel(page).getByRole('button', { name: 'Reset' }).click();
    const question = page.getByRole('dialog');
    await show(page, parts('two'));
    await question.getByText('two?').waitFor();
    expect(await question.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await question.getByRole('button', { name: 'Leave them' }).click();
    await question.waitFor({ state: 'hidden' });
    await show(page, parts('three'));
    expect(await panel(page).locator('.word').innerText()).toBe('three');
    expect(await question.count()).toBe(0);
  });

  it('runs nothing that is in it, even where no policy forbids that', async ({ deaf }) => {
    const page = await deaf({ bypassCSP: true });
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { text: "ran = 1" }))',
    );
    expect(await page.evaluate('typeof ran'), 'scripts run in this page').toBe('number');
    const script = (name: string): string => `<p><script>${name} = 1</script>${name}</p>`;
    await show(page, script('first'));
    await show(page, `${script('first')}${script('second')}`);
    await panel(page).getByText('second').waitFor();
    expect(await page.evaluate('[typeof first, typeof second]')).toEqual(['undefined', 'undefined']);
  });
});
