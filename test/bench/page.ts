import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A page of the book that is watched from inside. */
export interface WatchedPage {
  /**
   * Begins to wait for a verdict; `seen` gives the time, in seconds, at which it was painted, and rejects with what the
   * page shows when that takes too long.
   */
  await(sign: 'pass' | 'fail'): Promise<{ readonly seen: Promise<number> }>;
  close(): Promise<void>;
}

/** The browser to measure with, or null. */
export function findBrowser(): string | null {
  return process.env['WORKBOOK_BROWSER'] ?? BROWSERS.find((path) => existsSync(path)) ?? null;
}

/** How long a verdict may take to be painted, in seconds, before the measuring is given up. */
const PATIENCE = 30;

/** Runs in the page, which looks at itself at every change: asking from outside would be measured too. */
const waitFor = (sign: string): string => `
  window.seen = new Promise((resolve, reject) => {
    const look = () => {
      const sign = document.querySelector('.live-verdict')?.dataset.sign;
      if (sign !== ${JSON.stringify(sign)} || document.querySelector('.live-body').dataset.running !== 'no') return;
      observer.disconnect();
      requestAnimationFrame(() => resolve((performance.timeOrigin + performance.now()) / 1000));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    look();
    setTimeout(() => reject(new Error('no ${sign} in: ' + document.querySelector('.live-body')?.innerText)), ${PATIENCE * 1000});
  });
  undefined`;

/** Opens a page in a browser without a window. */
export async function openPage(executablePath: string, url: string): Promise<WatchedPage> {
  const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  await page.goto(url);
  return {
    async await(sign) {
      await page.evaluate(waitFor(sign));
      return { seen: page.evaluate('window.seen') as Promise<number> };
    },
    close: () => browser.close(),
  };
}
