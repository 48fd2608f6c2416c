import { nearest } from '../../course/find.ts';
import { applyWrong } from '../../course/overlay.ts';
import type { WrongAnswer } from '../../course/wrong-answers.ts';
import { fromRoot } from '../../system/files.ts';
import type { Verdict } from '../../verdict.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import type { LessonFiles } from '../context/lesson-files.ts';

/** Each wrong answer is caught by the test that is named for it, which says why; and each exercise has one. */
export async function wrongAnswers(context: Context): Promise<Finding[]> {
  const findings = context.lessons.flatMap((lessonFiles) => [
    ...untried(context.root, lessonFiles),
    ...unfit(lessonFiles),
  ]);
  const verdicts = await context.wrongVerdicts();
  for (const [answer, verdict] of verdicts) {
    findings.push(...notCaught(answer, verdict).map((message) => ({ file: answer.file, line: 1, message })));
  }
  return findings;
}

function untried(root: string, { lesson, page, wrong: answers, solution }: LessonFiles): Finding[] {
  const tried = new Set(answers.flatMap((answer) => exercisesOf(answer, solution)));
  return page.exercises.flatMap(({ number, title, line }) =>
    tried.has(number)
      ? []
      : [
          {
            file: fromRoot(root, lesson.readme),
            line,
            message: `exercise ${number} (${title}) has no wrong answer: write test/wrong/${lesson.folder}/mNN-what-it-does.ts with a \`// BEGIN SOLUTION ${number}\` block.`,
          },
        ],
  );
}

function exercisesOf(answer: WrongAnswer, solution: ReadonlyMap<string, string>): number[] {
  const direct = answer.blocks.flatMap(({ where }) => ('exercise' in where ? [where.exercise] : []));
  const { files } = applyWrong(solution, answer);
  const gone = [...solution].flatMap(([name, text]) => lost(text, files.get(name) ?? ''));
  return [...direct, ...gone];
}

/** The exercises whose markers a replaced named region took away. */
function lost(before: string, after: string): number[] {
  const numbers = (text: string): number[] =>
    [...text.matchAll(/\/\/ BEGIN SOLUTION (\d+)/g)].map(([, number]) => Number(number));
  const left = numbers(after);
  return numbers(before).filter((number) => !left.includes(number));
}

function unfit({ wrong: answers, solution }: LessonFiles): Finding[] {
  return answers.flatMap((answer) =>
    [...answer.problems, ...(answer.problems.length > 0 ? [] : applyWrong(solution, answer).misfits)].map(
      ({ line, message }) => ({
        file: answer.file,
        line,
        message: `${message}.`,
      }),
    ),
  );
}

function notCaught({ caughtBy, says }: WrongAnswer, verdict: Verdict): string[] {
  if (!caughtBy) return [];
  if (caughtBy.by === 'compiler') {
    const bad = verdict.tests.find(({ status }) => status !== 'passed');
    if (!bad && ['passed', 'type-error'].includes(verdict.kind)) return [];
    return [
      `the compiler should be what refuses it, and the verdict is "${verdict.kind}"${bad ? ` at "${bad.name}"` : ''}: ${verdict.sentence} Name the test in \`Caught by:\`.`,
    ];
  }
  const named = verdict.tests.find(({ name }) => name === caughtBy.test);
  // A lesson passes although a stretch exercise fails, so its kind alone does not tell.
  if (
    verdict.tests.every(({ status }) => status === 'passed') &&
    ['passed', 'type-error'].includes(verdict.kind)
  ) {
    const wanted = caughtBy.by === 'test' ? `say \`${says}\`` : `be ${caughtBy.by}`;
    return [`it passes every test: "${caughtBy.test}" should fail, and ${wanted}. Make the test stronger.`];
  }
  if (!named && verdict.during !== caughtBy.test) {
    const guess = nearest(
      caughtBy.test,
      verdict.tests.map(({ name }) => name),
    );
    return [`there is no test "${caughtBy.test}".${guess ? ` Did you mean "${guess}"?` : ''}`];
  }
  if (caughtBy.by === 'test' && named?.status !== 'failed') {
    return [
      `"${caughtBy.test}" does not catch it; the verdict is "${verdict.kind}", and what fails is ${failing(verdict)}. Make that test stronger, or name the other.`,
    ];
  }
  if (caughtBy.by !== 'test' && (verdict.kind !== caughtBy.by || verdict.during !== caughtBy.test)) {
    return [
      `it should be ${caughtBy.by} in "${caughtBy.test}", and the verdict is "${verdict.kind}": ${verdict.sentence}`,
    ];
  }
  const told = `${named?.explanation ?? ''}\n${verdict.sentence}`;
  if (told.includes(says)) return [];
  return [`the learner is not told \`${says}\`, but: ${named?.explanation ?? verdict.sentence}`];
}

function failing({ tests }: Verdict): string {
  const names = tests
    .filter(({ status }) => status === 'failed' || status === 'todo')
    .map(({ name }) => `"${name}"`);
  return names.length === 0 ? 'nothing' : names.slice(0, 3).join(', ');
}
