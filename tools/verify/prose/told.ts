import type { Lesson } from '../../course/types.ts';
import { renderVerdict } from '../../report/verdict-lines.ts';
import { plainLook } from '../../terminal/style.ts';
import type { Verdict } from '../../verdict.ts';

/**
 * What a learner is told on a terminal of 80 columns, as a page may quote it. Where a program was when its memory was full
 * is left out: a busy machine can be too late to find out.
 */
export function toldOf(verdict: Verdict, lesson: Lesson): string {
  const { place: _place, frame: _frame, ...anywhere } = verdict;
  const steady = verdict.kind === 'out-of-memory' ? anywhere : verdict;
  return renderVerdict(steady, lesson, { look: plainLook() }).join('\n');
}
