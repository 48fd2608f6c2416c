import { substitutionFor } from '../course/substitution.ts';
import type { Course } from '../course/types.ts';
import { progressOf } from '../progress/reducer.ts';
import { isDone, learnerLesson } from '../progress/status.ts';
import type { Progress } from '../progress/types.ts';
import { courseTable } from '../report/course-table.ts';
import { canDraw } from '../terminal/ascii.ts';
import { lookOf } from '../terminal/style.ts';
import type { CommandContext } from './cli/types.ts';
import { openCourse, readProgress } from './common/lesson.ts';
import { watchLesson } from './watch.ts';

/** `lesson list`: to browse on a terminal, where the lesson that is chosen is watched; a table elsewhere. */
export async function run(context: CommandContext): Promise<number> {
  const { args, env, stdout, root, isInteractive, signal } = context;
  const course = await openCourse(context);
  const progress = await readProgress(context);
  if (args.switches.has('json')) {
    stdout.write(`${JSON.stringify(toJson(course, progress), null, 2)}\n`);
  } else if (isInteractive && canDraw(env, stdout)) {
    const { browse } = await import('../watch/browse-list.ts');
    const chosen = await browse({ root, env, signal });
    if (chosen) {
      const { overlay } = await substitutionFor(learnerLesson(course, chosen, progress));
      return watchLesson(context, { lesson: chosen, overlay });
    }
  } else {
    // What is wrong with the folders stands on stderr already.
    stdout.write(`${courseTable({ ...course, problems: [] }, progress, lookOf(env, stdout)).join('\n')}\n`);
  }
  return 0;
}

/** The list for scripts; `passed` and `exercises` are what progress remembers, without judging. */
function toJson(course: Course, progress: Progress): readonly unknown[] {
  return course.lessons.map((lesson) => {
    const { exercises } = progressOf(progress, lesson.slug);
    return {
      lesson: lesson.slug,
      number: lesson.number,
      title: lesson.title,
      stage: lesson.stage,
      minutes: lesson.minutes,
      stretchMinutes: lesson.stretchMinutes,
      fastTrack: lesson.fastTrack,
      passed: isDone(lesson, progress),
      exercises: { all: lesson.exercises.map(({ number }) => number), passed: exercises },
      current: progress.current === lesson.slug,
    };
  });
}
