import { writeFile } from 'node:fs/promises';
import { scanFences } from '../../course/formats/fences.ts';
import { openEmitter } from '../../runner/source/emit.ts';
import { limited } from '../../system/concurrency.ts';
import { fromRoot, textOf } from '../../system/files.ts';
import { withTempFolder } from '../../system/temp-folder.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import { checkFences } from '../prose/check-fences.ts';
import { applyEdits } from '../prose/edit.ts';
import { openPagePrograms, type ProgramsPlace } from '../prose/page-programs.ts';
import { findPython, type Python } from '../prose/python.ts';
import { wideLines } from '../prose/wide-lines.ts';

const AT_ONCE = 2;

/** Code in a README comes from the files or runs, and output shown is output that was produced. With `fix`, generated parts are rewritten. */
export async function prose(context: Context): Promise<Finding[]> {
  const gate = limited(AT_ONCE);
  return withTempFolder(context.root, async (scratch) => {
    const emitter = openEmitter(context.root, scratch);
    let finding: Promise<Python | null> | undefined;
    const python = (): Promise<Python | null> => {
      finding ??= findPython(context.root, context.options.signal);
      return finding;
    };
    const findings = await Promise.all(
      context.lessons.map((lessonFiles) => page(context, lessonFiles, { scratch, emitter, gate, python })),
    );
    return findings.flat();
  });
}

async function page(context: Context, lessonFiles: LessonFiles, place: ProgramsPlace): Promise<Finding[]> {
  const { lesson } = lessonFiles;
  const text = (await textOf(lesson.readme)) ?? '';
  const fences = scanFences(text);
  context.checked.fences += fences.length;
  const programs = openPagePrograms(context, lessonFiles, place);
  const { problems, edits } = await checkFences(lesson, fences, programs);
  const file = fromRoot(context.root, lesson.readme);
  if (context.options.fix && edits.length > 0) {
    await writeFile(lesson.readme, applyEdits(text, edits));
    const fences = edits.length === 1 ? '1 fence was' : `${edits.length} fences were`;
    context.note(`${file}: ${fences} written again`);
  } else {
    problems.push(
      ...edits.map(({ fence, why }) => ({
        line: fence.line,
        message: `${why}. \`npx lesson verify ${lesson.number} --fix\` writes it again.`,
      })),
    );
  }
  problems.push(...wideLines(fences));
  return problems.map((problem) => ({ file, ...problem }));
}
