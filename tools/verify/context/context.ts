import { inLessons } from '../../course/overlay.ts';
import type { Course } from '../../course/types.ts';
import type { WrongAnswer } from '../../course/wrong-answers.ts';
import type { Runner } from '../../runner/api.ts';
import type { Tracer } from '../../runner/tracing/tracer.ts';
import type { Verdict } from '../../verdict.ts';
import type { Finding } from './finding.ts';
import { type LessonFiles, neighbours } from './lesson-files.ts';

/** How much was looked at. */
export interface CheckedCounts {
  lessons: number;
  /** Runs of tests: starters, solutions, wrong answers. */
  judged: number;
  wrongAnswers: number;
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
  /** Rewrites what is generated: fences in prose, and the starters on disk. A replaced file is kept in `.workbook/backups`. */
  readonly fix?: boolean;
  /** Numbers, slugs or paths; all lessons when left out or empty. */
  readonly lessons?: readonly string[];
  readonly runner: Runner;
  /** Records the demos of solutions, for their pictures. */
  readonly tracer: Tracer;
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
}

/** What a rule works on. */
export interface Context {
  readonly root: string;
  readonly course: Course;
  /** Of the lessons to verify. */
  readonly lessons: readonly LessonFiles[];
  /** Of all lessons, by folder. */
  readonly all: ReadonlyMap<string, LessonFiles>;
  readonly options: VerifyOptions;
  readonly checked: CheckedCounts;
  note(text: string): void;
  /** Judges lessons with these files in their place, and the solutions of the lessons that they import. In the order given. */
  judge(requests: readonly ToJudge[]): Promise<Verdict[]>;
  /** The verdicts on all wrong answers that can be judged; worked out once. */
  wrongVerdicts(): Promise<ReadonlyMap<WrongAnswer, Verdict>>;
}

/** Judges through the runner, with the solutions of other lessons instead of what the learner has there. */
export function judgeWith({
  all,
  checked,
  options,
}: Pick<Context, 'all' | 'options' | 'checked'>): Context['judge'] {
  return async (requests) => {
    options.signal?.throwIfAborted();
    checked.judged += requests.length;
    let done = 0;
    return options.runner.judgeAll(
      requests.map(({ lessonFiles, files, decidedBy }) => {
        const overlay = new Map(inLessons(lessonFiles.lesson, files));
        for (const folder of neighbours(lessonFiles, all)) {
          const other = all.get(folder);
          if (other)
            for (const [path, text] of inLessons(other.lesson, other.solution)) overlay.set(path, text);
        }
        const { lesson } = lessonFiles;
        return { lesson, overlay, unlisted: true, ...(decidedBy !== undefined && { decidedBy }) };
      }),
      () => {
        done += 1;
        options.onProgress?.(`judging: ${done} of ${requests.length}`);
      },
      options.signal,
    );
  };
}
