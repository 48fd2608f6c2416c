import { join } from 'node:path';
import { type FigureSpec, parseFigures } from '../../course/formats/figures.ts';
import { recordedFile, roleIn, SHARED } from '../../course/lesson-folder.ts';
import type { Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { textOf } from '../../system/files.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import type { TracePlace } from '../../trace/model/events.ts';
import { parseRecorded } from '../../trace/model/recorded.ts';
import { figureScene } from '../../trace/scene/figure.ts';
import type { Scene } from '../../trace/scene/scene.ts';

/** A figure of a page. */
export interface PageFigure {
  /** `Figure 12.1` */
  readonly name: string;
  readonly scene: Scene;
}

/** What figures the page of a lesson asks for, in their order. */
export async function figuresOf({ readme }: Pick<Lesson, 'readme'>): Promise<FigureSpec[]> {
  return parseFigures((await textOf(readme)) ?? '');
}

/** The figures of a page in one sentence, with the command that draws one; or an empty list. */
export function figuresSentence(lesson: Lesson, figures: readonly FigureSpec[]): string {
  const titles = figures.map(({ number, title }) => `${number} “${stripMarkdown(title)}”`);
  if (titles.length === 0) return '';
  const which = figures.length === 1 ? figures[0]?.number : 'N';
  return `The page has ${figures.length === 1 ? 'a figure' : 'figures'}: ${titles.join(', ')}. \`npx lesson trace ${lesson.number} --figure ${which}\` draws ${figures.length === 1 ? 'it' : 'one'}.`;
}

/**
 * The figure of this number, made from what was recorded for the page: nothing runs.
 * @param wanted as it was typed.
 * @throws {UserError} when the page has no such figure, or its recording is gone or says something else than the page.
 */
export async function figureOf(lesson: Lesson, wanted: string): Promise<PageFigure> {
  const figures = await figuresOf(lesson);
  const figure = figures.find(({ number }) => [`${number}`, `${lesson.number}.${number}`].includes(wanted));
  if (figure === undefined) throw new UserError(unknownFigure(lesson, wanted, figures));
  const name = `Figure ${lesson.number}.${figure.number}`;
  const file = recordedFile(figure.run);
  const run = parseRecorded((await textOf(join(lesson.dir, file))) ?? '');
  const restore = `Restore both with \`git checkout lessons/${lesson.folder}/README.md lessons/${lesson.folder}/given\`.`;
  if (run === null)
    throw new UserError(
      `${name} is drawn from lessons/${lesson.folder}/${file}, which is missing or of another version of the workbook. ${restore}`,
      1,
    );
  const made = figureScene(
    run,
    figure,
    await codeOf(
      lesson,
      run.events.flatMap(({ at }) => at ?? []),
    ),
  );
  if ('scene' in made) return { name, scene: made.scene };
  throw new UserError(
    `${name} cannot be drawn: what the page asks for is not in its recording (${made.problems.join('; ')}). ${restore}`,
    1,
  );
}

function unknownFigure(lesson: Lesson, wanted: string, figures: readonly FigureSpec[]): string {
  if (figures.length === 0)
    return `The page of lesson ${lesson.number} has no figures. \`npx lesson trace ${lesson.number}\` draws who runs when in its demo.`;
  const titles = figures.map(({ number, title }) => `  ${number}  ${stripMarkdown(title)}`);
  return `There is no figure ${wanted} on the page of lesson ${lesson.number}. These are there:\n${titles.join('\n')}`;
}

/** The code of lines that the reader has as they were recorded: what is given with the lesson, and not what they write. */
async function codeOf(
  { dir, folder }: Lesson,
  places: readonly TracePlace[],
): Promise<(place: TracePlace) => string | undefined> {
  const start = `lessons/${folder}/`;
  const names = new Set(
    places.flatMap(({ file }) => (file.startsWith(start) ? [file.slice(start.length)] : [])),
  );
  const shared = [...names].filter((name) => SHARED.includes(roleIn(dir, join(dir, name))));
  const lines = new Map<string, readonly string[]>();
  for (const name of shared) {
    lines.set(start + name, ((await textOf(join(dir, name))) ?? '').split('\n'));
  }
  return ({ file, line }) => lines.get(file)?.[line - 1]?.trim();
}
