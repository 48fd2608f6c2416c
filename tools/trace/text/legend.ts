import type { Look } from '../../terminal/style.ts';
import { flow, wrap } from '../../terminal/text.ts';
import { inksOf, type TextPiece } from './inks.ts';
import { type Marks, marksOf } from './marks.ts';

/** What a drawing is explained by. */
export type Explained =
  | Exclude<keyof Marks['lanes'], 'none'>
  | 'control'
  | 'tube'
  | 'make'
  | 'value'
  | 'timer'
  | 'queue';

/** What the marks mean that occur in a drawing, in lines. */
export function legendLines(used: ReadonlySet<Explained>, look: Look): string[] {
  const { shaft, tube, dots, right, left, elbow, source, lanes } = marksOf(look);
  const inks = inksOf(look.style);
  const all: readonly (readonly [Explained, text: string, ink: TextPiece['ink'], words: string])[] = [
    ['runs', lanes.runs, 'thread', 'runs'],
    ['calls', lanes.calls, 'thread', 'in the middle of a call'],
    ['paused', lanes.paused, 'thread', 'paused at a yield'],
    ['new', lanes.new, 'soft', 'not started'],
    ['ended', lanes.ended, 'thread', 'ended'],
    ['failed', lanes.failed, 'error', 'ended by an error'],
    ['waits', lanes.waits, 'soft', 'waits: nobody runs'],
    ['control', shaft + right, 'thread', 'call, answer'],
    ['tube', tube + right, 'thread', 'through a yield*'],
    ['make', shaft + right + lanes.new, 'soft', 'makes a generator'],
    ['value', dots + right, 'value', 'a value is put in, or read'],
    ['outside', source + dots + right, 'value', 'comes from outside, or goes there'],
    ['timer', shaft + right, 'soft', 'sets a timer'],
    ['queue', left + shaft + elbow, 'soft', 'goes to the ready queue'],
  ];
  const items = all
    .filter(([key]) => used.has(key))
    .map(([, text, ink, words]) => `${inks[ink](text)} ${inks.soft(words)}`);
  return flow(items, look.width, 2).flatMap((line) => wrap(line, look.width));
}
