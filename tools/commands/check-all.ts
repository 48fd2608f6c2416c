import { unjudged } from '../course/load.ts';
import { solutionsOf } from '../course/overlay.ts';
import type { LearnerLesson } from '../course/substitution.ts';
import type { Course, CourseProblem, Lesson } from '../course/types.ts';
import { earnsTick } from '../progress/reducer.ts';
import { learnerLesson } from '../progress/status.ts';
import { passTotal, verdictTable } from '../report/verdict-table.ts';
import type { Runner } from '../runner/api.ts';
import { lookOf } from '../terminal/style.ts';
import type { Verdict } from '../verdict.ts';
import type { CommandContext } from './cli/types.ts';
import { type Results, toResults } from './common/exercism.ts';
import { judgeMany, withRunner } from './common/judge.ts';
import { readProgress } from './common/lesson.ts';
import { policyOf } from './common/policy.ts';
import { now, record } from './common/progress.ts';
import { statusLine } from './common/status-line.ts';

/** `lesson check --all`: every lesson, side by side over the cores. */
export async function checkAll(context: CommandContext, course: Course): Promise<number> {
  const { args, env, stdout } = context;
  const isSolution = args.switches.has('solutions');
  const policy = policyOf(context);
  const progress = await readProgress(context);
  const { lessons } = course;
  const others = unjudged(course);
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
    const all = [...results, ...others.map(notJudged)];
    stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    const judged = lessons.flatMap((lesson, at) => {
      const verdict = verdicts[at];
      return verdict === undefined ? [] : [{ lesson, verdict }];
    });
    const lines = [...verdictTable(judged, lookOf(env, stdout), others), '', passTotal(verdicts, others)];
    stdout.write(`${lines.join('\n')}\n`);
  }
  return others.length === 0 && verdicts.every(earnsTick) ? 0 : 1;
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

/** What is no lesson that can be read, among the results: a tool that reads them must not take the rest for the whole. */
function notJudged({ folder, sentence }: CourseProblem): Results & { readonly lesson: string } {
  return { lesson: folder, version: 3, status: 'error', message: sentence, tests: [] };
}
