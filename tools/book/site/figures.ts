import { type FigureSpec, parseFigures } from '../../course/formats/figures.ts';
import type { Course, Lesson } from '../../course/types.ts';
import type { Highlight } from '../markup/highlight.ts';
import { type Html, html } from '../markup/html.ts';
import { runFigure } from '../runs/run-figure.ts';
import { readRun, runText } from './run-files.ts';

/** A page of Markdown, with comments in the places of its figures, and what these are to become. */
export interface PageFigures {
  readonly text: string;
  readonly inserts: ReadonlyMap<string, Html>;
}

/** What figures are made from. */
export interface FigureSources {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly highlight: Highlight;
  /** Whether the whole run of the demo has a page. */
  readonly hasWalk: boolean;
}

/** The recorded runs that a page needs, by program; null for one that is not there. */
export async function runsOf(lesson: Lesson, markdown: string): Promise<ReadonlyMap<string, string | null>> {
  const programs = new Set(parseFigures(markdown).map(({ run }) => run));
  return new Map(
    await Promise.all(
      [...programs].map(async (program) => [program, await runText(lesson, program)] as const),
    ),
  );
}

/**
 * Draws the figures of a page from the runs that were recorded. One whose run is missing, or no longer has its steps, stays
 * in the text as it is: the picture that is a file.
 * @param runs see `runsOf`.
 */
export async function drawFigures(
  markdown: string,
  runs: ReadonlyMap<string, string | null>,
  { course, lesson, highlight, hasWalk }: FigureSources,
): Promise<PageFigures> {
  const inserts = new Map<string, Html>();
  const lines = markdown.split('\n');
  const draw = async (spec: FigureSpec): Promise<Html | null> => {
    const text = runs.get(spec.run) ?? null;
    const recorded = text === null || spec.problems.length > 0 ? null : await readRun(course, lesson, text);
    return (
      recorded &&
      runFigure({
        ...recorded,
        highlight,
        caption: `Figure ${lesson.number}.${spec.number}`,
        id: `figure-${spec.number}`,
        question: spec,
        walk: hasWalk && spec.run === 'demo' ? 'walk.html' : null,
      })
    );
  };
  for (const spec of parseFigures(markdown)) {
    const drawn = await draw(spec);
    if (drawn === null) continue;
    const comment = `<!-- here is figure ${spec.number} -->`;
    inserts.set(comment, drawn);
    lines.fill('', spec.line - 1, spec.end);
    lines[spec.line - 1] = comment;
  }
  if (hasWalk && placeFold(lines)) inserts.set(FOLD, foldHtml);
  return { text: lines.join('\n'), inserts };
}

const FOLD = '<!-- here is the whole run -->';

/** In front of the whole run, which tells what the reader is to predict. The script opens it when the prediction is right. */
const foldHtml = html`<details class="run-fold"><summary>The whole run; open it when the blanks are filled in</summary>
<p><a href="walk.html">Walk through the demo, step by step</a></p>
</details>
`;

/** Puts the fold at the end of the prediction; false when the page has none. */
function placeFold(lines: string[]): boolean {
  const predict = lines.findIndex((line) => line.trim() === '## Predict');
  if (predict < 0) return false;
  const next = lines.findIndex((line, at) => at > predict && line.startsWith('## '));
  lines.splice(next < 0 ? lines.length : next, 0, '', FOLD, '');
  return true;
}
