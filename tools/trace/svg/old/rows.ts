import type { Diagram, EventRow, Row } from '../../model/diagram.ts';
import { divides } from '../../model/kinds.ts';
import { escapeXml } from '../../words/escape.ts';
import { leftOut } from '../../words/phrases.ts';
import { placeOf, wholePlaceOf } from '../../words/place.ts';
import { drawEvent } from './arrows.ts';
import { drawLanes, drawSign } from './lanes.ts';

import { drawGround } from './notes.ts';
import { ROW, SIDE, type SvgLayout } from './sizes.ts';
import { squeeze, widthOf } from './text.ts';
import { tokenLanes } from './token.ts';

/** Half of a wave of the line that breaks the picture. */
const WAVE = 12;

/** Everything that belongs to a row, as one group for each row; it says where the token stands at its end. */
export function drawRows(diagram: Diagram, layout: SvgLayout): string[] {
  const tokens = tokenLanes(diagram);
  const grounds = groundsOf(diagram, layout);
  return diagram.rows.map((row, index) => {
    const top = layout.top + index * ROW;
    const what =
      row.type === 'event'
        ? `data-step="${row.step}" data-type="${row.event.type}"`
        : `data-type="${row.type}"`;
    return (
      `<g class="tr-row" data-row="${index}" ${what} data-x="${layout.lanes[tokens[index] ?? 0]}" data-y="${top + ROW}">` +
      `${grounds[index] ?? ''}${drawLanes(diagram, layout, index)}${drawAcross(diagram, layout, row, top + ROW / 2)}</g>`
    );
  });
}

/** What lies under each row: sections can be told apart. */
function groundsOf({ rows }: Diagram, layout: SvgLayout): string[] {
  let sections = 0;
  return rows.map((row, index) => {
    const begins = row.type === 'event' && divides(row.event);
    if (begins) sections += 1;
    return drawGround(layout, sections, begins, layout.top + index * ROW);
  });
}

function drawAcross(diagram: Diagram, layout: SvgLayout, row: Row, y: number): string {
  if (row.type !== 'event') return drawBreak(layout, row, y);
  return drawEvent(diagram, layout, row, y) + drawSign(row, layout, y) + drawMargins(layout, row, y);
}

function drawMargins(layout: SvgLayout, row: EventRow, y: number): string {
  const { shown } = squeeze(placeOf(row), layout.placeColumns, 'start');
  const place =
    shown === ''
      ? ''
      : `<g><title>${escapeXml(wholePlaceOf(row))}</title><text class="tr-soft" x="${layout.places}" y="${y + 4}">${escapeXml(shown)}</text></g>`;
  return `<text class="tr-soft tr-end" x="${layout.steps}" y="${y + 4}">${row.step + 1}</text>${place}`;
}

/** A tear over the whole width, with the words for what is not shown. */
function drawBreak({ width, lanes }: SvgLayout, row: Exclude<Row, EventRow>, y: number): string {
  const waves = Math.floor((width - 2) / (2 * WAVE));
  const wave = (dy: number): string =>
    `M${(width - 2 * waves * WAVE) / 2} ${y + dy}q${WAVE / 2} -5 ${WAVE} 0t${WAVE} 0` +
    `t${WAVE} 0t${WAVE} 0`.repeat(waves - 1);
  const words = leftOut(row);
  const pill = widthOf(words) + 24;
  const middle = Math.max(SIDE + pill / 2, ((lanes[0] ?? 0) + (lanes.at(-1) ?? 0)) / 2);
  return (
    `<path class="tr-tear" d="${wave(0)}"/><path class="tr-break" d="${wave(-4)}${wave(4)}"/>` +
    `<rect class="tr-pill" x="${middle - pill / 2}" y="${y - 11}" width="${pill}" height="22" rx="11"/>` +
    `<text class="tr-mid tr-soft" x="${middle}" y="${y + 4}">${escapeXml(words)}</text>`
  );
}
