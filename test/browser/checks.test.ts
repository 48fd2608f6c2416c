import { describe, expect } from 'vitest';
import { findBrowser } from './find.ts';
import { it } from './reader.ts';

describe('what these tests watch for', () => {
  it('is seen: a request to elsewhere, a breach of the policy, an error, a page that is not there', async ({
    visit,
    faults,
  }) => {
    const page = await visit();
    const seen = async (script: string, ...kinds: readonly RegExp[]): Promise<void> => {
      faults.seen.length = 0;
      await page.evaluate(script);
      for (const kind of kinds) await expect.poll(() => faults.seen.join('\n')).toMatch(kind);
      faults.seen.length = 0;
    };
    await seen('new Image().src = "http://elsewhere.test/"', /asks elsewhere/, /Content Security Policy/);
    await seen(
      'document.body.append(Object.assign(document.createElement("script"), { text: "0" }))',
      /Content Security Policy/,
    );
    await seen('setTimeout(() => nothing.there)', /nothing is not defined/);
    await seen('console.warn("a warning")', /a warning/);
    // Both are waited for: what comes late would be taken for a fault of the test.
    await seen('void fetch("none")', /is answered 404/, /complains: .*404/);
  });
});

describe('the browser', () => {
  const where = (
    env: NodeJS.ProcessEnv,
    platform: NodeJS.Platform,
    ...files: string[]
  ): Promise<string | null> => findBrowser(env, platform, async (file) => files.includes(file));
  const windows = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

  it.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, string[], string | null]>([
    [
      'the first name that is on the path',
      { PATH: '/a:/b' },
      'linux',
      ['/a/google-chrome', '/b/chromium'],
      '/b/chromium',
    ],
    ['none', { PATH: '/a' }, 'linux', ['/b/chromium'], null],
    [
      'the one that is named',
      { PATH: '/a', WORKBOOK_BROWSER: '/c/edge' },
      'linux',
      ['/a/chromium', '/c/edge'],
      '/c/edge',
    ],
    [
      'no other than the one that is named',
      { PATH: '/a', WORKBOOK_BROWSER: '/c/edge' },
      'linux',
      ['/a/chromium'],
      null,
    ],
    ['an application of macOS', { PATH: '/a', HOME: '/Users/a' }, 'darwin', [chrome], chrome],
    ['one in the home folder', { HOME: '/Users/a' }, 'darwin', [`/Users/a${chrome}`], `/Users/a${chrome}`],
    [
      'a program of Windows',
      windows,
      'win32',
      ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ])('is found: %s', async (_, env, platform, files, found) => {
    expect(await where(env, platform, ...files)).toBe(found);
  });
});
