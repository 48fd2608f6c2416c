import { expect, it } from 'vitest';
import { justSet } from '../../../tools/book/runs/just-set.ts';
import type { Act, FrameView } from '../../../tools/trace/scene/scene.ts';

const place = { file: 'demo.ts', line: 3 };
const frames: FrameView[] = [
  { name: 'loop', mark: 'calls', where: null, variables: [], doing: 'next()' },
  { name: 'ann', mark: 'runs', where: { type: 'line', ...place }, variables: [], doing: '' },
];
const read: Act = { type: 'read', lane: 1, column: 0, label: [{ tone: 'value', text: "'hello'" }] };
const resume = (how: string): Act => ({
  type: 'control',
  from: 0,
  to: 1,
  label: [
    { tone: 'code', text: `${how}(` },
    { tone: 'value', text: '5' },
    { tone: 'code', text: ')' },
  ],
  through: [],
  isError: false,
});
const set = (act: Act, line: string): string | undefined => {
  const found = justSet(
    { act, frames },
    () => line,
    (where) => (where?.type === 'line' ? place : null),
  );
  if (found !== null) expect(found).toEqual({ ...place, text: found.text });
  return found?.text;
};

it.each([
  [read, '  const text = yield* letter;', "text = 'hello'"],
  [read, '  const text: string = yield* this.letter; // waits', "text = 'hello'"],
  [resume('next'), '  const answer = yield 1;', 'answer = 5'],
  [resume('next'), '  answer = yield;', 'answer = 5'],
])('%j at `%s` sets %s', (act, line, text) => {
  expect(set(act, line)).toBe(text);
});

it.each([
  [read, 'return yield* letter;'],
  [read, 'x = 1'],
  [read, 'const text = (yield* letter).trim();'],
  [read, 'const text = yield* letters(1);'],
  [read, ''],
  [resume('next'), 'const text = yield* letter;'],
  [read, 'const text = yield 1;'],
  [resume('throw'), 'const answer = yield 1;'],
  [resume('next'), 'const answer = 1 + (yield 1);'],
  [{ type: 'note', lane: 1, label: [{ tone: 'value', text: 'hello' }] } satisfies Act, 'const a = yield 1;'],
])('%j at `%s` leaves a doubt', (act, line) => {
  expect(set(act, line)).toBeUndefined();
});
