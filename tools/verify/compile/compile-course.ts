import { writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { applyWrong } from '../../course/overlay.ts';
import type { WrongAnswer } from '../../course/wrong-answers.ts';
import { compile } from '../../runner/compiler.ts';
import { fromRoot } from '../../system/files.ts';
import { withTempFolder } from '../../system/temp-folder.ts';
import type { TypeProblem } from '../../verdict.ts';
import type { Context } from '../context/context.ts';
import { type LessonFiles, neighbours } from '../context/lesson-files.ts';
import { type Variant, writeCompileTree } from './compile-tree.ts';

/** What the compiler says about the course. Messages are single lines. */
export interface CompiledCourse {
  /** About starters and solutions, and the tests beside them. */
  readonly complaints: readonly CourseComplaint[];
  /** About files that belong to no lesson; `lessons/asyncio.ts` is one. */
  readonly elsewhere: readonly TypeProblem[];
  /** About each wrong answer that the compiler should refuse. */
  readonly answers: ReadonlyMap<WrongAnswer, readonly TypeProblem[]>;
}

/** What the compiler objects to, and in which lesson. */
export interface CourseComplaint extends TypeProblem {
  readonly of: 'starters' | 'solutions';
  /** The folder of the lesson. */
  readonly folder: string;
  /** The file in it, with `/`. */
  readonly name: string;
}

/** A lesson with other files than its solution has. */
interface ChangedLesson {
  /** Of its variant. */
  readonly name: string;
  readonly lessonFiles: LessonFiles;
  readonly files: ReadonlyMap<string, string>;
}

interface AnswerToCompile extends ChangedLesson {
  readonly answer: WrongAnswer;
}

/**
 * Compiles starters, solutions, and the wrong answers that the compiler should refuse, all in one run of it.
 * @throws when the compiler itself fails.
 * @throws {DOMException} `AbortError` when the signal aborts first.
 */
export async function compileCourse(context: Context): Promise<CompiledCourse> {
  const answers = answersToCompile(context);
  const variants = variantsOf(lessonsToCompile(context), answers);
  const problems = await context.recall('', context.dependencies.keyOfAll('types', variants), () =>
    withTempFolder(context.root, (scratch) => compileVariants(context, scratch, variants)),
  );
  const complaints = problems.flatMap((problem) => {
    const [of = '', , folder = '', ...name] = problem.file.split('/');
    if ((of !== 'starters' && of !== 'solutions') || name.length === 0) return [];
    return [{ ...problem, of, folder, name: name.join('/') } as const];
  });
  // Tests import the solution of a demo where it lies; it is compiled in its lesson as well.
  const inLesson = /^(?:(?:starters|solutions|wrong-\d+)\/lessons|solutions)\/[^/]+\/./;
  const elsewhere = problems
    .map((problem) => ({ ...problem, file: besideScratch(context.root, problem.file) }))
    .filter(({ file }) => !inLesson.test(file));
  return {
    complaints,
    elsewhere,
    answers: new Map(
      answers.map(({ answer, name }) => [answer, problems.filter(({ file }) => file.startsWith(`${name}/`))]),
    ),
  };
}

/** What does not lie in the folder of the variants, as seen from the root. */
function besideScratch(root: string, file: string): string {
  return isAbsolute(file) ? fromRoot(root, file) : file;
}

/** The lessons to verify, and those that they import from. */
function lessonsToCompile({ lessons, all }: Context): LessonFiles[] {
  const imported = lessons.flatMap((lessonFiles) => [...neighbours(lessonFiles, all)]);
  return [...all.values()].filter(
    (lessonFiles) => lessons.includes(lessonFiles) || imported.includes(lessonFiles.lesson.folder),
  );
}

function answersToCompile({ lessons }: Context): AnswerToCompile[] {
  return lessons
    .flatMap((lessonFiles) =>
      lessonFiles.wrong.map((answer) => ({
        lessonFiles,
        answer,
        ...applyWrong(lessonFiles.solution, answer),
      })),
    )
    .filter(({ answer, misfits }) => answer.caughtBy?.by === 'compiler' && misfits.length === 0)
    .map((one, at) => ({ ...one, name: `wrong-${at}` }));
}

function variantsOf(used: readonly LessonFiles[], answers: readonly AnswerToCompile[]): Variant[] {
  const folders = used.map(({ lesson }) => lesson.folder);
  const all = (pick: (lessonFiles: LessonFiles) => ReadonlyMap<string, string>): Variant['lessons'] =>
    new Map(used.map((each) => [each.lesson.folder, withTests(each, pick(each))]));
  return [
    { name: 'starters', lessons: all(({ starter }) => starter) },
    { name: 'solutions', lessons: all(({ solution }) => solution) },
    ...answers.map((answer) => variantOf(answer, folders)),
  ];
}

/** One lesson with other files, among the solutions of the others. */
function variantOf({ name, lessonFiles, files }: ChangedLesson, folders: readonly string[]): Variant {
  const { folder } = lessonFiles.lesson;
  const rest = { variant: 'solutions', folders: folders.filter((other) => other !== folder) };
  return { name, lessons: new Map([[folder, withTests(lessonFiles, files)]]), rest };
}

/**
 * What the compiler says about lessons with these files instead of their solutions, in one run of it.
 * @returns the complaints about each, in the order given.
 * @throws as `compileCourse` does.
 */
export async function compileChanged(
  context: Context,
  changed: readonly Omit<ChangedLesson, 'name'>[],
): Promise<(readonly TypeProblem[])[]> {
  if (changed.length === 0) return [];
  const used = lessonsToCompile(context);
  const folders = used.map(({ lesson }) => lesson.folder);
  const solutions = new Map(used.map((each) => [each.lesson.folder, withTests(each, each.solution)]));
  const named = changed.map((one, at) => ({ ...one, name: `changed-${at}` }));
  const variants = [
    { name: 'solutions', lessons: solutions },
    ...named.map((one) => variantOf(one, folders)),
  ];
  const problems = await withTempFolder(context.root, (scratch) =>
    compileVariants(context, scratch, variants),
  );
  return named.map(({ name }) => problems.filter(({ file }) => file.startsWith(`${name}/`)));
}

function withTests({ tests }: LessonFiles, files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files, ...tests]);
}

async function compileVariants(
  context: Context,
  scratch: string,
  variants: readonly Variant[],
): Promise<TypeProblem[]> {
  const files: string[] = [];
  for (const variant of variants) files.push(...(await writeCompileTree(context, scratch, variant)));
  if (files.length === 0) return [];
  const config = { extends: join(context.root, 'tsconfig.json'), files, include: [], exclude: [] };
  const project = join(scratch, 'tsconfig.json');
  await writeFile(project, JSON.stringify(config));
  const { problems, global } = await compile(project, scratch, context.options.signal);
  if (global !== null) throw new Error(`the compiler failed in ${scratch}: ${global}`);
  return problems.map((problem) => ({ ...problem, message: problem.message.replace(/\n[\s\S]*/, '') }));
}
