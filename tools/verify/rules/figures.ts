import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFolder } from '../../course/folder-files.ts';
import { type FigureSpec, parseFigures } from '../../course/formats/figures.ts';
import { isGeneratedForFigures, NAMES, recordedFile } from '../../course/lesson-folder.ts';
import { UserError } from '../../errors.ts';
import { traceGiven } from '../../runner/tracing/trace-lesson.ts';
import { fromRoot, textOf } from '../../system/files.ts';
import type { TracePlace, TraceRun } from '../../trace/model/events.ts';
import { recordedText } from '../../trace/model/recorded.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import { figureText } from '../prose/figure-text.ts';

/**
 * Each figure that a page asks for is drawn from a recording as it would be made now, and so is the recording of the demo,
 * which the walk is drawn from. With `fix`, they are made again.
 */
export async function figures(context: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const lessonFiles of context.lessons) findings.push(...(await figuresOf(context, lessonFiles)));
  return findings;
}

async function figuresOf(context: Context, lessonFiles: LessonFiles): Promise<Finding[]> {
  const { lesson, solution } = lessonFiles;
  // The page may just have been written.
  const readme = (await textOf(lesson.readme)) ?? '';
  const specs = parseFigures(readme);
  const page = fromRoot(context.root, lesson.readme);
  const findings: Finding[] = [];
  const find = ({ line, number }: FigureSpec, problem: string): void =>
    void findings.push({ file: page, line, message: `figure ${number}: ${problem}.` });
  const runs = new Map<string, TraceRun>();
  const wanted = new Set([...(solution.has(NAMES.demo) ? ['demo'] : []), ...specs.map(({ run }) => run)]);
  for (const name of wanted) {
    if (name === '') continue;
    const recorded = await record(context, lessonFiles, name);
    if ('problem' in recorded) findings.push({ file: page, line: 1, message: recorded.problem });
    // A demo without frames has nothing to walk through; a program of plain callbacks may still be asked for.
    else if (recorded.frames.length > 0 || specs.some(({ run }) => run === name)) runs.set(name, recorded);
  }
  const files = new Map([...runs].map(([name, run]) => [recordedFile(name), recordedText(run)]));
  let next = readme.replaceAll('\r\n', '\n');
  for (const spec of specs) {
    for (const problem of spec.problems) find(spec, problem);
    const run = runs.get(spec.run);
    if (run === undefined || spec.problems.length > 0) continue;
    const drawn = figureText(lesson.number, spec, run, codeOf(context));
    if ('problems' in drawn) for (const problem of drawn.problems) find(spec, problem);
    else {
      for (const [name, text] of Object.entries(drawn.files)) files.set(name, text);
      next = next.replace(spec.text, () => drawn.block);
    }
  }
  if (findings.length > 0) return findings;
  return keep(context, lessonFiles, files, { before: readme, next });
}

/** Writes what has changed, or says that it has. */
async function keep(
  context: Context,
  { lesson }: LessonFiles,
  files: ReadonlyMap<string, string>,
  { before, next }: { readonly before: string; readonly next: string },
): Promise<Finding[]> {
  const changed = await Promise.all(
    [...files].map(async ([name, text]) => ((await textOf(join(lesson.dir, name))) === text ? [] : [name])),
  );
  const stale = changed.flat();
  const left = (await leftovers(lesson.dir)).filter((name) => !files.has(name));
  const page = fromRoot(context.root, lesson.readme);
  const isPageStale = next !== before.replaceAll('\r\n', '\n');
  if (stale.length + left.length === 0 && !isPageStale) return [];
  if (context.options.fix) {
    for (const name of stale) {
      await mkdir(dirname(join(lesson.dir, name)), { recursive: true });
      await writeFile(join(lesson.dir, name), files.get(name) ?? '');
    }
    for (const name of left) await rm(join(lesson.dir, name));
    if (isPageStale)
      await writeFile(lesson.readme, before.includes('\r\n') ? next.replaceAll('\n', '\r\n') : next);
    context.note(`${page}: the figures were drawn again`);
    return [];
  }
  const what = [...stale, ...left, ...(isPageStale ? [NAMES.page] : [])].join(', ');
  const message = `the figures are not those of the page any more (${what}). \`npx lesson verify ${lesson.number} --fix\` draws them.`;
  return [{ file: page, line: 1, message }];
}

/** The pictures, tables and recordings in the folder that this rule would have made. */
async function leftovers(dir: string): Promise<string[]> {
  const own = await listFolder(dir);
  return own.map(({ name }) => name).filter(isGeneratedForFigures);
}

async function record(
  context: Context,
  lessonFiles: LessonFiles,
  name: string,
): Promise<TraceRun | { readonly problem: string }> {
  const { lesson, solution } = lessonFiles;
  const { tracer, signal } = context.options;
  const file = name === 'demo' ? NAMES.demo : name;
  if (!solution.has(file))
    return { problem: `a figure asks for a run of ${name}, and there is no such program.` };
  signal?.throwIfAborted();
  const key = context.dependencies.keyOf(lessonFiles, 'figures', name);
  return context.recall(lesson.folder, key, async () => {
    try {
      // On a machine that is busy with something else a run can be stopped as hung. A run that never ends is stopped again.
      for (let attempt = 1; attempt <= 2; attempt++) {
        const run = await traceGiven(tracer, lesson, file, { side: 'reference', signal });
        if (run.ending.how === 'done') return run;
      }
      return {
        problem: `${file} did not come to its end when it was recorded, twice. If \`npx lesson run ${lesson.number} --reference\` ends at once, the machine is too busy: try again.`,
      };
    } catch (error) {
      if (error instanceof UserError) return { problem: `${file} could not be recorded: ${error.message}` };
      throw error;
    }
  });
}

/** The code of a line of the course, as readers have it. */
function codeOf({ all }: Context): (place: TracePlace) => string | undefined {
  return ({ file, line }) => {
    const [, folder = '', name = ''] = /^lessons\/([^/]+)\/(.+)$/.exec(file) ?? [];
    const lessonFiles = all.get(folder);
    const text = lessonFiles?.starter.get(name) ?? lessonFiles?.own.get(name);
    return text?.split('\n')[line - 1]?.trim();
  };
}
