import { scanFences } from '../../course/formats/fences.ts';
import { applyWrong } from '../../course/overlay.ts';
import type { WrongAnswer } from '../../course/wrong-answers.ts';
import type { Verdict } from '../../verdict.ts';
import type { Context } from './context.ts';
import type { Material } from './lesson-files.ts';

/** Judges every wrong answer that fits its solution. */
export async function judgeWrong(
  context: Pick<Context, 'materials' | 'judge' | 'checked'>,
): Promise<Map<WrongAnswer, Verdict>> {
  const requests = context.materials
    .filter(({ lesson }) => lesson.tests.length > 0)
    .flatMap((material) =>
      material.wrong
        .map((answer) => ({
          material,
          answer,
          decidedBy: decidedBy(material, answer),
          ...applyWrong(material.solution, answer),
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
function decidedBy({ readme }: Material, { name, caughtBy }: WrongAnswer): string | undefined {
  const isQuoted = scanFences(readme).some(({ attributes }) => attributes.get('wrong') === name);
  return caughtBy?.by === 'test' && !isQuoted ? caughtBy.test : undefined;
}
