import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

/**
 * The learner's files are what the solutions generate. An edited one is a note, because a learner's tree is full of them; `strict`
 * makes it a finding, and `fix` writes it again and keeps the edited one in `.workbook/backups`.
 */
export async function starters(context: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const lessonFiles of context.lessons) {
    const { lesson, own } = lessonFiles;
    const differing = [...lessonFiles.starter].filter(([name, text]) => own.get(name) !== text);
    if (context.options.fix) {
      await writeAgain(context, lessonFiles, differing);
      continue;
    }
    for (const [name, text] of differing) {
      const file = fromRoot(context.root, join(lesson.dir, name));
      const there = own.get(name);
      if (there !== undefined && !context.options.strict) {
        context.note(`${file} has been edited`);
        continue;
      }
      findings.push({
        file,
        line: there === undefined ? 1 : differingLine(there, text),
        message: `this ${there === undefined ? 'is not there' : difference(there, text)}: it is made from solutions/${lesson.folder}/${name}. Edit that one and run \`npx lesson verify ${lesson.number} --fix\`.`,
      });
    }
  }
  return findings;
}

async function writeAgain(
  { root, note }: Context,
  { lesson, own }: LessonFiles,
  files: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  const backup = join(
    root,
    '.workbook',
    'backups',
    lesson.slug,
    new Date().toISOString().replace(/[:.]/g, '-'),
  );
  for (const [name, text] of files) {
    const path = join(lesson.dir, name);
    if (own.has(name)) {
      await mkdir(backup, { recursive: true });
      await copyFile(path, join(backup, name));
    }
    await writeFile(path, text);
    note(`${fromRoot(root, path)} was written again from the solution`);
  }
}

function difference(own: string, generated: string): string {
  return own.replaceAll('\r\n', '\n') === generated.replaceAll('\r\n', '\n')
    ? 'has other line ends than the solution generates'
    : 'is not what the solution generates';
}

function differingLine(own: string, generated: string): number {
  const lines = own.split('\n');
  const other = generated.split('\n');
  const at = lines.findIndex((line, index) => line !== other[index]);
  return at < 0 ? lines.length : at + 1;
}
