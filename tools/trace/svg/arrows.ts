import type { Diagram, EventRow } from '../model/diagram.ts';
import { isAnswer, isNote } from '../model/events.ts';
import { escapeXml } from '../words/escape.ts';
import { labelOf } from './labels.ts';
import { BAR, BESIDE, columnsBeside, gapOf, LOOP, labelColumns, type SvgLayout } from './layout.ts';
import { drawNote, drawTurn } from './notes.ts';
import { COLUMN, px, squeeze, tooltip, widthOf } from './text.ts';

/** What goes across a row: the arrow with what it carries, or a note. */
export function drawEvent(diagram: Diagram, layout: SvgLayout, row: EventRow, y: number): string {
  const { event, from, to } = row;
  const label = labelOf(diagram, row);
  if (event.type === 'turn') return drawTurn(layout, y, label);
  if (isNote(event)) return drawNote(layout, event, from, y, label);
  const kind = movesNothing(row)
    ? 'tr-idle'
    : isBad(row)
      ? 'tr-bad'
      : event.type === 'resume'
        ? 'tr-ask'
        : 'tr-answer';
  const parts = from === to ? drawLoop(layout, from, y, label) : drawArrow(layout, row, y, label);
  return `<g class="${kind}">${parts}</g>`;
}

/** Whether the right to run stays where it is: at a note, at a creation, and when a frame is asked that runs or has ended. */
export function movesNothing({ event, to, standings }: EventRow): boolean {
  if (event.type === 'create' || isNote(event)) return true;
  if (event.type === 'resume') return event.frame === event.by || standings[to] !== 'running';
  return 'again' in event || 'refused' in event;
}

function isBad({ event }: EventRow): boolean {
  return event.type === 'throw' || (event.type === 'resume' && event.how === 'throw');
}

function drawArrow(layout: SvgLayout, row: EventRow, y: number, label: string): string {
  const { lanes } = layout;
  const [start = 0, end = 0] = [lanes[row.from], lanes[row.to]];
  const way = Math.sign(end - start);
  const tip = end - way * (row.event.type === 'create' ? BAR + 3 : BAR);
  // A bar keeps its colour to its edge; where there is none, the arrow begins at the line.
  const edge = isAnswer(row.event) && movesNothing(row) ? 0 : way * (BAR - 1);
  const gap = gapOf(row);
  const middle = ((lanes[gap] ?? 0) + (lanes[gap + 1] ?? 0)) / 2;
  return (
    `<path class="tr-arrow" d="M${start + edge} ${y}H${tip - way * 8}"/>` +
    `<path class="tr-tip" d="M${tip} ${y}l${-way * 10} -5v10z"/>` +
    drawLabel(label, middle, y, labelColumns(layout, gap))
  );
}

/** Somebody who asks itself, or another one in its lane. */
function drawLoop(layout: SvgLayout, lane: number, y: number, label: string): string {
  const x = layout.lanes[lane] ?? 0;
  const columns = columnsBeside(layout, lane) - Math.ceil((LOOP - BESIDE) / COLUMN);
  const width = widthOf(squeeze(label, columns).shown) + 18;
  return (
    `<path class="tr-arrow" d="M${x + BAR} ${y - 7}h10q7 0 7 7t-7 7"/>` +
    `<path class="tr-tip" d="M${x + BAR} ${y + 7}l10 -5v10z"/>` +
    drawLabel(label, x + LOOP + width / 2, y, columns)
  );
}

function drawLabel(text: string, middle: number, y: number, columns: number): string {
  const squeezed = squeeze(text, columns);
  const width = widthOf(squeezed.shown) + 18;
  return (
    `<g>${tooltip(squeezed)}<rect class="tr-label" x="${px(middle - width / 2)}" y="${y - 10}" width="${width}" height="20" rx="10"/>` +
    `<text class="tr-mid" x="${px(middle)}" y="${y + 4}">${escapeXml(squeezed.shown)}</text></g>`
  );
}
