import { describe, expect, it } from 'vitest';
import { lookOf, plainLook, styles, terminalFeatures } from '../../tools/terminal/style.ts';

const tty = { isTTY: true };

it('no style is one that a light terminal does not show: 16 colours have a yellow and a white that are near to each other', () => {
  const { link: _link, ...paints } = styles(true);
  const codes = Object.values(paints).map((paint) => paint('a').split('a')[0]);
  expect(codes).toHaveLength(9);
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

it('falls back to ASCII signs', () => {
  const { signs } = plainLook(80, false);
  expect(Object.values(signs).join('')).toMatch(/^[\x20-\x7e]+$/);
});

it('takes 80 columns where there is no window', () => {
  expect(lookOf({}, { columns: 33 }).width).toBe(80);
  expect(lookOf({}, { isTTY: true, columns: 33 }).width).toBe(33);
});
