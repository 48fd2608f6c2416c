import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../../../tools/book/open-browser.ts';
import { actionEvent, readBody } from '../../../tools/book/server/actions.ts';
import { MOST } from '../../../tools/book/server/requests.ts';

describe('what a page sends', () => {
  it('names the lesson that the page is about', () => {
    expect(actionEvent('hint', '{"slug":"send"}')).toEqual({ type: 'action', name: 'hint', slug: 'send' });
  });

  it('may say more, which is passed over', () => {
    expect(actionEvent('go', '{"slug":"send","type":"ended"}')).toEqual({
      type: 'action',
      name: 'go',
      slug: 'send',
    });
  });

  it('may name a place for the editor', () => {
    const place = { file: 'lessons/04-send/dialogue.ts', line: 3, column: 5 };
    expect(actionEvent('open', JSON.stringify({ slug: 'send', place: { ...place, more: 1 } }))).toEqual({
      type: 'action',
      name: 'open',
      slug: 'send',
      place,
    });
  });

  it.each([
    'null',
    '7',
    '{}',
    '{"file":"a.ts","line":0,"column":1}',
    '{"file":"a.ts","line":"1","column":1}',
  ])('means nothing with a place that is none: %s', (place) =>
    expect(actionEvent('open', `{"slug":"send","place":${place}}`)).toBe(null),
  );

  it.each([
    '',
    'slug=send',
    '{"slug":"',
    'null',
    '7',
    '"send"',
    '[]',
    '{}',
    '{"slug":7}',
    '{"slug":""}',
    '{"slug":null}',
  ])('means nothing without one: %s', (body) => expect(actionEvent('hint', body)).toBe(null));
});

describe('reading what is sent', () => {
  async function* parts(...sizes: number[]) {
    for (const size of sizes) yield new Uint8Array(size).fill(97);
  }

  it('puts the parts together', async () => {
    expect(await readBody(parts(3, 0, 2))).toBe('aaaaa');
  });

  it('takes as much as is allowed, and stops when it is more, whatever was announced', async () => {
    expect((await readBody(parts(MOST)))?.length).toBe(MOST);
    expect(await readBody(parts(MOST, 1))).toBe(null);
  });

  it('does not break a character in two', async () => {
    const [first, second] = [new Uint8Array([0xc3]), new Uint8Array([0xa9])];
    async function* halves() {
      yield first;
      yield second;
    }
    expect(await readBody(halves())).toBe('é');
  });
});

describe('a browser to open', () => {
  it.each([
    ['a desktop', { DISPLAY: ':0' }, 'linux', true],
    ['a newer desktop', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['a browser that is named', { BROWSER: '/usr/bin/firefox' }, 'linux', true],
    ['a terminal alone', {}, 'linux', false],
    ['Linux under Windows', { WSL_DISTRO_NAME: 'Ubuntu' }, 'linux', true],
    ['a Mac', {}, 'darwin', true],
    ['Windows', {}, 'win32', true],
    ['a Mac far away', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, 'darwin', false],
    [
      'a machine far away that shows its windows here',
      { SSH_CONNECTION: 'x', DISPLAY: ':10' },
      'linux',
      true,
    ],
  ] as const)('%s', (_, env, platform, expected) => {
    expect(hasBrowser(env, platform)).toBe(expected);
  });
});
