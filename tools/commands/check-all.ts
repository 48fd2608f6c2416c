import { solutionsOf } from '../course/overlay.ts';
import type { LearnerLesson } from '../course/substitution.ts';
import type { Course, Lesson } from '../course/types.ts';
import { earnsTick } from '../progress/reducer.ts';
import { learnerLesson } from '../progress/status.ts';
import { reportOn } from '../report/report.ts';
import { tally } from '../report/tally.ts';
import type { Runner } from '../runner/api.ts';
import { unmarked } from '../terminal/markdown.ts';
import { type Look, lookOf } from '../terminal/style.ts';
import { columns, truncate } from '../terminal/text.ts';
import type { Verdict } from '../verdict.ts';
import type { CommandContext } from './cli/types.ts';
import { toResults } from './shared/exercism.ts';
import { judgeMany, withRunner } from './shared/judge.ts';
import { readProgress } from './shared/lesson.ts';
import { policyOf } from './shared/policy.ts';
import { now, record } from './shared/progress.ts';
import { statusLine } from './shared/status-line.ts';

/** `lesson check --all`: every lesson, side by side over the cores. */
export async function checkAll(context: CommandContext, course: Course): Promise<number> {
  const { args, env, stdout } = context;
  const isSolution = args.switches.has('solutions');
  const policy = policyOf(context);
  const progress = await readProgress(context);
  const { lessons } = course;
  const status = statusLine(context.stderr, context.env);
  const count = (done: number): void => status.show(`${done} of ${lessons.length} lessons judged`);
  let done = 0;
  count(done);
  const onTested = (): void => count(++done);
  const own = (lesson: Lesson): LearnerLesson => ({ ...learnerLesson(course, lesson, progress), policy });
  const verdicts = isSolution
    ? await judgeSolutions(context, course, onTested)
    : await judgeMany(context, lessons.map(own), onTested);
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
    stdout.write(`${render(lessons, verdicts, lookOf(env, stdout)).join('\n')}\n`);
  }
  return verdicts.every(earnsTick) ? 0 : 1;
}

/** By their tests alone: the compiler reads the disk, where the learner's files are. */
async function judgeSolutions(
  context: CommandContext,
  course: Course,
  onTested: () => void,
): Promise<Verdict[]> {
  const overlay = await solutionsOf(course);
  const requests = course.lessons.map((lesson) => ({ lesson, overlay }));
  // Solutions leave nothing behind in a process.
  const all = (runner: Runner): Promise<Verdict[]> => runner.judgeAll(requests, onTested, context.signal);
  return withRunner(context, all, { reuse: true });
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
  return counted ? tally(verdict, lesson) : unmarked(verdict.sentence);
}
