import { solutionsOf } from '../course/overlay.ts';
import type { Course, Lesson } from '../course/types.ts';
import { earnsTick, type ProgressEvent, progressOf } from '../progress/reducer.ts';
import { learnerLesson, nextOpen } from '../progress/status.ts';
import type { Progress } from '../progress/types.ts';
import { renderVerdict } from '../report/verdict-lines.ts';
import { stripMarkdown } from '../terminal/markdown.ts';
import { lookOf } from '../terminal/style.ts';
import type { Verdict } from '../verdict.ts';
import type { CommandContext } from './cli/types.ts';
import { toResults } from './common/exercism.ts';
import { judgeOne, withRunner } from './common/judge.ts';
import { openCourse, pickLesson, readProgress } from './common/lesson.ts';
import { policyOf } from './common/policy.ts';
import { now, record } from './common/progress.ts';

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
    const all = course.problems.length > 0 ? 'Every lesson that is there' : 'Every lesson';
    stderr.write(`${all} passes. \`npx lesson check --all\` judges all of them again.\n`);
    return course.problems.length > 0 ? 1 : 0;
  }
  const isSolution = args.switches.has('solutions');
  const policy = policyOf(context);
  const before = await readProgress(context);
  const verdict = isSolution
    ? await judgeSolution(context, course, lesson)
    : await judgeOne(context, { ...learnerLesson(course, lesson, before), policy });
  const events: ProgressEvent[] = [
    { type: 'verdict', verdict, at: now() },
    { type: 'moved', slug: lesson.slug },
  ];
  const progress = isSolution ? before : await record(context, events);
  if (args.switches.has('json')) {
    stdout.write(`${JSON.stringify(toResults(verdict), null, 2)}\n`);
  } else {
    const options = {
      look: lookOf(env, stdout),
      onReference: policy === 'reference',
      ...(!isSolution && { firstTries: progressOf(progress, lesson.slug).firstTries }),
      ...(!isSolution && { next: whatNext(course, lesson, progress) }),
    };
    stdout.write(`${renderVerdict(verdict, lesson, options).join('\n')}\n`);
  }
  return earnsTick(verdict) ? 0 : 1;
}

/** By its tests alone: the compiler reads the disk, where the learner's files are. */
async function judgeSolution(context: CommandContext, course: Course, lesson: Lesson): Promise<Verdict> {
  const overlay = await solutionsOf(course);
  return withRunner(context, (runner) => runner.judge({ lesson, overlay }, context.signal), { reuse: true });
}

/** How to go on after `lesson`, which passes. */
function whatNext(course: Course, lesson: Lesson, progress: Progress): string {
  const next = nextOpen(course, lesson, progress);
  if (next === undefined)
    return course.problems.length > 0 ? 'Every lesson that is there passes.' : 'Every lesson passes.';
  const nothingLater = next.number < lesson.number ? 'No lesson after this one is open. ' : '';
  return `${nothingLater}Next: ${next.number}, ${stripMarkdown(next.title)}. Read lessons/${next.folder}/README.md, then \`npx lesson watch ${next.number}\`.`;
}
