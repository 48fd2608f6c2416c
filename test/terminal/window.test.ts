import { describe, expect, it } from 'vitest';
import { plainLook } from '../../tools/terminal/style.ts';
import { layOut, repaint, scrollLimit } from '../../tools/terminal/window.ts';

const look = plainLook(20);
const body = Array.from({ length: 30 }, (_, i) => `line ${i}`);
const frame = { top: ['title', 'list', '----'], body, panel: ['hint', 'h1', 'h2'], bottom: ['----', 'keys'] };
const lay = (rows: number, scroll = 0) => layOut(frame, { columns: 20, rows }, scroll, look);

describe('layOut', () => {
  it.each([2, 3, 5, 8, 12, 20, 50])(
    'in %i rows: as many lines, the first of the body and the keys among them',
    (rows) => {
      const lines = lay(rows);
      expect(lines).toHaveLength(rows);
      expect(lines.at(-1)).toBe('keys');
      expect(lines).toContain('line 0');
    },
  );

  it('folds what does not fit, and says how much', () => {
    expect(lay(15)).toMatchInlineSnapshot(`
      [
        "title",
        "list",
        "----",
        "line 0",
        "line 1",
        "line 2",
        "line 3",
        "line 4",
        "line 5",
        "  ↓ 24 more lines",
        "hint",
        "h1",
        "h2",
        "----",
        "keys",
      ]
    `);
  });

  it('reaches the last line by scrolling, and no further', () => {
    const limit = scrollLimit(frame, { columns: 20, rows: 15 });
    const lines = lay(15, limit);
    expect(lines).toContain('line 29');
    expect(lay(15, 1000)).toEqual(lines);
  });

  it('does not scroll what fits', () => {
    expect(scrollLimit(frame, { columns: 20, rows: 60 })).toBe(0);
  });

  it('brings the line that matters into view', () => {
    expect(layOut({ ...frame, focus: 20 }, { columns: 20, rows: 15 }, 0, look)).toContain('line 20');
  });

  it('is never wider than the window', () => {
    const [line] = layOut(
      { top: ['x'.repeat(50)], body: [], bottom: ['k'] },
      { columns: 10, rows: 5 },
      0,
      look,
    );
    expect(line).toBe(`${'x'.repeat(9)}…`);
  });
});

describe('repaint', () => {
  const esc = '\u001b';

  it('writes only the lines that changed, in one synchronized update, and clears nothing first', () => {
    expect(repaint(['a', 'b', 'c'], ['a', 'B', 'c'], 10)).toBe(
      `${esc}[?2026h${esc}[2;1HB${esc}[0m${esc}[K${esc}[?2026l`,
    );
  });

  it('writes nothing when nothing changed', () => {
    expect(repaint(['a'], ['a'], 10)).toBe('');
  });

  it('keeps the last character of a line that is full', () => {
    expect(repaint([], ['abc'], 3)).not.toContain(`${esc}[K`);
  });
});
