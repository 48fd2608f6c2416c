import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from '../files.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import type { Material } from './material.ts';

/**
 * The learner's files are what the solutions generate. An edited one is a note, because a learner's tree is full of them; `strict`
 * makes it a finding, and `fix` writes it again and keeps the edited one in `.workbook/backups`.
 */
export async function starters(context: Context): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const material of context.materials) {
    for (const [name, text] of material.starter) {
      const own = material.own.get(name);
      if (own === text) continue;
      const path = join(material.lesson.dir, name);
      const file = fromRoot(context.root, path);
      if (context.options.fix) {
        await replace(context, material, name, text);
        context.note(`${file} was written again from the solution`);
      } else if (own === undefined || context.options.strict) {
        const what = own === undefined ? 'is not there' : firstDifference(own, text);
        findings.push({
          file,
          line: own === undefined ? 1 : differingLine(own, text),
          message: `this ${what}: it is made from solutions/${material.lesson.folder}/${name}. Edit that one and run \`npx lesson verify ${material.lesson.number} --fix\`.`,
        });
      } else context.note(`${file} has been edited`);
    }
  }
  return findings;
}

async function replace(
  { root }: Context,
  { lesson, own }: Material,
  name: string,
  text: string,
): Promise<void> {
  const path = join(lesson.dir, name);
  if (own.has(name)) {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const backups = join(root, '.workbook', 'backups', lesson.slug, `${stamp}-verify`);
    await mkdir(backups, { recursive: true });
    await copyFile(path, join(backups, name));
  }
  await writeFile(path, text);
}

function firstDifference(own: string, generated: string): string {
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
