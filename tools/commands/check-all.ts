import { solutionsOf } from '../course/overlay.ts';
import type { Course, Lesson } from '../course/types.ts';
import { earnsTick } from '../progress/reducer.ts';
import { reportOn } from '../report/report.ts';
import { tally } from '../report/tally.ts';
import { type Look, lookOf } from '../terminal/style.ts';
import { columns, truncate } from '../terminal/text.ts';
import type { Verdict } from '../verdict.ts';
import type { CommandContext } from './cli/types.ts';
import { toResults } from './shared/exercism.ts';
import { judgeMany } from './shared/judge.ts';
import { readProgress } from './shared/lesson.ts';
import { now, record } from './shared/progress.ts';
import { statusLine } from './shared/status-line.ts';
import { policyOf, substituteFor } from './shared/substitution.ts';

/** `lesson check --all`: every lesson, side by side over the cores. */
export async function checkAll(context: CommandContext, course: Course): Promise<number> {
  const { args, env, stdout } = context;
  const isSolution = args.switches.has('solutions');
  const policy = policyOf(context);
  const progress = await readProgress(context);
  const solutions = isSolution ? await solutionsOf(course) : undefined;
  const requests = await Promise.all(
    course.lessons.map(async (lesson) =>
      solutions === undefined
        ? { lesson, ground: await substituteFor(course, lesson, progress, policy) }
        : { lesson, overlay: solutions },
    ),
  );
  const status = statusLine(context.stderr);
  const count = (done: number): void => status.show(`${done} of ${requests.length} lessons judged`);
  let done = 0;
  count(done);
  const verdicts = await judgeMany(context, requests, () => count(++done));
  status.clear();
  const at = now();
  if (!isSolution)
    await record(
      context,
      verdicts.map((verdict) => ({ type: 'recheck', verdict, at })),
    );
  if (args.switches.has('json')) {
    const results = verdicts.map((verdict) => ({ lesson: verdict.slug, ...toResults(verdict) }));
    stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  } else {
    stdout.write(`${render(course.lessons, verdicts, lookOf(env, stdout)).join('\n')}\n`);
  }
  return verdicts.every(earnsTick) ? 0 : 1;
}

/** One line for each lesson, and one about all of them. */
export function render(lessons: readonly Lesson[], verdicts: readonly Verdict[], look: Look): string[] {
  const { style, signs, width } = look;
  const rows = lessons.flatMap((lesson, index) => {
    const verdict = verdicts[index];
    if (!verdict) return [];
    const sign = earnsTick(verdict)
      ? style.green(signs.pass)
      : verdict.kind === 'todo'
        ? signs.todo
        : style.red(signs.fail);
    return [[sign, lesson.folder, summary(verdict, lesson)]];
  });
  const passed = verdicts.filter(earnsTick).length;
  const total = `${passed} of ${verdicts.length} ${verdicts.length === 1 ? 'lesson passes' : 'lessons pass'}.`;
  return [...columns(rows).map((line) => truncate(line, width, signs.more)), '', total];
}

function summary(verdict: Verdict, lesson: Lesson): string {
  if (verdict.fault) return reportOn(verdict, lesson, {}).title;
  const counted = verdict.kind === 'passed' || verdict.kind === 'failed' || verdict.kind === 'todo';
  return counted ? tally(verdict, lesson) : verdict.sentence;
}
