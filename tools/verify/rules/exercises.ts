import { join } from 'node:path';
import { regions } from '../../course/formats/markers.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import { readTestSource } from '../test-source/test-source.ts';

interface Numbered {
  readonly number: number;
  readonly title: string;
  readonly line: number;
}

/** The same exercises, under the same titles, in README.md, hints.md and the tests; and in the solution's regions. */
export async function exercises(context: Context): Promise<Finding[]> {
  return context.lessons.flatMap((lessonFiles) => [
    ...hintHeadings(context.root, lessonFiles),
    ...describes(context.root, lessonFiles),
    ...solutionRegions(context.root, lessonFiles),
  ]);
}

function hintHeadings(root: string, lessonFiles: LessonFiles): Finding[] {
  const file = fromRoot(root, join(lessonFiles.lesson.dir, 'hints.md'));
  if (lessonFiles.hintsText === '')
    return [
      {
        file,
        line: 1,
        message: 'there are no hints: write a heading and a numbered list for each exercise.',
      },
    ];
  return disagreements(file, lessonFiles, lessonFiles.hints, 'hints', (title) => `## ${title}`);
}

function describes(root: string, lessonFiles: LessonFiles): Finding[] {
  const found = [...lessonFiles.tests].flatMap(([name, text]) =>
    readTestSource(text).describes.map((describe) => ({
      ...describe,
      file: fromRoot(root, join(lessonFiles.lesson.dir, name)),
    })),
  );
  const [first] = lessonFiles.tests.keys();
  if (first === undefined) return [];
  const file = fromRoot(root, join(lessonFiles.lesson.dir, first));
  const strays = found.flatMap(({ number, line, file: where }) =>
    number === null
      ? [
          {
            file: where,
            line,
            message:
              "this outermost describe has no number: name it after its exercise, `describe('1. fib', …)`.",
          },
        ]
      : [],
  );
  const numbered = found.flatMap(({ number, ...rest }) => (number === null ? [] : [{ ...rest, number }]));
  const marks = found.flatMap(({ number, stretch, line, file: where }) => {
    const exercise = lessonFiles.lesson.exercises.find((each) => each.number === number);
    if (exercise === undefined || exercise.stretch === stretch) return [];
    const [marked, bare] = stretch ? ['here', 'in README.md'] : ['in README.md', 'here'];
    const message = `exercise ${number} is marked (stretch) ${marked} and not ${bare}: say the same in both, for one decides what is told and the other what is in the way.`;
    return [{ file: where, line, message }];
  });
  return [
    ...strays,
    ...marks,
    ...disagreements(file, lessonFiles, numbered, 'tests', (title) => `describe('${plain(title)}', …)`),
  ];
}

function disagreements(
  file: string,
  { lesson, page }: LessonFiles,
  found: readonly (Numbered & { file?: string })[],
  what: string,
  example: (title: string) => string,
): Finding[] {
  const findings: Finding[] = [];
  for (const exercise of lesson.exercises) {
    const titled = `${exercise.number}. ${exercise.title}${exercise.stretch ? ' (stretch)' : ''}`;
    const own = found.filter(({ number }) => number === exercise.number);
    const line = page.exercises.find(({ number }) => number === exercise.number)?.line;
    if (own.length === 0) {
      const where = line === undefined ? '' : ` (line ${line} of its README.md)`;
      findings.push({
        file,
        line: 1,
        message: `there are no ${what} for exercise ${exercise.number}${where}: write \`${example(titled)}\`.`,
      });
    }
    for (const { title, line: at, file: elsewhere } of own) {
      if (plain(title) === plain(exercise.title)) continue;
      findings.push({
        file: elsewhere ?? file,
        line: at,
        message: `exercise ${exercise.number} is called \`${plain(exercise.title)}\` in README.md and \`${plain(title)}\` here: use one name.`,
      });
    }
  }
  for (const { number, line, file: elsewhere } of found) {
    if (lesson.exercises.some((exercise) => exercise.number === number)) continue;
    findings.push({
      file: elsewhere ?? file,
      line,
      message: `there is no exercise ${number} in README.md: write its section, or take this away.`,
    });
  }
  return findings;
}

function solutionRegions(root: string, { lesson, solution, page }: LessonFiles): Finding[] {
  const all = [...solution].flatMap(([name, text]) => regions(text).map((region) => ({ ...region, name })));
  const readme = fromRoot(root, lesson.readme);
  return [
    ...page.exercises.flatMap(({ number, line }) =>
      all.some(({ exercise }) => exercise === number)
        ? []
        : [
            {
              file: readme,
              line,
              message: `nothing in solutions/${lesson.folder} is marked \`// BEGIN SOLUTION ${number}: what to do\`: the learner has nothing to write.`,
            },
          ],
    ),
    ...all.flatMap(({ exercise, name, begin }) =>
      page.exercises.some(({ number }) => number === exercise)
        ? []
        : [
            {
              file: fromRoot(root, join(lesson.solutionDir, name)),
              line: begin,
              message: `README.md has no exercise ${exercise}: write its section, or correct the number.`,
            },
          ],
    ),
  ];
}

function plain(title: string): string {
  return title.replaceAll('`', '').trim();
}
