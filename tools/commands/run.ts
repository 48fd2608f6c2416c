import path from 'node:path';
import { findLesson } from '../course/find.ts';
import { NAMES } from '../course/lesson-folder.ts';
import type { Lesson } from '../course/types.ts';
import { UserError } from '../errors.ts';
import { runDemo } from '../runner/demo.ts';
import type { CommandContext } from './cli/types.ts';
import { openCourse } from './shared/lesson.ts';

/** `lesson run`: the demo of a lesson, on the learner's code or the solution's. Exits as the demo does. */
export async function run(context: CommandContext): Promise<number> {
  const { args, cwd, stderr, signal } = context;
  const lesson = findLesson(await openCourse(context), args.positionals[0] ?? '', cwd);
  if (lesson.demo === null)
    throw new UserError(`${lesson.folder} has no demo to run: its exercises are all there is.`, 1);
  const isReference = args.switches.has('reference');
  const demo = isReference ? path.join(lesson.solutionDir, NAMES.demo) : lesson.demo;
  const ended = await runDemo(demo, { inherit: true, signal });
  stderr.write(isReference ? ended.stderr : explain(ended.stderr, lesson));
  return ended.code ?? 1;
}

/** What the demo wrote on stderr, with a stack that only says where tsx or the starter gave up turned into a sentence. */
export function explain(stderr: string, lesson: Pick<Lesson, 'number'>): string {
  const todo = /^(?:Error: )(TODO (\d+): .*)$/m.exec(stderr);
  if (todo)
    return `The demo got as far as code that you have not written yet: ${todo[1]}. Write exercise ${todo[2]}, or see what comes out at the end with \`npx lesson run ${lesson.number} --reference\`.\n`;
  const syntax = /^(.*?):(\d+):\d+: ERROR: (.*)$/m.exec(stderr);
  if (syntax)
    return `The demo cannot run, because ${path.basename(syntax[1] ?? '')} cannot be read: ${syntax[3]}, at line ${syntax[2]}. \`npx lesson check ${lesson.number}\` shows the place.\n`;
  return stderr;
}
