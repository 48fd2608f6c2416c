import { join } from 'node:path';
import { regions } from '../../../course/formats/markers.ts';
import { fromRoot } from '../../../system/files.ts';
import type { Context } from '../../context/context.ts';
import type { Finding } from '../../context/finding.ts';

/** Each exercise of README.md has something to write, marked in the solution; and each mark has its exercise. */
export function* exercisesInSolutions({ root, lessons }: Context): Generator<Finding> {
  for (const { lesson, solution, page } of lessons) {
    const marked = [...solution].flatMap(([name, text]) =>
      regions(text).map((region) => ({ ...region, name })),
    );
    for (const { number, line } of page.exercises) {
      if (marked.some(({ exercise }) => exercise === number)) continue;
      const message = `nothing in solutions/${lesson.folder} is marked \`// BEGIN SOLUTION ${number}: what to do\`: the learner has nothing to write.`;
      yield { file: fromRoot(root, lesson.readme), line, message };
    }
    for (const { exercise, name, begin } of marked) {
      if (page.exercises.some(({ number }) => number === exercise)) continue;
      const message = `README.md has no exercise ${exercise}: write its section, or correct the number.`;
      yield { file: fromRoot(root, join(lesson.solutionDir, name)), line: begin, message };
    }
  }
}
