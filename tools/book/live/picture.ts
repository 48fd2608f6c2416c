import { toScene } from '../../trace/scene/to-scene.ts';
import type { Traced } from '../../watch/state/events.ts';
import type { Highlight } from '../markup/highlight.ts';
import { readerCode } from '../runs/reader-code.ts';
import { runMap } from '../runs/run-figure.ts';
import { walkHtml } from '../runs/walk-html.ts';
import type { Picture } from '../shared/live-types.ts';

/**
 * Draws the last run so that it can be walked through, beside that of the reference where they are compared. This is slow: draw
 * each run once.
 * @param folder of the lesson: `12-task`.
 */
export function lastPicture(
  { run, reference, sources }: Traced,
  folder: string,
  highlight: Highlight,
): Picture {
  const code = readerCode(folder, (file) => sources[file] ?? null);
  return {
    title: run.title,
    html: walkHtml({ title: run.title, run: runMap({ run, code, highlight }, 'mine') }).text,
  };
}
