import { basename } from 'node:path';
import { inLessons } from '../../course/overlay.ts';
import type { Course } from '../../course/types.ts';
import type { WrongAnswer } from '../../course/wrong-answers.ts';
import type { JudgeRequest, Runner } from '../../runner/api.ts';
import type { Tracer } from '../../runner/tracing/tracer.ts';
import type { Verdict } from '../../verdict.ts';
import type { Dependencies } from './dependencies.ts';
import type { Finding } from './finding.ts';
import { type LessonFiles, neighbours } from './lesson-files.ts';
import { type Memory, noMemory } from './memory.ts';
import type { FrontPage } from './quotations.ts';

/** How much was looked at. */
export interface CheckedCounts {
  lessons: number;
  /** Runs of tests: starters, solutions, wrong answers. */
  judged: number;
  /** Those of them, and of the snippets and pictures, whose results were known: nothing that they depend on has changed. */
  known: number;
  wrongAnswers: number;
  /** Wrong answers that were not judged, to be quick. */
  leftOut: number;
  /** Fences in prose. */
  fences: number;
  /** Fences that were run. */
  snippets: number;
  hints: number;
}

/** What `verify` may be told. */
export interface VerifyOptions {
  /** An edited starter is a finding instead of a note. */
  readonly strict?: boolean;
  /** Of the wrong answers, only those that pages quote: the others take most of the time. */
  readonly quick?: boolean;
  /** Rewrites what is generated: fences in prose, and the starters on disk. A replaced file is kept in `.workbook/backups`. */
  readonly fix?: boolean;
  /** Numbers, slugs or paths; all lessons when left out or empty. */
  readonly lessons?: readonly string[];
  readonly runner: Runner;
  /** Records the demos of solutions, for their pictures. */
  readonly tracer: Tracer;
  /** What earlier proofs gave; nothing when left out. */
  readonly memory?: Memory;
  /** Called with the name of each step as it begins, and with how far the judging is. */
  readonly onProgress?: (step: string) => void;
  readonly signal?: AbortSignal;
}

/** One rule of `verify`: gives what does not hold. */
export type Rule = (context: Context) => Iterable<Finding> | Promise<Iterable<Finding>>;

/** A lesson with these files in its place. */
export interface ToJudge {
  readonly lessonFiles: LessonFiles;
  readonly files: ReadonlyMap<string, string>;
  /** See `JudgeRequest`. */
  readonly decidedBy?: string | undefined;
  /** See `JudgeRequest`. */
  readonly untilFailure?: boolean;
  /** See `JudgeRequest`. */
  readonly hangSeconds?: number;
}

/** What a rule works on. */
export interface Context {
  readonly root: string;
  readonly course: Course;
  /** Of the lessons to verify. */
  readonly lessons: readonly LessonFiles[];
  readonly frontPage: FrontPage;
  /** Of all lessons, by folder. */
  readonly all: ReadonlyMap<string, LessonFiles>;
  readonly options: VerifyOptions;
  readonly checked: CheckedCounts;
  note(text: string): void;
  /**
   * What `work` gives; when nothing that it depends on has changed, what it gave then.
   * @param about the folder of the lesson that is proved, see `Memory`.
   * @param key see `Dependencies`.
   */
  recall<T>(about: string, key: string, work: () => Promise<T>): Promise<T>;
  readonly dependencies: Dependencies;
  /** Judges lessons with these files in their place, and the solutions of the lessons that they import. In the order given. */
  judge(requests: readonly ToJudge[]): Promise<Verdict[]>;
  /** The verdicts on all wrong answers that can be judged; worked out once. */
  wrongVerdicts(): Promise<ReadonlyMap<WrongAnswer, Verdict>>;
}

/** Recalls what is known, and counts it. */
export function recallWith({ options, checked }: Pick<Context, 'options' | 'checked'>): Context['recall'] {
  const { memory = noMemory } = options;
  return (about, key, work) => {
    if (memory.knows(key)) checked.known += 1;
    return memory.recall(about, key, work);
  };
}

/** Judges through the runner, with the solutions of other lessons instead of what the learner has there. */
export function judgeWith(
  context: Pick<Context, 'all' | 'options' | 'checked' | 'dependencies' | 'recall'>,
): Context['judge'] {
  const { checked, options, dependencies, recall } = context;
  const { memory = noMemory, runner, signal } = options;
  // Several rules ask about the same run.
  const judged = new Map<string, Verdict>();

  return async (requests) => {
    signal?.throwIfAborted();
    const keys = requests.map(({ lessonFiles, files, decidedBy, untilFailure }) => {
      const tests = lessonFiles.lesson.tests.map((file) => basename(file));
      return dependencies.keyOf(lessonFiles, 'verdict', tests, files, decidedBy, untilFailure);
    });
    const asked = new Map(requests.map((request, at) => [keys[at] ?? '', request] as const));
    const fresh = [...asked].filter(([key]) => !judged.has(key));
    checked.judged += fresh.length;
    const unknown = fresh.filter(([key]) => !memory.knows(key));
    let done = 0;
    const verdicts = await runner.judgeAll(
      unknown.map(([, request]) => toJudgeRequest(context, request)),
      () => {
        done += 1;
        options.onProgress?.(`judging: ${done} of ${unknown.length}`);
      },
      signal,
    );
    const made = new Map(unknown.map(([key], at) => [key, verdicts[at]]));
    for (const [key, { lessonFiles }] of fresh) {
      const verdict = await recall(lessonFiles.lesson.folder, key, async () => made.get(key));
      if (verdict !== undefined) judged.set(key, verdict);
    }
    return keys.flatMap((key) => judged.get(key) ?? []);
  };
}

function toJudgeRequest(
  { all }: Pick<Context, 'all'>,
  { lessonFiles, files, decidedBy, untilFailure, hangSeconds }: ToJudge,
): JudgeRequest {
  const overlay = new Map(inLessons(lessonFiles.lesson, files));
  for (const folder of neighbours(lessonFiles, all)) {
    const other = all.get(folder);
    if (other) for (const [path, text] of inLessons(other.lesson, other.solution)) overlay.set(path, text);
  }
  return {
    lesson: lessonFiles.lesson,
    overlay,
    unlisted: true,
    ...(decidedBy !== undefined && { decidedBy }),
    ...(untilFailure !== undefined && { untilFailure }),
    ...(hangSeconds !== undefined && { hangSeconds }),
  };
}
