import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyWrong } from '../../course/overlay.ts';
import type { WrongAnswer } from '../../course/wrong-answers.ts';
import { compile } from '../../runner/compiler.ts';
import { withTempFolder } from '../../system/temp-folder.ts';
import type { TypeProblem } from '../../verdict.ts';
import type { Context } from '../context/context.ts';
import type { Finding } from '../context/finding.ts';
import { type LessonFiles, neighbours } from '../context/lesson-files.ts';
import { type Variant, writeCompileTree } from './compile-tree.ts';

interface CompiledLessons {
  readonly lessonFiles: LessonFiles;
  readonly answer: WrongAnswer;
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The compiler accepts starters and solutions, and refuses the wrong answers that it should: all in one run of it. */
export async function types(context: Context): Promise<Finding[]> {
  const answers = compiled(context);
  const used = lessonsToCompile(context);
  return withTempFolder(context.root, async (scratch) => {
    const variants: Variant[] = [
      { name: 'starters', lessons: lessonsOf(used, ({ starter }) => starter) },
      { name: 'solutions', lessons: lessonsOf(used, ({ solution }) => solution) },
      ...answers.map(({ name, lessonFiles, files }) => ({
        name,
        lessons: new Map([[lessonFiles.lesson.folder, withTests(lessonFiles, files)]]),
        rest: {
          variant: 'solutions',
          folders: used
            .map(({ lesson }) => lesson.folder)
            .filter((folder) => folder !== lessonFiles.lesson.folder),
        },
      })),
    ];
    const files: string[] = [];
    for (const variant of variants) files.push(...(await writeCompileTree(context, scratch, variant)));
    if (files.length === 0) return [];
    const config = { extends: join(context.root, 'tsconfig.json'), files, include: [], exclude: [] };
    const project = join(scratch, 'tsconfig.json');
    await writeFile(project, JSON.stringify(config));
    const { problems, global } = await compile(project, scratch, context.options.signal);
    if (global !== null) throw new Error(`the compiler failed in ${scratch}: ${global}`);
    const complaints = problems.map(headline);
    return [...refused(context, complaints), ...answers.flatMap((answer) => accepted(answer, complaints))];
  });
}

/** A complaint without the lines that explain it. */
function headline(problem: TypeProblem): TypeProblem {
  return { ...problem, message: problem.message.replace(/\n[\s\S]*/, '') };
}

/** The lessons to verify, and those that they import from. */
function lessonsToCompile({ lessons, all }: Context): LessonFiles[] {
  const imported = lessons.flatMap((lessonFiles) => [...neighbours(lessonFiles, all)]);
  return [...all.values()].filter(
    (lessonFiles) => lessons.includes(lessonFiles) || imported.includes(lessonFiles.lesson.folder),
  );
}

function lessonsOf(
  used: readonly LessonFiles[],
  pick: (lessonFiles: LessonFiles) => ReadonlyMap<string, string>,
): Variant['lessons'] {
  return new Map(
    used.map((lessonFiles) => [lessonFiles.lesson.folder, withTests(lessonFiles, pick(lessonFiles))]),
  );
}

function withTests({ tests }: LessonFiles, files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files, ...tests]);
}

function compiled({ lessons }: Context): CompiledLessons[] {
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

function refused({ lessons }: Context, complaints: readonly TypeProblem[]): Finding[] {
  const seen = new Set<string>();
  return complaints.flatMap(({ file, line, code, message }) => {
    const [variant, , folder = '', ...rest] = file.split('/');
    const lessonFiles = lessons.find(({ lesson }) => lesson.folder === folder);
    if (!lessonFiles || (variant !== 'starters' && variant !== 'solutions')) return [];
    const name = rest.join('/');
    const isTest = lessonFiles.tests.has(name);
    const finding: Finding = {
      file: `${isTest || variant === 'starters' ? 'lessons' : 'solutions'}/${folder}/${name}`,
      line,
      message: `the compiler refuses ${variant === 'starters' ? 'the generated starter' : 'the solution'}: ${code} ${message}`,
    };
    const key = isTest ? `${finding.file}:${line}:${code}` : JSON.stringify(finding);
    if (seen.has(key)) return [];
    seen.add(key);
    return [finding];
  });
}

function accepted({ answer, name }: CompiledLessons, complaints: readonly TypeProblem[]): Finding[] {
  if (answer.caughtBy?.by !== 'compiler') return [];
  const { code } = answer.caughtBy;
  const own = complaints.filter(({ file }) => file.startsWith(`${name}/`));
  const right = own.filter((complaint) => complaint.code === code);
  if (right.length === 0) {
    const instead =
      own.length === 0
        ? 'it accepts it'
        : `it says ${own.map((one) => `${one.code} ${one.message}`).join('; ')}`;
    return [
      {
        file: answer.file,
        line: 1,
        message: `the compiler should refuse this with ${code}, and ${instead}.`,
      },
    ];
  }
  if (right.some(({ message }) => message.includes(answer.says))) return [];
  return [
    {
      file: answer.file,
      line: 1,
      message: `the compiler does not say \`${answer.says}\`, but: ${right.map(({ message }) => message).join('; ')}`,
    },
  ];
}
