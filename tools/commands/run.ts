import path from 'node:path';
import { findLesson, nearest } from '../course/find.ts';
import { roleOf } from '../course/lesson-folder.ts';
import { substitutionFor } from '../course/substitution.ts';
import type { Course, Lesson } from '../course/types.ts';
import { UserError } from '../errors.ts';
import { learnerLesson } from '../progress/status.ts';
import { failureLines } from '../report/program-failure.ts';
import { codeFrame } from '../runner/diagnosis/code-frame.ts';
import { type ProgramFailure, runProgram } from '../runner/program.ts';
import { fromRoot, textOf } from '../system/files.ts';
import { lookOf } from '../terminal/style.ts';
import type { CommandContext } from './cli/types.ts';
import { openCourse, readProgress } from './common/lesson.ts';
import { type Program, programsIn } from './common/programs.ts';
import { tellSubstituted } from './common/substituted.ts';

/** `lesson run`: a program of a lesson, on the learner's code or the solution's. Exits as the program does. */
export async function run(context: CommandContext): Promise<number> {
  const { args, cwd, root, stderr, signal } = context;
  const course = await openCourse(context);
  const [named = '', wanted] = args.positionals;
  const lesson = findLesson(course, named, cwd);
  const isReference = args.switches.has('reference');
  const programs = await programsIn(isReference ? lesson.solutionDir : lesson.dir);
  const program = choose(lesson, programs, wanted ?? fileNamed(lesson, named, context) ?? 'demo');
  const { overlay, substituted } = isReference
    ? { overlay: new Map<string, string>(), substituted: [] }
    : await substitutionFor(learnerLesson(course, lesson, await readProgress(context)));
  tellSubstituted(context, substituted);
  const { code, failure } = await runProgram({ root, file: program.file, overlay, inherit: true, signal });
  signal.throwIfAborted();
  if (failure !== null) {
    const lines = await explained(context, course, failure);
    if (isTodo(failure) && !isReference) lines.push(finished(lesson, program));
    stderr.write(`${lines.join('\n')}\n`);
  }
  return code;
}

/** The file of the lesson that was named by its path. */
function fileNamed(lesson: Lesson, named: string, { cwd, root }: CommandContext): string | undefined {
  if (!/\.(?:ts|cjs)$/.test(named)) return undefined;
  const files = [path.resolve(cwd, named), path.resolve(root, named)];
  const inside = [lesson.dir, lesson.solutionDir].flatMap((dir) => files.map((file) => fromRoot(dir, file)));
  return inside.find((name) => !name.startsWith('..'));
}

/** @throws {UserError} when the lesson has no such program. */
function choose(lesson: Lesson, programs: readonly Program[], wanted: string): Program {
  const name = wanted.replace(/\.ts$/, '');
  const isIt = (program: Program): boolean =>
    program.name === name || fromRoot(lesson.dir, program.file) === wanted;
  const found = programs.find(isIt);
  if (found !== undefined) return found;
  const number = lesson.number;
  if (roleOf(wanted) === 'test')
    throw new UserError(`${wanted} is a file of tests: \`npx lesson check ${number}\` runs those.`);
  const meant = programs.filter(({ isMeant }) => isMeant).map((program) => program.name);
  const all = programs.map((program) => program.name);
  const guess = nearest(name, meant) ?? nearest(name, all);
  const question = guess === undefined ? '' : ` Did you mean \`npx lesson run ${number} ${guess}\`?`;
  const list = meant.length === 0 ? 'It has none to run.' : `It has ${meant.join(', ')}.`;
  throw new UserError(`Lesson ${number} has no program \`${name}\`.${question} ${list}`);
}

async function explained(
  { root, env, stderr }: CommandContext,
  { lessons }: Course,
  failure: ProgramFailure,
): Promise<string[]> {
  const [place] = 'places' in failure ? failure.places : [];
  const text = place === undefined ? null : await textOf(path.join(root, place.file));
  const frame = place === undefined || text === null ? undefined : codeFrame(text, place);
  return failureLines({ ...failure, frame }, lessons, lookOf(env, stderr));
}

function isTodo(failure: ProgramFailure): boolean {
  return failure.how === 'threw' && failure.message.startsWith('TODO ');
}

function finished({ number }: Lesson, { name }: Program): string {
  const program = name === 'demo' ? '' : ` ${name}`;
  return `\`npx lesson run ${number}${program} --reference\` shows what comes out when all is written.`;
}
