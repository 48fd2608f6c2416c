import type { Diagram, EventRow } from '../../model/diagram.ts';
import { isAnswer, isCreation, isNote, isResume } from '../../model/kinds.ts';
import { escapeXml } from '../../words/escape.ts';
import { coloursOf, drawNote, markOf } from './kinds.ts';
import { labelOf } from './labels.ts';
import { gapOf } from './layout.ts';
import { BAR, BESIDE, columnsBeside, LOOP, labelColumns, type SvgLayout } from './sizes.ts';
import { COLUMN, px, squeeze, tooltip, widthOf } from './text.ts';

/** What goes across a row: the arrow with what it carries, or a note. */
export function drawEvent(diagram: Diagram, layout: SvgLayout, row: EventRow, y: number): string {
  const { event, from, to } = row;
  const label = labelOf(diagram, row);
  if (isNote(event)) return drawNote(event, layout, from, y, label);
  const colours = movesNothing(row) ? 'tr-idle' : coloursOf(event);
  const tip = markOf(event)?.on === 'to' ? BAR + 3 : BAR;
  const parts = from === to ? drawLoop(layout, from, y, label) : drawArrow(layout, row, y, label, tip);
  return `<g class="${colours}">${parts}</g>`;
}

/** Whether the right to run stays where it is: at a note, at a creation, and when a frame is asked that runs or has ended. */
export function movesNothing({ event, to, states }: EventRow): boolean {
  if (isCreation(event) || isNote(event)) return true;
  if (isResume(event)) return event.frame === event.by || states[to] !== 'running';
  return 'again' in event || 'refused' in event;
}

/** @param clear how far the tip stays from the middle of the lane that it goes to. */
function drawArrow(layout: SvgLayout, row: EventRow, y: number, label: string, clear: number): string {
  const { lanes } = layout;
  const [start = 0, end = 0] = [lanes[row.from], lanes[row.to]];
  const way = Math.sign(end - start);
  const tip = end - way * clear;
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

/** A frame that asks itself, or another one in its lane. */
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
