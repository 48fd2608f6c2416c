import { describe, expect, it } from 'vitest';
import { lookOf, plainLook, styles, terminalFeatures } from '../../tools/terminal/style.ts';

const tty = { isTTY: true };

it('no style is one that a light terminal does not show: 16 colours have a yellow and a white that are near to each other', () => {
  const { link: _link, ...paints } = styles(true);
  const codes = Object.values(paints).map((paint) => paint('a').split('a')[0]);
  expect(codes).toHaveLength(12);
  for (const code of codes) expect(code).not.toMatch(/\[(33|37|93|97)m/);
});

describe('terminalFeatures', () => {
  it.each([
    ['a terminal', { TERM: 'xterm' }, tty, true],
    ['a pipe', { TERM: 'xterm' }, {}, false],
    ['NO_COLOR', { NO_COLOR: '1' }, tty, false],
    ['NO_COLOR that is empty says nothing', { NO_COLOR: '' }, tty, true],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, {}, true],
    ['FORCE_COLOR=0 on a terminal', { FORCE_COLOR: '0' }, tty, false],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, tty, false],
    ['TERM=dumb', { TERM: 'dumb' }, tty, false],
  ])('colour: %s', (_, env, stream, colour) => {
    expect(terminalFeatures(env, stream).colour).toBe(colour);
  });

  it.each([
    ['where the terminal says so', { TERM: 'xterm', COLORTERM: 'truecolor' }, tty, true],
    ['not where it says nothing', { TERM: 'xterm-256color' }, tty, false],
    ['not in a pipe', { COLORTERM: 'truecolor' }, {}, false],
    ['not with NO_COLOR', { TERM: 'xterm', COLORTERM: '24bit', NO_COLOR: '1' }, tty, false],
    ['where it is asked for', { FORCE_COLOR: '3' }, {}, true],
    [
      'not where sixteen are asked for',
      { TERM: 'xterm', COLORTERM: 'truecolor', FORCE_COLOR: '1' },
      tty,
      false,
    ],
  ])('true colour: %s', (_, env, stream, trueColour) => {
    expect(terminalFeatures(env, stream).trueColour).toBe(trueColour);
  });

  it.each([
    ['where a terminal says that it knows them', { VTE_VERSION: '7200' }, tty, true],
    ['not where nothing is known', {}, tty, false],
    ['not in VS Code, which finds places by itself', { TERM_PROGRAM: 'vscode' }, tty, false],
    ['not in a pipe', { VTE_VERSION: '7200', FORCE_COLOR: '1' }, {}, false],
  ])('links: %s', (_, env, stream, links) => {
    expect(terminalFeatures(env, stream).links).toBe(links);
  });

  it.skipIf(process.platform === 'win32').each([
    [{ LANG: 'de_DE.UTF-8' }, true],
    [{ LANG: 'C', LC_ALL: 'en_US.utf8' }, true],
    [{ LANG: 'C' }, false],
    [{ LANG: 'de_DE.UTF-8', TERM: 'linux' }, false],
  ])('unicode: %j', (env, unicode) => {
    expect(terminalFeatures(env, tty).unicode).toBe(unicode);
  });
});

describe('styles', () => {
  it('leaves text alone when it is not enabled', () => {
    const { bold, link } = styles(false);
    expect([bold('x'), link('x', 'https://example.org')]).toEqual(['x', 'x']);
  });

  it('styles, and links with OSC 8', () => {
    const { red, link } = styles(true);
    expect(red('x')).toBe('\u001b[31mx\u001b[39m');
    expect(link('x', 'https://example.org')).toBe('\u001b]8;;https://example.org\u001b\\x\u001b]8;;\u001b\\');
  });
});

it('the colours of a drawing can be read on black and on white', () => {
  const { thread, value, soft } = styles(true, false, true);
  const luminance = (paint: (text: string) => string): number => {
    const [, ...rgb] = /38;2;(\d+);(\d+);(\d+)m/.exec(paint('a')) ?? [];
    const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
      const light = Number(part) / 255;
      return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  for (const paint of [thread, value, soft]) {
    const light = luminance(paint);
    expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(4.5);
    expect((light + 0.05) / 0.05).toBeGreaterThanOrEqual(4.5);
  }
});

it('falls back to ASCII signs', () => {
  const { signs } = plainLook(80, false);
  expect(Object.values(signs).join('')).toMatch(/^[\x20-\x7e]+$/);
});

it('takes 80 columns where there is no window', () => {
  expect(lookOf({}, { columns: 33 }).width).toBe(80);
  expect(lookOf({}, { isTTY: true, columns: 33 }).width).toBe(33);
});
