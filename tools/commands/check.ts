import { solutionsOf } from '../course/overlay.ts';
import type { Course } from '../course/types.ts';
import { earnsTick } from '../progress/reducer.ts';
import { firstOpen } from '../progress/status.ts';
import type { Progress } from '../progress/types.ts';
import { renderVerdict } from '../report/verdict-lines.ts';
import { lookOf } from '../terminal/style.ts';
import type { CommandContext } from './cli/types.ts';
import { toResults } from './shared/exercism.ts';
import { judgeOne } from './shared/judge.ts';
import { openCourse, pickLesson, readProgress } from './shared/lesson.ts';
import { now, record } from './shared/progress.ts';
import { policyOf, substituteFor } from './shared/substitution.ts';

/** `lesson check`: judges once, and exits 0 only when what was asked for passes. */
export async function run(context: CommandContext): Promise<number> {
  const course = await openCourse(context);
  if (!context.args.switches.has('all')) return checkOne(context, course);
  const { checkAll } = await import('./check-all.ts');
  return checkAll(context, course);
}

async function checkOne(context: CommandContext, course: Course): Promise<number> {
  const { args, env, stdout, stderr } = context;
  const lesson = await pickLesson(course, context);
  if (!lesson) {
    stderr.write('Every lesson passes. `npx lesson check --all` judges all of them again.\n');
    return 0;
  }
  const isSolution = args.switches.has('solutions');
  const policy = policyOf(context);
  const asked = isSolution
    ? { lesson, overlay: await solutionsOf(course) }
    : { lesson, ground: await substituteFor(course, lesson, await readProgress(context), policy) };
  const verdict = await judgeOne(context, asked);
  const progress = isSolution
    ? await readProgress(context)
    : await record(context, [{ type: 'verdict', verdict, at: now() }]);
  if (args.switches.has('json')) {
    stdout.write(`${JSON.stringify(toResults(verdict), null, 2)}\n`);
  } else {
    const options = { look: lookOf(env, stdout), ...(!isSolution && { next: whatNext(course, progress) }) };
    stdout.write(`${renderVerdict(verdict, lesson, options).join('\n')}\n`);
  }
  return earnsTick(verdict) ? 0 : 1;
}

function whatNext(course: Course, progress: Progress): string {
  const next = firstOpen(course, progress);
  return next
    ? `Next: ${next.number}, ${next.title}. Read lessons/${next.folder}/README.md, then npx lesson watch.`
    : 'Every lesson passes.';
}
