import type { Look } from '../../terminal/style.ts';
import { pad, width, wrap } from '../../terminal/text.ts';
import { type Scene, type SceneRow, stepsOf } from '../scene/scene.ts';
import type { LaneMark } from '../scene/state.ts';
import { harmless } from '../words/escape.ts';
import { seconds } from '../words/phrases.ts';
import { placeIn } from './needs.ts';
import { sentenceIn, waiting } from './sentences.ts';

/** A scene in sentences, one a line, each as far to the right as there are calls that somebody is in the middle of. */
export function narrative(scene: Scene, look: Look): string[] {
  const { style, signs } = look;
  const numbers = String(stepsOf(scene).at(-1)?.number ?? 0).length;
  const lines: { readonly text: string; readonly place: string }[] = [];
  const say = (words: string, row: SceneRow | null, before: readonly LaneMark[]): void => {
    const depth = before.filter((mark) => mark === 'calls').length;
    const indent = numbers + 2 + Math.min(2 * depth, Math.floor(look.width / 3));
    const number = row?.type === 'step' ? String(row.number) : '';
    const paint = row?.type === 'step' ? (text: string) => text : style.soft;
    wrap(words, look.width - indent - 2).forEach((piece, i) => {
      const start = i === 0 ? pad(style.soft(pad(number, numbers, 'left')), indent) : ' '.repeat(indent + 2);
      lines.push({
        text: start + paint(piece),
        place: i === 0 && row?.type === 'step' ? placeIn(row) : '',
      });
    });
  };
  for (const { kind, label, time, head, rows } of scene.blocks) {
    const at = time === undefined ? '' : `, ${seconds(time)}`;
    if (kind !== 'plain' && label !== '') say(`${signs.rule.repeat(2)} ${harmless(label)}${at}`, null, []);
    let before = head.marks;
    for (const row of rows) {
      say(toldOf(row, look), row, before);
      before = row.marks;
    }
  }
  const places = Math.max(0, ...lines.map(({ place }) => width(place)));
  const longest = Math.max(0, ...lines.map(({ text }) => width(text)));
  const column = Math.min(longest + 2, look.width - places);
  return lines.map(({ text, place }) =>
    place !== '' && width(text) + 2 <= column ? pad(text, column) + style.soft(place) : text,
  );
}

function toldOf(row: SceneRow, { signs }: Look): string {
  if (row.type === 'step') return sentenceIn(row);
  return row.type === 'wait' ? waiting(row) : `${signs.more} ${harmless(row.text)}`;
}
