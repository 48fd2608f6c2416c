import type { Overlay } from '../course/overlay.ts';
import type { Lesson } from '../course/types.ts';
import type { Verdict } from '../verdict.ts';

/** What to judge. */
export interface JudgeRequest {
  readonly lesson: Lesson;
  /** Text to use instead of files, in the lesson and in those that it imports: solutions, a starter, a wrong answer. */
  readonly overlay?: Overlay;
  /** The name of a test that decides alone: once it has failed, those after it are not run. */
  readonly decidedBy?: string;
  /** Whether the first test that fails decides, whichever it is: those after it are not run. Default false. */
  readonly untilFailure?: boolean;
  /** How long loading, and each test, may take before it counts as hung; what the runner was opened with when left out. */
  readonly hangSeconds?: number;
  /**
   * Whether the course's list of tests is left aside, and a test counts that is there: for authors, from whose tests that
   * list is made. Default false.
   */
  readonly unlisted?: boolean;
  /**
   * Whether the run gives way to every run that is not in the background: it does not begin while there is one, and when
   * it occupies the worker that such a run needs, it is stopped and begins again afterwards. Background runs go on side
   * by side; the others run one at a time. Default false.
   */
  readonly inBackground?: boolean;
}

/** The only way to the test machinery: judges lessons. */
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
  /** Ends every process that the runner has started. A judgement in progress is aborted. */
  close(): Promise<void>;
}
