import { join } from 'node:path';
import { resetLesson } from '../../progress/backups/reset.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';

/**
 * The learner's files are what the solutions generate. An edited one is a note, because a learner's tree is full of them; `strict`
 * makes it a finding, and `fix` writes it again and keeps the edited one in `.workbook/backups`.
 */
export async function starters(context: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { lesson, own, starter } of context.lessons) {
    if (context.options.fix) {
      const { written } = await resetLesson(lesson, starter);
      for (const file of written)
        context.note(`${fromRoot(context.root, file)} was written again from the solution`);
      continue;
    }
    const differing = [...starter].filter(([name, text]) => own.get(name) !== text);
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
