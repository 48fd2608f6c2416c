import { writeFile } from 'node:fs/promises';
import { fromRoot } from '../../../system/files.ts';
import type { Context } from '../../context/context.ts';
import type { Finding } from '../../context/finding.ts';
import type { FrontPageQuotation } from '../../context/quotations.ts';
import { applyEdits, type Edit, occurs } from '../../prose/edit.ts';
import { renewed } from '../../prose/renew-excerpt.ts';
import { toldOf } from '../../prose/told.ts';

/** The sample screen of the README is what a learner is told about a wrong answer. With `fix`, it is renewed. */
export async function frontPage(context: Context): Promise<Finding[]> {
  const { file, text, quotations } = context.frontPage;
  const page = fromRoot(context.root, file);
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (const quotation of quotations) {
    const { fence, folder, name } = quotation;
    const found = await told(context, quotation);
    // Only some lessons are looked at, and this is another's.
    if (found === undefined) continue;
    if (found === null) {
      const message = `there is no wrong answer test/wrong/${folder}/${name}.ts that could be judged.`;
      findings.push({ file: page, line: fence.line, message });
    } else if (!occurs(fence.content, found) || fence.content.trim() === '') {
      edits.push({ fence, content: renewed(fence.content, found) });
    }
  }
  if (context.options.fix && edits.length > 0) {
    await writeFile(file, applyEdits(text, edits));
    context.note(`${page}: the sample screen was written again`);
    return findings;
  }
  const message = 'the learner is told something else. `npx lesson verify --fix` writes it again.';
  return [...findings, ...edits.map(({ fence }) => ({ file: page, line: fence.line, message }))];
}

/** What a learner is told; null when the wrong answer is not there or does not fit, undefined when its lesson is not looked at. */
async function told(
  context: Context,
  { folder, name }: FrontPageQuotation,
): Promise<string | null | undefined> {
  const lessonFiles = context.lessons.find(({ lesson }) => lesson.folder === folder);
  if (lessonFiles === undefined) return context.all.has(folder) ? undefined : null;
  const answer = lessonFiles.wrong.find((each) => each.name === name);
  const verdict = answer && (await context.wrongVerdicts()).get(answer);
  return verdict ? toldOf(verdict, lessonFiles.lesson) : null;
}
