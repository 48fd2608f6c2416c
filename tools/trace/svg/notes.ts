import type { Note, Turn } from '../model/events.ts';
import { escapeXml } from '../words/escape.ts';
import { BESIDE, columnsBeside, ROW, SIDE, SIGN, type SvgLayout } from './layout.ts';
import { COLUMN, squeeze, tooltip, widthOf } from './text.ts';

/** What is noted beside a lane: a line that was printed on a card, what a loop tells with its sign. */
export function drawNote(
  layout: SvgLayout,
  note: Exclude<Note, Turn>,
  lane: number,
  y: number,
  text: string,
): string {
  const x = (layout.lanes[lane] ?? 0) + BESIDE;
  if (note.type === 'print') return drawPrint(x, y, text, columnsBeside(layout, lane));
  const squeezed = squeeze(text, columnsBeside(layout, lane) - SIGN / COLUMN);
  return (
    `<g>${tooltip(squeezed)}${noteSign(note.type, x + 1, y)}` +
    `<text class="tr-told tr-halo" x="${x + SIGN}" y="${y + 4}">${escapeXml(squeezed.shown)}</text></g>`
  );
}

/** The sign of an alarm, a clock; of a future, a box; around a point. */
export function noteSign(type: 'timer' | 'done' | 'wake', x: number, y: number): string {
  if (type === 'timer')
    return `<path class="tr-clock" d="M${x + 5} ${y}a5 5 0 1 1 -10 0a5 5 0 1 1 10 0M${x} ${y - 3}v3l2.5 1.5"/>`;
  return `<path class="tr-box" d="M${x - 5} ${y - 4}h10v8h-10z"/>`;
}

function drawPrint(x: number, y: number, text: string, columns: number): string {
  const squeezed = squeeze(text, columns);
  const width = Math.max(12, widthOf(squeezed.shown)) + 16;
  return (
    `<g>${tooltip(squeezed)}<path class="tr-card" d="M${x - 6} ${y}l6 -5v-6h${width}v22h${-width}v-6z"/>` +
    `<text x="${x + 8}" y="${y + 4}">${escapeXml(squeezed.shown)}</text></g>`
  );
}

/** A line across the whole picture, with the words for the turn that begins there. */
export function drawTurn({ width, lanes }: SvgLayout, y: number, text: string): string {
  const x = (lanes[0] ?? 0) + BESIDE - 6;
  const columns = Math.floor((width - SIDE - x - 20) / COLUMN);
  const squeezed = squeeze(text, columns);
  return (
    `<g>${tooltip(squeezed)}<rect class="tr-begins" x="${x}" y="${y - 10}" width="${widthOf(squeezed.shown) + 20}" height="20" rx="4"/>` +
    `<text class="tr-told tr-bold" x="${x + 10}" y="${y + 4}">${escapeXml(squeezed.shown)}</text></g>`
  );
}

/** What lies under a row: every second turn is shaded, and a line stands where one begins, in the middle of its row. */
export function drawGround({ width, steps }: SvgLayout, turns: number, begins: boolean, top: number): string {
  const middle = top + ROW / 2;
  const shade = (y: number, height: number): string =>
    `<rect class="tr-shade" shape-rendering="crispEdges" x="1" y="${y}" width="${width - 2}" height="${height}"/>`;
  const isShaded = turns % 2 === 1;
  if (!begins) return isShaded ? shade(top, ROW) : '';
  const half = isShaded ? shade(middle, ROW / 2) : turns > 1 ? shade(top, ROW / 2) : '';
  return `${half}<path class="tr-turn" d="M${steps + 8} ${middle}H${width - 1}"/>`;
}
