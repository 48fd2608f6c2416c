import type { Fence } from '../../course/formats/fences.ts';
import type { Emitter } from '../../runner/source/emit.ts';
import type { limited } from '../../system/concurrency.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import type { Python } from './python.ts';
import { runPython, runTypeScript, type SnippetResult } from './snippet.ts';
import { toldOf } from './told.ts';

/** What a page speaks of: programs to run, and what the learner is told. */
export interface PagePrograms {
  /** Runs the program of a fence. */
  run(fence: Fence): Promise<SnippetResult>;
  /** Runs the demo of the solution. */
  demo(): Promise<SnippetResult>;
  /** What the learner is told about a wrong answer. */
  wrong(name: string): Promise<SnippetResult>;
}

/** What the programs of all pages share. */
export interface ProgramsPlace {
  /** A folder to write programs in. */
  readonly scratch: string;
  /** Writes TypeScript as JavaScript there. */
  readonly emitter: Emitter;
  /** Lets in as many processes as there may be at once. */
  readonly gate: ReturnType<typeof limited>;
  /** Finds the interpreter, once for all pages. */
  python(): Promise<Python | null>;
}

const DEMO = "import { demo } from './demo.ts';\nawait demo((line) => console.log(line));\n";

/** Runs what a page speaks of, each program in a process of its own; the demo once, however often the page quotes it. */
export function openPagePrograms(
  context: Context,
  lessonFiles: LessonFiles,
  { scratch, emitter, gate, python }: ProgramsPlace,
): PagePrograms {
  const { lesson, wrong } = lessonFiles;
  const { dependencies, recall, options } = context;
  const { signal } = options;
  let demoResult: Promise<SnippetResult> | undefined;

  async function run(language: string, code: string, name: string): Promise<SnippetResult> {
    const isPython = language === 'python';
    const interpreter = isPython ? await python() : null;
    if (isPython && interpreter === null) return { skipped: 'python3 is not installed' };
    const place = { scratch, emitter, cwd: lesson.solutionDir, id: `${lesson.folder}-${name}` };
    const work = (): Promise<SnippetResult> =>
      gate(async () => {
        signal?.throwIfAborted();
        const there = { ...place, ...(signal && { signal }) };
        return interpreter === null ? runTypeScript(code, there) : runPython(code, interpreter, there);
      });
    const what = ['program', lesson.folder, code, interpreter] as const;
    // A page may import lessons that neither its solution nor its tests do.
    const key = /['"]\.\.\//.test(code)
      ? dependencies.keyOfAll(...what)
      : dependencies.keyOf(lessonFiles, ...what);
    return recall(lesson.folder, key, work);
  }

  return {
    async run({ language, content, line }) {
      context.checked.snippets += 1;
      const result = await run(language, content, String(line));
      if ('skipped' in result)
        context.note(`${fromRoot(context.root, lesson.readme)}:${line} was not run: ${result.skipped}`);
      return result;
    },
    demo() {
      demoResult ??= run('ts', DEMO, 'demo');
      return demoResult;
    },
    async wrong(name) {
      const answer = wrong.find((candidate) => candidate.name === name);
      const verdict = answer && (await context.wrongVerdicts()).get(answer);
      return verdict
        ? { output: toldOf(verdict, lesson) }
        : { problem: `there is no wrong answer test/wrong/${lesson.folder}/${name}.ts that could be judged` };
    },
  };
}
