import { writeFile } from 'node:fs/promises';
import { fromRoot, textOf } from '../files.ts';
import { limited } from '../parallel.ts';
import { checkFences, type Desk } from '../prose/check.ts';
import { applyEdits } from '../prose/edit.ts';
import { scanFences } from '../prose/fences.ts';
import { programs as each } from '../prose/programs.ts';
import { withScratch } from '../scratch.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import type { Material } from './material.ts';
import { plainVerdict } from './plain.ts';

const AT_ONCE = 2;

/** Code in a README is that of the files or runs, and output shown is output that was produced. With `fix`, what is generated is rewritten. */
export async function prose(context: Context): Promise<Finding[]> {
  const gate = limited(AT_ONCE);
  return withScratch(context.root, async (scratch) => {
    const findings = await Promise.all(
      context.materials.map((material) => page(context, material, desk(context, material, scratch, gate))),
    );
    return findings.flat();
  });
}

async function page(context: Context, material: Material, own: Desk): Promise<Finding[]> {
  const { lesson } = material;
  const text = (await textOf(lesson.readme)) ?? '';
  const fences = scanFences(text);
  context.checked.fences += fences.length;
  const { problems, edits } = await checkFences(fences, own);
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

function desk(
  context: Context,
  { lesson, wrong }: Material,
  scratch: string,
  gate: ReturnType<typeof limited>,
): Desk {
  const { signal, render = plainVerdict, programs = each } = context.options;
  return {
    lesson,
    run: (fence) =>
      gate(async () => {
        signal?.throwIfAborted();
        context.checked.snippets += 1;
        const id = `${lesson.folder}-${fence.line}`;
        const ran = await programs.snippet(fence.language, fence.content, {
          scratch,
          cwd: lesson.solutionDir,
          id,
          ...(signal && { signal }),
        });
        if ('skipped' in ran)
          context.note(`${fromRoot(context.root, lesson.readme)}:${fence.line} was not run: ${ran.skipped}`);
        return ran;
      }),
    demo: () =>
      gate(async () => {
        const ended = await programs.demo(`${lesson.solutionDir}/demo.ts`, {
          timeoutSeconds: 10,
          ...(signal && { signal }),
        });
        return ended.code === 0
          ? { output: ended.stdout }
          : { problem: `the demo failed: ${ended.stderr.trim() || 'it did not end within 10 seconds'}` };
      }),
    wrong: async (name) => {
      const answer = wrong.find((candidate) => candidate.name === name);
      const verdict = answer && (await context.wrongVerdicts()).get(answer);
      return verdict
        ? { output: render(verdict, lesson) }
        : { problem: `there is no wrong answer test/wrong/${lesson.folder}/${name}.ts that could be judged` };
    },
  };
}
