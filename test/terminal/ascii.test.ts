import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canDraw, hasUnicode, inLocale, toAscii } from '../../tools/terminal/ascii.ts';

it.each([
  ['“fib” is 1 › 2 · 3…', "'fib' is 1 > 2 - 3..."],
  ['é and 🚀', '\\u00e9 and \\ud83d\\ude80'],
  ['plain\n\u001b[31mred\u001b[0m', 'plain\n\u001b[31mred\u001b[0m'],
])('%j in ASCII is %j', (text, ascii) => {
  expect(toAscii(text)).toBe(ascii);
});

it('JSON in ASCII is JSON, and holds the same but for our signs', () => {
  const value = { text: 'é 🚀 \\ " \u2028', signs: '“fib”' };
  expect(JSON.parse(toAscii(JSON.stringify(value)))).toEqual({ ...value, signs: "'fib'" });
});

describe('a stream', () => {
  const written: string[] = [];
  const stream = {
    columns: 80,
    write(text: string) {
      written.push(text);
      return this === stream;
    },
  };

  it.each([{ LANG: 'C' }, { LC_ALL: 'POSIX', LANG: 'de_DE.UTF-8' }, { TERM: 'linux', LANG: 'C.UTF-8' }, {}])(
    'gets ASCII in %j',
    (env) => {
      const ascii = inLocale(stream, { ...env });
      expect([ascii.write('“a”'), written.pop(), ascii.columns]).toEqual([true, "'a'", 80]);
      stream.columns += 1;
      expect(ascii.columns).toBe(stream.columns);
      stream.columns = 80;
    },
  );

  it('is as it was where there is Unicode', () => {
    expect(inLocale(stream, { LANG: 'en_US.utf8' })).toBe(stream);
  });
});

it.each([
  [{ LANG: 'C.UTF-8' }, 'linux', true],
  [{ LANG: 'C.UTF-8', LC_ALL: 'C' }, 'linux', false],
  [{}, 'linux', false],
  [{}, 'darwin', true],
  [{}, 'win32', false],
  [{ WT_SESSION: 'x' }, 'win32', true],
] as const)('%j on %s: Unicode %s', (env, platform, has) => {
  expect(hasUnicode({ ...env }, platform)).toBe(has);
});

it.each([
  [{ TERM: 'xterm' }, true, true],
  [{}, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ TERM: '' }, true, false],
  [{ TERM: 'unknown' }, true, false],
  [{ TERM: 'xterm' }, false, false],
] as const)('%j, a terminal: %s; drawn on: %s', (env, isTTY, can) => {
  expect(canDraw({ ...env }, { isTTY })).toBe(can);
});

it('the signs of all that the tool says are known', () => {
  const folder = fileURLToPath(new URL('../../tools', import.meta.url));
  const said = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    // Drawings have glyphs of their own for ASCII, and pages are read in a browser.
    .filter(({ parentPath }) => !/[\\/](?:book|trace)(?:[\\/]|$)/.test(parentPath))
    .map(({ parentPath, name }) =>
      readFileSync(`${parentPath}/${name}`, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''),
    )
    .join('');
  const unknown = new Set([...said].filter((sign) => sign > '\u007f' && toAscii(sign).startsWith('\\u')));
  // The bar of progress is drawn with other signs there.
  expect([...unknown].sort()).toEqual(['░', '█'].sort());
});
