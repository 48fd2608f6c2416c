import { unjudged } from '../../course/load.ts';
import type { Course } from '../../course/types.ts';
import { passTotal, verdictTable } from '../../report/verdict-table.ts';
import { progressBar } from '../../terminal/progress-bar.ts';
import type { Look } from '../../terminal/style.ts';
import type { WatchPage } from '../state/state.ts';

/** What became of checking every lesson, as far as it has come. */
export function allLines(page: Extract<WatchPage, { kind: 'all' }>, course: Course, look: Look): string[] {
  const { style } = look;
  const { verdicts, of, finished } = page;
  const judged = course.lessons.flatMap((lesson) => {
    const verdict = verdicts.find((each) => each.slug === lesson.slug);
    return verdict === undefined ? [] : [{ lesson, verdict }];
  });
  const others = unjudged(course);
  const head = finished
    ? passTotal(verdicts, others)
    : `${progressBar(verdicts.length, of, Math.min(30, look.width - 20), look)} ${style.dim('judged')}`;
  return [head, '', ...verdictTable(judged, look, others)];
}
