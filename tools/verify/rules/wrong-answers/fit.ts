import { applyWrong } from '../../../course/overlay.ts';
import type { Context } from '../../context/context.ts';
import type { Finding } from '../../context/finding.ts';

/** Each wrong answer says what it is and what catches it, and has its place in the solution. */
export function* wrongAnswersFit({ lessons }: Context): Generator<Finding> {
  for (const { wrong, solution } of lessons) {
    for (const answer of wrong) {
      const problems = answer.problems.length > 0 ? answer.problems : applyWrong(solution, answer).misfits;
      for (const { line, message } of problems) yield { file: answer.file, line, message: `${message}.` };
    }
  }
}
