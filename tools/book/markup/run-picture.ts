import { toDiagram } from '../../trace/model/diagram.ts';
import type { TracePlace, TraceRun } from '../../trace/model/events.ts';
import { type Where, whereOf } from '../../trace/scene/where.ts';
import { renderSvg } from '../../trace/svg/diagram.ts';
import { renderTable } from '../../trace/words/table.ts';
import type { Picture } from '../shared/live-types.ts';
import type { Highlight } from './highlight.ts';

/** What a page can draw without making anybody wait; what is left out is told in the last row. */
const SIZE = { mostLanes: 12, mostRows: 300 };

/** A recorded run, and what is needed to draw it. */
export interface PictureInput {
  readonly run: TraceRun;
  /** The text of the files that its events are in, by the names that places have. */
  readonly sources: Readonly<Record<string, string>>;
  readonly highlight: Highlight;
  /** What the ids in the picture begin with: different for each picture of a page. */
  readonly id: string;
}

/** Draws a recorded run so that it can be walked through. This is slow: draw each run once. */
export function runPicture({ run, sources, highlight, id }: PictureInput): Picture {
  const diagram = toDiagram(run, SIZE);
  const sentences = renderTable(diagram).rows;
  const steps = diagram.rows.map((row, at) => ({
    row: at,
    sentence: sentences[at]?.[2] ?? '',
    place: row.type === 'event' ? lineOf(whereOf(run, row.step)) : null,
  }));
  const files = new Set(steps.flatMap(({ place }) => (place === null ? [] : [place.file])));
  return {
    html: renderSvg(diagram, { animate: false, style: false, id }),
    title: run.title,
    steps,
    sources: Object.fromEntries(
      [...files].flatMap((file) => {
        const text = sources[file];
        return text === undefined
          ? []
          : [[file, { lines: highlight(text, 'ts').map((line) => line.text) }] as const];
      }),
    ),
  };
}

/** The line to mark; none when it is not known. */
function lineOf(where: Where): TracePlace | null {
  return where.type === 'line' ? { file: where.file, line: where.line } : null;
}
