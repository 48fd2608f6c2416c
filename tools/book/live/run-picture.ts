import { toDiagram } from '../../trace/model/diagram.ts';
import { sourceLines } from '../../trace/model/source-lines.ts';
import { renderSvg } from '../../trace/svg/diagram.ts';
import { renderTable } from '../../trace/words/table.ts';
import type { Traced } from '../../watch/state/events.ts';
import type { Highlight } from '../markup/highlight.ts';
import type { Picture } from '../shared/live-types.ts';

/** What a page can draw without making anybody wait; what is left out is told in the last row. */
const SIZE = { mostLanes: 12, mostRows: 300 };

const made = new WeakMap<Traced, Picture>();

/** A recorded run as a picture that can be walked through; null when no generator took part in it. */
export function pictureOf(traced: Traced | null, highlight: Highlight): Picture | null {
  if (traced === null || traced.run.frames.length === 0) return null;
  // The state is shown many times, and its picture drawn once.
  const known = made.get(traced);
  if (known !== undefined) return known;
  const picture = draw(traced, highlight);
  made.set(traced, picture);
  return picture;
}

function draw({ run, sources }: Traced, highlight: Highlight): Picture {
  const diagram = toDiagram(run, SIZE);
  const places = sourceLines(run);
  const sentences = renderTable(diagram).rows;
  const steps = diagram.rows.map((row, at) => ({
    row: at,
    sentence: sentences[at]?.[2] ?? '',
    place: row.type === 'event' ? (places[row.step] ?? null) : null,
  }));
  const files = new Set(steps.flatMap(({ place }) => (place === null ? [] : [place.file])));
  return {
    html: renderSvg(diagram, { animate: false, style: false, id: 'last-run' }),
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
