import type { Look } from '../../terminal/style.ts';
import { pad, truncate, width, wrap } from '../../terminal/text.ts';
import type { Diagram, Row } from '../model/diagram.ts';
import { divides, isAnswer, isResume } from '../model/kinds.ts';
import { harmless } from '../words/escape.ts';
import { leftOut } from '../words/phrases.ts';
import { placeOf } from '../words/place.ts';
import { sentence } from '../words/sentence.ts';
import { painterOf } from './colours.ts';

/** A run in sentences, one a line, each as far to the right as there are resumes without an answer. */
export function renderNarrative(diagram: Diagram, look: Look): string[] {
  const { style, signs } = look;
  const numbers = String(Math.max(...diagram.rows.map(numberOf))).length;
  const depth = depths(diagram);
  const lines = diagram.rows.flatMap((row, i) => {
    const indent = numbers + 2 + Math.min(2 * (depth[i] ?? 0), Math.floor(look.width / 3));
    if (row.type !== 'event') {
      const words = truncate(leftOut(row, signs.more), look.width - indent, signs.more);
      return [{ text: ' '.repeat(indent) + style.magenta(words), place: '' }];
    }
    const number = style.dim(pad(String(numberOf(row)), numbers, 'left'));
    const isSection = divides(row.event);
    const rule = isSection ? `${signs.rule.repeat(2)} ` : '';
    const words = wrap(rule + harmless(sentence(diagram.run, row.event)), look.width - indent - 2);
    const paint = isSection ? painterOf(row.event, style) : (text: string) => text;
    return words.map((piece, at) => ({
      text: at === 0 ? pad(number, indent) + paint(piece) : ' '.repeat(indent + 2) + paint(piece),
      place: at === 0 ? placeOf(row) : '',
    }));
  });
  const places = Math.max(...lines.map(({ place }) => width(place)));
  const longest = Math.max(...lines.map(({ text }) => width(text)));
  const column = Math.min(longest + 2, look.width - places);
  return lines.map(({ text, place }) =>
    place !== '' && width(text) + 2 <= column ? pad(text, column) + style.dim(place) : text,
  );
}

function numberOf(row: Row): number {
  return row.type === 'event' ? row.step + 1 : 0;
}

/** How many resumes are without an answer where each row begins. */
function depths({ rows }: Diagram): number[] {
  let depth = 0;
  return rows.map((row) => {
    if (row.type !== 'event') return depth;
    if (isAnswer(row.event)) depth = Math.max(0, depth - 1);
    if (!isResume(row.event)) return depth;
    depth += 1;
    return depth - 1;
  });
}
