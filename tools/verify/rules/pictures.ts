import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NAMES } from '../../course/lesson-folder.ts';
import type { Lesson } from '../../course/types.ts';
import { UserError } from '../../errors.ts';
import { traceDemo } from '../../runner/tracing/trace-lesson.ts';
import { fromRoot, textOf } from '../../system/files.ts';
import { toDiagram } from '../../trace/model/diagram.ts';
import { renderSvg } from '../../trace/svg/diagram.ts';
import { markdownTable } from '../../trace/words/table.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import { findPicture, PICTURE, pictureBlock, putPicture, TABLE } from '../prose/picture-block.ts';

/** A page is as wide as this, and nobody reads a longer picture. */
const SIZE = { mostLanes: 6, mostRows: 60 };

/** Each page shows the picture of its demo, as it is now. With `fix`, it is drawn again. */
export async function pictures(context: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const lessonFiles of context.lessons) {
    if (lessonFiles.solution.has(NAMES.demo)) findings.push(...(await picture(context, lessonFiles)));
  }
  return findings;
}

async function picture(context: Context, lessonFiles: LessonFiles): Promise<Finding[]> {
  const { lesson } = lessonFiles;
  const { root, options } = context;
  options.signal?.throwIfAborted();
  const key = context.dependencies.keyOf(lessonFiles, 'picture');
  const drawn = await context.recall(lesson.folder, key, () => draw(context, lesson));
  if (drawn === null) return [];
  const page = fromRoot(root, lesson.readme);
  if ('problem' in drawn) return [{ file: page, line: 1, message: drawn.problem }];
  const readme = (await textOf(lesson.readme)) ?? '';
  const shown = findPicture(readme);
  const files = Object.entries(drawn.files).map(([name, text]) => [join(lesson.dir, name), text] as const);
  const same = await Promise.all(files.map(async ([file, text]) => (await textOf(file)) === text));
  const isCurrent = shown?.text === drawn.block && same.every(Boolean);
  if (isCurrent) return [];
  const next = putPicture(readme, drawn.block);
  if (next === null) {
    const message = 'the picture of the demo has no place: it belongs at the end of `## Predict`.';
    return [{ file: page, line: 1, message }];
  }
  if (options.fix) {
    for (const [file, text] of files) await writeFile(file, text);
    await writeFile(lesson.readme, next);
    context.note(`${page}: the picture was drawn again`);
    return [];
  }
  const what =
    shown === null ? 'there is no picture of the demo' : 'the picture is not that of the demo any more';
  const line = shown?.line ?? 1;
  return [{ file: page, line, message: `${what}. \`npx lesson verify ${lesson.number} --fix\` draws it.` }];
}

async function draw(
  { options }: Context,
  lesson: Lesson,
): Promise<{ files: Record<string, string>; block: string } | { problem: string } | null> {
  try {
    const { tracer, signal } = options;
    const run = await traceDemo(tracer, lesson, { side: 'reference', signal });
    if (run.ending.how !== 'done')
      return { problem: 'the demo did not come to its end when it was recorded.' };
    // A demo without generators has nothing to show.
    if (run.frames.length === 0) return null;
    const diagram = toDiagram(run, SIZE);
    const alt = `${diagram.title}: a lane for the caller and for each generator, time goes down`;
    const table = `# ${diagram.title}\n\n${markdownTable(diagram)}\n`;
    return {
      files: { [PICTURE]: renderSvg(diagram), [TABLE]: table },
      block: pictureBlock(lesson.number, alt),
    };
  } catch (error) {
    if (error instanceof UserError) return { problem: `the demo could not be recorded: ${error.message}` };
    throw error;
  }
}
