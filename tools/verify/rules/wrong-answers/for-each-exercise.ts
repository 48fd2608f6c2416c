import { regions } from '../../../course/formats/markers.ts';
import { applyWrong } from '../../../course/overlay.ts';
import type { WrongAnswer } from '../../../course/wrong-answers.ts';
import { fromRoot } from '../../../system/files.ts';
import type { Context } from '../../context/context.ts';
import type { Finding } from '../../context/finding.ts';

/** Each exercise has a wrong answer. */
export function* wrongAnswerForEachExercise({ root, lessons }: Context): Generator<Finding> {
  for (const { lesson, page, wrong, solution } of lessons) {
    const tried = new Set(wrong.flatMap((answer) => exercisesOf(answer, solution)));
    for (const { number, title, line } of page.exercises) {
      if (tried.has(number)) continue;
      const message = `exercise ${number} (${title}) has no wrong answer: write test/wrong/${lesson.folder}/mNN-what-it-does.ts with a \`// BEGIN SOLUTION ${number}\` block.`;
      yield { file: fromRoot(root, lesson.readme), line, message };
    }
  }
}

/** Those that it answers, and those whose markers went with a named region that it replaces. */
function exercisesOf(answer: WrongAnswer, solution: ReadonlyMap<string, string>): number[] {
  const answered = answer.blocks.flatMap(({ where }) => ('exercise' in where ? [where.exercise] : []));
  const { files } = applyWrong(solution, answer);
  const replaced = [...solution].flatMap(([name, text]) => {
    const left = marked(files.get(name) ?? '');
    return marked(text).filter((exercise) => !left.includes(exercise));
  });
  return [...answered, ...replaced];
}

const marked = (text: string): number[] => regions(text).map(({ exercise }) => exercise);
