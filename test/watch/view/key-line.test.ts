import { describe, expect, it } from 'vitest';
import { plainLook } from '../../../tools/terminal/style.ts';
import { width } from '../../../tools/terminal/text.ts';
import { keyActions } from '../../../tools/watch/state/actions.ts';
import { keyLine } from '../../../tools/watch/view/key-line.ts';

describe('the key line', () => {
  it.each([200, 100, 80, 60, 40, 20, 12])('fits in %i columns, with help and quit', (columns) => {
    const line = keyLine(keyActions, plainLook(columns));
    expect(width(line)).toBeLessThanOrEqual(columns);
    expect(line).toMatch(/\?.*q/);
  });

  it('keeps the key that is ready', () => {
    expect(keyLine(keyActions, plainLook(30), 'n')).toContain('n next');
  });

  it('names every key where there is room', () => {
    expect(keyLine(keyActions, plainLook(200))).toMatchInlineSnapshot(
      `"n next   p prev   l list   h hint   r run   s solution   d diff   x reset   c all   o open   b book   ? help   q quit"`,
    );
  });

  it('loses the keys of the lowest ranks first, and the words last', () => {
    const lines = [90, 70, 50, 30, 20].map((columns) => keyLine(keyActions, plainLook(columns)));
    expect(lines).toMatchInlineSnapshot(`
      [
        "n next  p prev  l list  h hint  r run  s solution  c all  o open  b book  ? help  q quit",
        "n next  l list  h hint  s solution  o open  b book  ? help  q quit",
        "n next  l list  h hint  b book  ? help  q quit",
        "n next  h hint  ? help  q quit",
        "h ? q",
      ]
    `);
  });
});
