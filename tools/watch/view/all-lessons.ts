import { unjudged } from '../../course/load.ts';
import type { Course, Lesson } from '../../course/types.ts';
import { HEADLINES, reportOn } from '../../report/report.ts';
import { tally } from '../../report/tally.ts';
import { stripMarkdown } from '../../terminal/markdown.ts';
import { progressBar } from '../../terminal/progress-bar.ts';
import type { Look } from '../../terminal/style.ts';
import { columns, truncate } from '../../terminal/text.ts';
import type { Verdict } from '../../verdict.ts';
import type { WatchPage } from '../state/state.ts';

/** What became of checking every lesson, as far as it has come. */
export function allLines(page: Extract<WatchPage, { kind: 'all' }>, course: Course, look: Look): string[] {
  const { style, signs } = look;
  const { verdicts, of, finished } = page;
  const rows = course.lessons.flatMap((lesson) => {
    const verdict = verdicts.find((each) => each.slug === lesson.slug);
    if (verdict === undefined) return [];
    return [
      [
        sign(verdict, look),
        style.dim(String(lesson.number).padStart(2, '0')),
        stripMarkdown(lesson.title),
        style.dim(summary(verdict, lesson)),
      ],
    ];
  });
  const others = unjudged(course);
  for (const { folder } of others)
    rows.push([style.red(signs.fail), '', folder, style.dim('This could not be judged.')]);
  const unknown = others.length === 0 ? '' : ` ${others.length} could not be judged.`;
  const passed = verdicts.filter((verdict) => verdict.kind === 'passed').length;
  const head = finished
    ? `${passed} of ${of} lessons pass.${unknown}`
    : `${progressBar(verdicts.length, of, Math.min(30, look.width - 20), look)} ${style.dim('judged')}`;
  return [head, '', ...columns(rows).map((line) => truncate(line, look.width, signs.more))];
}

function summary(verdict: Verdict, lesson: Lesson): string {
  const { kind, fault } = verdict;
  if (fault !== undefined) return `${reportOn(verdict, lesson, {}).title}.`;
  return kind === 'passed' || kind === 'failed' || kind === 'todo'
    ? tally(verdict, lesson)
    : `${HEADLINES[kind]}.`;
}

function sign({ kind }: Verdict, { style, signs }: Look): string {
  if (kind === 'passed') return style.green(signs.pass);
  return kind === 'todo' ? style.dim(signs.todo) : style.red(signs.fail);
}
