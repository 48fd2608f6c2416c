import { join } from 'node:path';
import { NAMES } from '../../course/lesson-folder.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';

/** Every test passes on the solution, stretch exercises and the prediction too. */
export async function solutions(context: Context): Promise<Finding[]> {
  const lessons = context.lessons.filter(
    ({ solution, lesson }) => solution.size > 0 && lesson.tests.length > 0,
  );
  const verdicts = await context.judge(
    lessons.map((lessonFiles) => ({ lessonFiles, files: lessonFiles.solution })),
  );
  return lessons.flatMap(({ lesson }, at) => {
    const verdict = verdicts[at];
    if (!verdict) return [];
    const main = fromRoot(context.root, lesson.sources[0] ?? lesson.dir).replace(/^lessons\//, 'solutions/');
    const failing = verdict.tests.filter(({ status }) => status !== 'passed');
    const findings = failing.map((test): Finding => {
      const file =
        test.exercise === 0
          ? fromRoot(context.root, join(lesson.solutionDir, NAMES.prediction))
          : (test.place?.file ?? main);
      const why = test.explanation ?? 'it did not run';
      return {
        file: file.replace(/^lessons\/(.*)(?<!\.test\.ts)$/, 'solutions/$1'),
        line: test.place?.line ?? 1,
        message: `the solution does not pass "${test.name}": ${why}`,
      };
    });
    if (findings.length === 0 && verdict.kind !== 'passed') {
      const place = verdict.place ?? { file: main, line: 1 };
      findings.push({
        file: place.file,
        line: place.line,
        message: `the solution does not pass (${verdict.kind}): ${verdict.sentence}`,
      });
    }
    const untested = lesson.exercises.filter(
      ({ number }) => !verdict.tests.some(({ exercise }) => exercise === number),
    );
    for (const { number, title } of failing.length === 0 ? untested : []) {
      findings.push({
        file: fromRoot(context.root, lesson.tests[0] ?? lesson.dir),
        line: 1,
        message: `no test ran for exercise ${number} (${title}).`,
      });
    }
    return findings;
  });
}
