import { join } from 'node:path';
import type { Fence } from '../../course/formats/fences.ts';
import { NAMES } from '../../course/lesson-folder.ts';
import type { limited } from '../../system/concurrency.ts';
import { fromRoot } from '../../system/files.ts';
import type { Context } from '../context/context.ts';
import type { LessonFiles } from '../context/lesson-files.ts';
import { isHeldBy, type PagePrograms } from '../prose/check-fences.ts';
import { programs as real } from '../prose/programs.ts';
import { type SnippetResult, writeSnippet } from '../prose/snippet.ts';
import { plainVerdict } from './plain.ts';

/** What the desks of all pages share. */
export interface ProgramsPlace {
  /** A folder to write programs in. */
  readonly scratch: string;
  /** Lets in as many processes as there may be at once. */
  readonly gate: ReturnType<typeof limited>;
}

/**
 * Runs what a page speaks of. Its TypeScript programs run in one process, one after the other. One that did not end well
 * there, or does not say what the page says, is run alone: what a finding is about never had company.
 */
export function openPagePrograms(
  context: Context,
  { lesson, wrong }: LessonFiles,
  fences: readonly Fence[],
  { scratch, gate }: ProgramsPlace,
): PagePrograms {
  const { signal, render = plainVerdict, programs = real } = context.options;
  const aborting = signal ? { signal } : {};
  const demoFile = join(lesson.solutionDir, NAMES.demo);
  const placeOf = (fence: Fence) => ({
    scratch,
    cwd: lesson.solutionDir,
    id: `${lesson.folder}-${fence.line}`,
  });
  const enter = <T>(work: () => Promise<T>): Promise<T> =>
    gate(async () => {
      signal?.throwIfAborted();
      return work();
    });

  const together = once(() =>
    enter(async () => {
      const snippets = fences.filter(isProgram);
      const files = await Promise.all(snippets.map((fence) => writeSnippet(fence.content, placeOf(fence))));
      const all = fences.some(isOfDemo) ? [...files, demoFile] : files;
      const outputs =
        all.length < 2 ? new Map<string, string>() : await programs.together(all, lesson.solutionDir, signal);
      return new Map<Fence | 'demo', string | undefined>([
        ...snippets.map((fence, at) => [fence, outputs.get(files[at] ?? '')] as const),
        ['demo', outputs.get(demoFile)],
      ]);
    }),
  );

  async function alone(fence: Fence): Promise<SnippetResult> {
    const ran = await programs.snippet(fence.language, fence.content, { ...placeOf(fence), ...aborting });
    if ('skipped' in ran)
      context.note(`${fromRoot(context.root, lesson.readme)}:${fence.line} was not run: ${ran.skipped}`);
    return ran;
  }

  const demo = once(async (): Promise<SnippetResult> => {
    const output = (await together()).get('demo');
    if (output !== undefined && fences.filter(isOfDemo).every((fence) => isHeldBy(fence, output)))
      return { output };
    const ended = await enter(() => programs.demo(demoFile, { timeoutSeconds: 10, ...aborting }));
    return ended.code === 0
      ? { output: ended.stdout }
      : { problem: `the demo failed: ${ended.stderr.trim() || 'it did not end within 10 seconds'}` };
  });

  return {
    lesson,
    async run(fence) {
      context.checked.snippets += 1;
      const output = isProgram(fence) ? (await together()).get(fence) : undefined;
      const next = fences[fences.indexOf(fence) + 1];
      const isAsTold = !next?.attributes.has('output') || (output !== undefined && isHeldBy(next, output));
      if (output !== undefined && isAsTold) return { output };
      return enter(() => alone(fence));
    },
    demo,
    async wrong(name) {
      const answer = wrong.find((candidate) => candidate.name === name);
      const verdict = answer && (await context.wrongVerdicts()).get(answer);
      return verdict
        ? { output: render(verdict, lesson) }
        : { problem: `there is no wrong answer test/wrong/${lesson.folder}/${name}.ts that could be judged` };
    },
  };
}

const isProgram = ({ language, attributes }: Fence): boolean => language === 'ts' && attributes.has('run');
const isOfDemo = ({ attributes }: Fence): boolean => attributes.has('demo');

/** A function that does its work when it is first called, and gives the same result ever after. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
