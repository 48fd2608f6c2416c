import { escapeXml } from '../../words/escape.ts';
import type { SvgSign } from './signs.ts';
import { BESIDE, columnsBeside, ROW, SIDE, SIGN, type SvgLayout } from './sizes.ts';
import { COLUMN, squeeze, tooltip, widthOf } from './text.ts';

/** Draws a note. @param y the middle of its row. */
export type NoteDrawing = (layout: SvgLayout, lane: number, y: number, text: string) => string;

/** A line that was printed, on a card. */
export const drawCard: NoteDrawing = (layout, lane, y, text) => {
  const x = besideLane(layout, lane);
  const squeezed = squeeze(text, columnsBeside(layout, lane));
  const width = Math.max(12, widthOf(squeezed.shown)) + 16;
  return (
    `<g>${tooltip(squeezed)}<path class="tr-card" d="M${x - 6} ${y}l6 -5v-6h${width}v22h${-width}v-6z"/>` +
    `<text x="${x + 8}" y="${y + 4}">${escapeXml(squeezed.shown)}</text></g>`
  );
};

/** What a loop tells, with its sign. */
export function drawTold(sign: SvgSign): NoteDrawing {
  return (layout, lane, y, text) => {
    const x = besideLane(layout, lane);
    const squeezed = squeeze(text, columnsBeside(layout, lane) - SIGN / COLUMN);
    return (
      `<g>${tooltip(squeezed)}${sign(x + 1, y)}` +
      `<text class="tr-told tr-halo" x="${x + SIGN}" y="${y + 4}">${escapeXml(squeezed.shown)}</text></g>`
    );
  };
}

/** The words for the section that begins here, on the line across the whole picture. */
export const drawSection: NoteDrawing = (layout, _lane, y, text) => {
  const x = besideLane(layout, 0) - 6;
  const columns = Math.floor((layout.width - SIDE - x - 20) / COLUMN);
  const squeezed = squeeze(text, columns);
  return (
    `<g>${tooltip(squeezed)}<rect class="tr-begins" x="${x}" y="${y - 10}" width="${widthOf(squeezed.shown) + 20}" height="20" rx="4"/>` +
    `<text class="tr-told tr-bold" x="${x + 10}" y="${y + 4}">${escapeXml(squeezed.shown)}</text></g>`
  );
};

function besideLane({ lanes }: SvgLayout, lane: number): number {
  return (lanes[lane] ?? 0) + BESIDE;
}

/** What lies under a row: every second section is shaded, and a line stands where one begins, in the middle of its row. */
export function drawGround(
  { width, steps }: SvgLayout,
  sections: number,
  begins: boolean,
  top: number,
): string {
  const middle = top + ROW / 2;
  const shade = (y: number, height: number): string =>
    `<rect class="tr-shade" shape-rendering="crispEdges" x="1" y="${y}" width="${width - 2}" height="${height}"/>`;
  const isShaded = sections % 2 === 1;
  if (!begins) return isShaded ? shade(top, ROW) : '';
  const half = isShaded ? shade(middle, ROW / 2) : sections > 1 ? shade(top, ROW / 2) : '';
  return `${half}<path class="tr-turn" d="M${steps + 8} ${middle}H${width - 1}"/>`;
}
