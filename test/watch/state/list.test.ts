import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../tools/progress/types.ts';
import { plainLook } from '../../../tools/terminal/style.ts';
import { layOut } from '../../../tools/terminal/window.ts';
import { type Listing, openListing, press, selectedOf, visible } from '../../../tools/watch/state/list.ts';
import { listWindow } from '../../../tools/watch/view/list.ts';
import { course, lesson } from '../../report/fixture.ts';

const progress: Progress = {
  version: 1,
  lessons: { two: { passedAt: 'x', passedHash: 'h', exercises: [1, 2], hints: {} } },
};
const all = course();

/** The list after these keys, and what the last one led to. */
function typed(...keys: string[]): [Listing, ReturnType<typeof press>[1]] {
  let listing = openListing('one');
  let outcome: ReturnType<typeof press>[1] = null;
  for (const key of keys) [listing, outcome] = press(listing, key, all, progress);
  return [listing, outcome];
}

const cursor = (...keys: string[]) => selectedOf(typed(...keys)[0], all, progress)?.slug;
const shown = (...keys: string[]) =>
  visible(typed(...keys)[0], all, progress)
    .map(({ slug }) => slug)
    .join(' ');

it.each([
  [['j'], 'two'],
  [['down', 'down'], 'three'],
  [['j', 'j', 'j', 'j'], 'three'],
  [['k'], 'one'],
  [['end'], 'three'],
  [['end', 'home'], 'one'],
  [['p', 'j'], 'three'],
  [['d'], 'two'],
  [['/', 't', 'h'], 'three'],
  [['/', 'j'], undefined],
])('%j: the cursor is on %s', (keys, expected) => {
  expect(cursor(...keys)).toBe(expected);
});

it.each([
  [[], 'one two three'],
  [['d'], 'two'],
  [['d', 'd'], 'one two three'],
  [['p'], 'one three'],
  [['/', 't'], 'two three'],
  [['/', 't', 'backspace'], 'one two three'],
  [['/', '3'], 'three'],
  [['/', 'T', 'W', 'O', 'escape'], 'one two three'],
])('%j: there are %s', (keys, expected) => {
  expect(shown(...keys)).toBe(expected);
});

describe('leads', () => {
  it('to the lesson under the cursor, from a search too', () => {
    expect(typed('/', 't', 'h', 'enter')[1]).toMatchObject({ type: 'go', lesson: { slug: 'three' } });
  });

  it('to a reset, only after y', () => {
    expect(typed('j', 'r', 'y')[1]).toMatchObject({ type: 'reset', lesson: { slug: 'two' } });
    expect(typed('j', 'r', 'n')).toMatchObject([{ asking: null }, null]);
  });

  it.each(['q', 'l', 'escape'])('back, with %s', (key) => {
    expect(typed(key)[1]).toEqual({ type: 'close' });
  });

  it('nowhere when nothing fits', () => {
    expect(typed('/', 'z', 'enter')[1]).toBe(null);
  });
});

describe('the view', () => {
  const draw = (columns: number, ...keys: string[]) => {
    const look = plainLook(columns);
    const frame = listWindow(typed(...keys)[0], all, progress, 'one', null, look);
    return `\n${layOut(frame, { columns, rows: 14 }, 0, look).join('\n')}\n`;
  };

  it('at 80 columns', () => {
    expect(draw(80, 'j')).toMatchInlineSnapshot(`
      "
      Lessons                                          █████░░░░░░░░░░░ 1 of 3 lessons
      ────────────────────────────────────────────────────────────────────────────────

      Stage A · Generators
      •    1 Lesson one                                              ░░+░   15 min +10
      › ✓  2 Lesson two                                              ██+░   15 min +10

      Stage B · Messages
           3 Lesson three                                            ░░+░   15 min +10



      ────────────────────────────────────────────────────────────────────────────────
      Enter go there   / search   d done   p pending   r reset   q back
      "
    `);
  });

  it('at 40 columns, while searching', () => {
    expect(draw(40, '/', 't')).toMatchInlineSnapshot(`
      "
      Lessons  /t              ███░░░░░ 1 of 3
      ────────────────────────────────────────

      Stage A · Generators
      › ✓  2 Lesson two                   ██+░

      Stage B · Messages
           3 Lesson three                 ░░+░




      ────────────────────────────────────────
      Enter go there   Esc leave the search
      "
    `);
  });

  it('keeps the cursor in the window', () => {
    const many = course(Array.from({ length: 40 }, (_, i) => lesson(i + 1, `l${i + 1}`)));
    const look = plainLook(80);
    const frame = listWindow(openListing('l33'), many, progress, 'l1', null, look);
    expect(layOut(frame, { columns: 80, rows: 12 }, 0, look).join('\n')).toContain('› ');
  });
});
