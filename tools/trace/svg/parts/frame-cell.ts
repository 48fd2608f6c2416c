import { width } from '../../../terminal/text.ts';
import type { StateCell } from '../../scene/scene.ts';
import { escapeXml, oneLine } from '../../words/escape.ts';
import { shorten } from './label.ts';
import { COLUMN, px } from './measure.ts';
import { sign } from './signs.ts';
import { LINE } from './sizes.ts';

type FrameCell = Extract<StateCell, { readonly kind: 'frame' }>;

interface CellWord {
  readonly tone: 'soft' | 'v' | 'code';
  readonly text: string;
}

/** The sign of how the frame stands, with the free space after it. */
const SIGN = 18;

/** What is said of a frame, in words that stay together. */
function wordsOf({ mark, variables, at }: FrameCell, again: boolean, columns: number): CellWord[][] {
  if (mark === 'new') return sentence('above the first line');
  if (mark === 'ended' || mark === 'failed') return sentence(again ? 'still gone, and nothing runs' : 'gone');
  const place = at === '' ? [] : oneLine(at).split(' ');
  const equals = at === '' ? ' =' : '';
  return [
    ...variables.map(({ name, value }): CellWord[] => [
      { tone: equals === '' ? 'soft' : 'code', text: `${name}${equals}` },
      { tone: 'v', text: shorten(oneLine(value), Math.max(4, columns - width(name) - equals.length - 1)) },
    ]),
    ...place.map((text, i): CellWord[] =>
      i === 0
        ? [
            { tone: 'soft', text: 'at' },
            { tone: 'code', text },
          ]
        : [{ tone: 'code', text }],
    ),
  ];
}

const sentence = (text: string): CellWord[][] =>
  text.split(' ').map((word) => [{ tone: 'soft', text: word }]);

function linesOf(cell: FrameCell, again: boolean, columns: number): CellWord[][] {
  const lines: CellWord[][] = [];
  const length = (words: readonly CellWord[]): number =>
    words.reduce((sum, { text }) => sum + width(text) + 1, -1);
  for (const group of wordsOf(cell, again, columns)) {
    const last = lines.at(-1);
    if (last && length([...last, ...group]) <= columns) last.push(...group);
    else lines.push([...group]);
  }
  return lines;
}

const hasSign = ({ mark, at }: FrameCell): boolean => (mark !== 'runs' && mark !== 'calls') || at !== '';

/** @param columns of text in a line */
export function frameCellSize(
  cell: FrameCell,
  again: boolean,
  columns: number,
): { width: number; lines: number } {
  const lines = linesOf(cell, again, columns);
  const widest = lines.reduce(
    (most, line) => Math.max(most, width(line.map(({ text }) => text).join(' '))),
    0,
  );
  return { width: widest * COLUMN + (hasSign(cell) ? SIGN : 0), lines: Math.max(1, lines.length) };
}

/** A frame with its variables, and the code at which it is paused. */
export function drawFrameCell(
  x: number,
  y: number,
  cell: FrameCell,
  again: boolean,
  columns: number,
): string {
  const lines = linesOf(cell, again, columns);
  const left = hasSign(cell) ? x + SIGN : x;
  const words = cell.mark === 'new' || cell.mark === 'ended' || cell.mark === 'failed';
  const texts = lines.map((line, i) => {
    const baseline = y + 4 + (i - (lines.length - 1) / 2) * LINE;
    const text = words
      ? escapeXml(line.map((word) => word.text).join(' '))
      : line
          .map((word) =>
            word.tone === 'code'
              ? escapeXml(word.text)
              : `<tspan class="fig-${word.tone === 'v' ? 'v' : 'soft'}">${escapeXml(word.text)}</tspan>`,
          )
          .join(' ');
    return `<text class="fig-${words ? 'detail' : 'label'}" x="${px(left)}" y="${px(baseline)}">${text}</text>`;
  });
  return `${hasSign(cell) ? sign(cell.mark, x + 5, y) : ''}${texts.join('')}`;
}
