import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { NAMES } from '../../course/lesson-folder.ts';
import { formatTestList } from '../../course/test-list.ts';
import { fromRoot, textOf } from '../../system/files.ts';
import type { Verdict } from '../../verdict.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

/** One test file with the names of its tests, as a run on the solution and one on the starter tell them. */
interface NamedTests {
  readonly lessonFiles: LessonFiles;
  readonly file: string;
  readonly names: readonly string[];
  readonly onStarter: readonly string[];
}

/**
 * Beside each solution lies the list of the lesson's tests, which a pass is held against. With `fix`, it is written from what
 * a run on the solution knows. The names are the same whatever the learner writes.
 */
export async function testLists(context: Context): Promise<Finding[]> {
  const named = await nameTests(context);
  const findings: Finding[] = [];
  for (const { lesson } of context.lessons) {
    const own = named.filter(({ lessonFiles }) => lessonFiles.lesson === lesson);
    // What does not load is told by the rule that runs the solutions.
    if (own.length === 0 || own.some(({ names }) => names.length === 0)) continue;
    findings.push(...own.flatMap((each) => changing(context, each)));
    const file = join(lesson.solutionDir, NAMES.testList);
    const there = await textOf(file);
    const text = formatTestList(new Map(own.map((each) => [each.file, each.names])));
    if (there === text) continue;
    const name = fromRoot(context.root, file);
    if (context.options.fix) {
      await writeFile(file, text);
      context.note(`${name} was written again from the tests`);
      continue;
    }
    const what = there === null ? 'is not there' : 'does not name the tests that the lesson has';
    const message = `this ${what}: it is made from the tests. Run \`npx lesson verify ${lesson.number} --fix\`.`;
    findings.push({ file: name, line: 1, message });
  }
  return findings;
}

async function nameTests(context: Context): Promise<NamedTests[]> {
  const files = context.lessons
    .filter(({ solution }) => solution.size > 0)
    .flatMap((lessonFiles) => lessonFiles.lesson.tests.map((test) => ({ lessonFiles, test })));
  const alone = files.map(({ lessonFiles, test }) => ({
    ...lessonFiles,
    lesson: { ...lessonFiles.lesson, tests: [test] },
  }));
  const verdicts = await context.judge([
    ...alone.map((each) => ({ lessonFiles: each, files: each.solution })),
    ...alone.map((each) => ({ lessonFiles: each, files: each.starter })),
  ]);
  return files.map(({ lessonFiles, test }, at) => ({
    lessonFiles,
    file: basename(test),
    names: namesOf(verdicts[at]),
    onStarter: namesOf(verdicts[at + files.length]),
  }));
}

const namesOf = (verdict: Verdict | undefined): string[] => (verdict?.tests ?? []).map(({ name }) => name);

function changing({ root }: Context, { lessonFiles, file, names, onStarter }: NamedTests): Finding[] {
  // A starter that does not load has no tests, which the rule about starters tells.
  const other = names.find((name, at) => name !== onStarter[at]) ?? onStarter[names.length];
  if (onStarter.length === 0 || other === undefined) return [];
  const message = `on the starter the tests have other names, "${other}" first: a name must not depend on what the learner writes, or nobody can tell whether a test is missing.`;
  return [{ file: fromRoot(root, join(lessonFiles.lesson.dir, file)), line: 1, message }];
}
