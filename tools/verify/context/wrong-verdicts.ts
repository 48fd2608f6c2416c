import { scanFences } from '../../course/formats/fences.ts';
import { applyWrong } from '../../course/overlay.ts';
import type { WrongAnswer } from '../../course/wrong-answers.ts';
import type { Verdict } from '../../verdict.ts';
import type { Context } from './context.ts';
import type { LessonFiles } from './lesson-files.ts';

/** Judges every wrong answer that fits its solution. */
export async function judgeWrong(
  context: Pick<Context, 'lessons' | 'judge' | 'checked'>,
): Promise<Map<WrongAnswer, Verdict>> {
  const requests = context.lessons
    .filter(({ lesson }) => lesson.tests.length > 0)
    .flatMap((lessonFiles) =>
      lessonFiles.wrong
        .map((answer) => ({
          lessonFiles,
          answer,
          decidedBy: decidedBy(lessonFiles, answer),
          ...applyWrong(lessonFiles.solution, answer),
        }))
        .filter(({ answer, misfits }) => misfits.length === 0 && answer.problems.length === 0),
    );
  context.checked.wrongAnswers += requests.length;
  const verdicts = await context.judge(requests);
  return new Map(
    requests.flatMap(({ answer }, at) => (verdicts[at] ? [[answer, verdicts[at]] as const] : [])),
  );
}

/** The test that catches it; none where the whole verdict is of interest, because a page quotes it. */
function decidedBy({ readme }: LessonFiles, { name, caughtBy }: WrongAnswer): string | undefined {
  const isQuoted = scanFences(readme).some(({ attributes }) => attributes.get('wrong') === name);
  return caughtBy?.by === 'test' && !isQuoted ? caughtBy.test : undefined;
}
