import type { Lesson } from '../course/types.ts';
import type { Verdict } from '../verdict.ts';

/** What to judge. */
export interface JudgeRequest {
  readonly lesson: Lesson;
  /** Text that stands in the place of a file, by the file's absolute path: a solution, a starter, a wrong answer. */
  readonly overlay?: ReadonlyMap<string, string>;
  /** Text that stands in the place of files of earlier lessons; the lesson itself is judged as it is on the disk. */
  readonly ground?: ReadonlyMap<string, string>;
  /** The name of a test that decides alone: once it has failed, those after it are not run. */
  readonly decidedBy?: string;
  /**
   * Whether nobody waits for this verdict alone. Such runs go on side by side, and let every other run through: they do
   * not begin while there is one, and one that stands in its way is stopped and begins again afterwards. Default false.
   */
  readonly inBackground?: boolean;
}

/** The one door to the test machinery. */
export interface Runner {
  /**
   * Judges one lesson and resolves with its verdict, whatever the learner's code does.
   * @throws {DOMException} `AbortError` when `signal` aborts first; the run's processes are gone by then.
   */
  judge(request: JudgeRequest, signal?: AbortSignal): Promise<Verdict>;
  /**
   * Judges many in the background; `onVerdict` is called for each as it comes; results in the order of `requests`.
   * @throws {DOMException} `AbortError` when `signal` aborts first.
   */
  judgeAll(
    requests: readonly JudgeRequest[],
    onVerdict?: (verdict: Verdict) => void,
    signal?: AbortSignal,
  ): Promise<Verdict[]>;
  /** Ends every process that the runner has started. What is being judged is aborted. */
  close(): Promise<void>;
}
