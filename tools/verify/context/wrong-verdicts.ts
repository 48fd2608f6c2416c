import { applyWrong } from '../../course/overlay.ts';
import type { WrongAnswer } from '../../course/wrong-answers.ts';
import type { Verdict } from '../../verdict.ts';
import type { Context } from './context.ts';
import type { LessonFiles } from './lesson-files.ts';
import { type FrontPage, isQuoted } from './quotations.ts';

/** Judges every wrong answer that fits its solution; when `verify` is to be quick, those that pages quote. */
export async function judgeWrong(
  context: Pick<Context, 'lessons' | 'judge' | 'checked' | 'options' | 'frontPage'>,
): Promise<Map<WrongAnswer, Verdict>> {
  const { frontPage, options } = context;
  const { quick = false } = options;
  const requests = context.lessons
    .filter(({ lesson }) => lesson.tests.length > 0)
    .flatMap((lessonFiles) =>
      lessonFiles.wrong
        .filter((answer) => !quick || isQuoted(frontPage, lessonFiles, answer.name))
        .map((answer) => ({
          lessonFiles,
          answer,
          decidedBy: decidedBy(frontPage, lessonFiles, answer),
          ...applyWrong(lessonFiles.solution, answer),
        }))
        .filter(({ answer, misfits }) => misfits.length === 0 && answer.problems.length === 0),
    );
  context.checked.wrongAnswers += requests.length;
  if (quick)
    context.checked.leftOut = sum(context.lessons.map(({ wrong }) => wrong.length)) - requests.length;
  const verdicts = await context.judge(requests);
  return new Map(
    requests.flatMap(({ answer }, at) => (verdicts[at] ? [[answer, verdicts[at]] as const] : [])),
  );
}

/** The test that catches it; none where the whole verdict is of interest, because a page quotes it. */
function decidedBy(
  frontPage: FrontPage,
  lessonFiles: LessonFiles,
  { caughtBy, name }: WrongAnswer,
): string | undefined {
  return caughtBy?.by === 'test' && !isQuoted(frontPage, lessonFiles, name) ? caughtBy.test : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
