import { truncate, width } from '../../terminal/text.ts';
import type { Act, LabelPart } from '../scene/scene.ts';
import { harmless } from '../words/escape.ts';
import type { TextPiece } from './inks.ts';

/** How many columns the pieces take. */
export function widthOf(pieces: readonly TextPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + width(text), 0);
}

/** The pieces in at most so many columns, with a sign for what is left out. */
export function cutTo(pieces: readonly TextPiece[], columns: number, sign: string): TextPiece[] {
  if (widthOf(pieces) <= columns) return [...pieces];
  const kept: TextPiece[] = [];
  let room = columns;
  for (const piece of pieces) {
    const wide = width(piece.text);
    if (wide >= room) {
      const text = truncate(wide === room ? `${piece.text} ` : piece.text, room, sign);
      return room < 1 ? kept : [...kept, { ...piece, text }];
    }
    kept.push(piece);
    room -= wide;
  }
  return kept;
}

/** What an act says, in pieces. */
export function labelOf(act: Act): TextPiece[] {
  const isError = act.type === 'control' && act.isError;
  return act.label.map((part, i) => ({
    text: harmless(part.text) + (part.text.endsWith(' ') && i < act.label.length - 1 ? ' ' : ''),
    ink: inkOf(part, isError),
  }));
}

function inkOf({ tone }: LabelPart, isError: boolean): TextPiece['ink'] {
  if (isError) return 'error';
  return tone === 'value' ? 'value' : 'plain';
}
