import { type FigureSpec, figureBlock } from '../../course/formats/figures.ts';
import { figureFiles } from '../../course/lesson-folder.ts';
import type { TracePlace, TraceRun } from '../../trace/model/events.ts';
import { figureScene } from '../../trace/scene/figure.ts';
import { account, markdownTable } from '../../trace/scene/table.ts';
import { fits, renderFigure } from '../../trace/svg/figure.ts';

/** A figure as it stands in a lesson: its block in the page, and its files by their names in the folder. */
export interface FigureText {
  readonly block: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Draws a figure.
 * @param lesson the number of the lesson.
 * @param code the code of a line, for what stands beside the steps.
 * @returns or, in sentences, why it cannot be drawn.
 */
export function figureText(
  lesson: number,
  figure: FigureSpec,
  run: TraceRun,
  code: (place: TracePlace) => string | undefined,
): FigureText | { readonly problems: readonly string[] } {
  const made = figureScene(run, figure, code);
  if ('problems' in made) return made;
  const { scene } = made;
  const tooWide = fits(scene, 'wide');
  if (tooWide !== null) return { problems: [tooWide] };
  const name = `Figure ${lesson}.${figure.number}`;
  const { picture, table } = figureFiles(figure.number);
  const description = account(scene).join(' ');
  const svg = renderFigure(scene, {
    width: 'wide',
    standalone: true,
    number: name,
    description,
    id: 'figure',
  });
  return {
    block: figureBlock(figure, [
      `![${name}: ${plain(figure.title)}](${picture})`,
      '',
      `[The same as a table](${table}) · \`npx lesson trace ${lesson} --figure ${figure.number}\``,
    ]),
    files: {
      [picture]: svg,
      [table]: `# ${name}: ${figure.title}\n\n${figure.note === '' ? '' : `${figure.note}\n\n`}${markdownTable(scene)}\n`,
    },
  };
}

/** A title where no Markdown is read. */
function plain(title: string): string {
  return title.replaceAll('`', '').replaceAll('[', '(').replaceAll(']', ')');
}
