import { writeFile } from 'node:fs/promises';
import { fromRoot, textOf } from '../files.ts';
import { limited } from '../parallel.ts';
import { checkFences } from '../prose/check.ts';
import { applyEdits } from '../prose/edit.ts';
import { scanFences } from '../prose/fences.ts';
import { withScratch } from '../scratch.ts';
import type { Context } from './context.ts';
import { type DeskPlace, openDesk } from './desk.ts';
import type { Finding } from './finding.ts';
import type { Material } from './material.ts';

const AT_ONCE = 2;

/** Code in a README is that of the files or runs, and output shown is output that was produced. With `fix`, what is generated is rewritten. */
export async function prose(context: Context): Promise<Finding[]> {
  const gate = limited(AT_ONCE);
  return withScratch(context.root, async (scratch) => {
    const findings = await Promise.all(
      context.materials.map((material) => page(context, material, { scratch, gate })),
    );
    return findings.flat();
  });
}

async function page(context: Context, material: Material, place: DeskPlace): Promise<Finding[]> {
  const { lesson } = material;
  const text = (await textOf(lesson.readme)) ?? '';
  const fences = scanFences(text);
  context.checked.fences += fences.length;
  const { problems, edits } = await checkFences(fences, openDesk(context, material, fences, place));
  const file = fromRoot(context.root, lesson.readme);
  if (context.options.fix && edits.length > 0) {
    await writeFile(lesson.readme, applyEdits(text, edits));
    context.note(`${file}: ${edits.length} fences were written again`);
  } else {
    problems.push(
      ...edits.map(({ fence, why }) => ({
        line: fence.line,
        message: `${why}. \`npx lesson verify ${lesson.number} --fix\` writes it again.`,
      })),
    );
  }
  return problems.map((problem) => ({ file, ...problem }));
}
