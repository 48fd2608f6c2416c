import type { Chip, LaneMark, SetTimer, StateCell } from '../scene/state.ts';
import { harmless } from '../words/escape.ts';
import { seconds } from '../words/phrases.ts';
import type { TextPiece } from './inks.ts';
import type { Marks } from './marks.ts';
import { cutTo, widthOf } from './pieces.ts';

/** What stands in a column of state, in at most so many columns. @param sign stands for what is cut off. */
export function cellPieces(cell: StateCell, columns: number, marks: Marks, sign: string): TextPiece[] {
  switch (cell.kind) {
    case 'ready':
      return cell.calls.length === 0
        ? [{ text: 'empty', ink: 'soft' }]
        : chips(cell.calls, columns, sign, 'strong');
    case 'future':
      return future(cell, columns, marks, sign);
    case 'timers':
      return cutTo(timers(cell.timers), columns, sign);
    case 'frame':
      return cutTo(frame(cell, marks), columns, sign);
  }
}

/** As many calls as there is room for, and the number of the others. */
function chips(
  calls: readonly Chip[],
  columns: number,
  sign: string,
  first: TextPiece['ink'] = 'plain',
): TextPiece[] {
  const pieces = calls.flatMap(({ label }, i): TextPiece[] => [
    ...(i > 0 ? [{ text: ' ', ink: 'plain' as const }] : []),
    { text: harmless(label), ink: i === 0 ? first : 'plain' },
  ]);
  for (let shown = calls.length; shown > 0; shown--) {
    const rest = calls.length - shown;
    const more: TextPiece[] = rest === 0 ? [] : [{ text: ` +${rest}`, ink: 'soft' }];
    const all = [...pieces.slice(0, 2 * shown - 1), ...more];
    if (widthOf(all) <= columns) return all;
  }
  return cutTo(pieces, columns, sign);
}

function future(
  { state, value, waiters }: Extract<StateCell, { kind: 'future' }>,
  columns: number,
  { lanes }: Marks,
  sign: string,
): TextPiece[] {
  if (state === 'pending') {
    const box: TextPiece = { text: '[ ]', ink: 'plain' };
    if (waiters.length === 0) return [box];
    return [box, { text: ' ', ink: 'plain' }, ...chips(waiters, columns - 4, sign)];
  }
  const error = state === 'failed' ? `${lanes.failed} ${harmless(value ?? 'failed')}` : 'cancelled';
  const inside: TextPiece =
    state === 'finished'
      ? { text: harmless(value ?? 'done'), ink: value === undefined ? 'soft' : 'value' }
      : { text: error, ink: 'error' };
  return [
    { text: '[', ink: 'plain' },
    ...cutTo([inside], Math.max(1, columns - 2), sign),
    { text: ']', ink: 'plain' },
  ];
}

function timers(all: readonly SetTimer[]): TextPiece[] {
  if (all.length === 0) return [{ text: 'none', ink: 'soft' }];
  // Above them stands that they are timers: where they have times, their numbers say which.
  return all.flatMap(({ label, number, when }, i): TextPiece[] => [
    { text: `${i === 0 ? '' : ', '}${when === undefined ? label : number}`, ink: 'plain' },
    ...(when === undefined ? [] : [{ text: `: ${seconds(when)}`, ink: 'soft' as const }]),
  ]);
}

/** Of a frame that has no variables. */
const SAID: { readonly [M in LaneMark]?: string } = {
  new: 'not started',
  ended: 'gone',
  failed: 'gone',
};

function frame(
  { mark, variables, at }: Extract<StateCell, { kind: 'frame' }>,
  { lanes }: Marks,
): TextPiece[] {
  if (mark === 'none') return [];
  const said = SAID[mark];
  // That a frame runs is said in its lane: one runs, and one mark says so.
  const isActive = mark === 'runs' || mark === 'calls';
  return [
    ...(isActive
      ? []
      : [{ text: `${lanes[mark]} `, ink: mark === 'new' ? ('soft' as const) : ('thread' as const) }]),
    ...(said === undefined ? [] : [{ text: said, ink: 'soft' as const }]),
    ...variables.flatMap(({ name, value }, i): TextPiece[] => [
      { text: `${i === 0 ? '' : ' '}${name} `, ink: 'plain' },
      { text: harmless(value), ink: 'value' },
    ]),
    ...(at === ''
      ? []
      : [
          { text: ' at ', ink: 'soft' as const },
          { text: harmless(at), ink: 'plain' as const },
        ]),
  ];
}
