/** What became of one run of a lesson's tests. Only `passed` is a pass; "nothing ran" has its own kind. */
export type Kind =
  | 'passed'
  | 'failed'
  /** A test stopped at a `throw new Error('TODO …')` of the starter: not wrong, not written yet. */
  | 'todo'
  /** A file does not parse, or an import does not resolve. */
  | 'broken'
  /** The tests pass and the compiler objects. */
  | 'type-error'
  | 'hung'
  | 'out-of-memory'
  /** The process that ran the tests ended before they did, or threw outside any test. */
  | 'crashed'
  | 'no-tests'
  /** Nothing failed, and a test that the course has did not run: skipped, removed, or never reached. */
  | 'incomplete'
  /** The learner's code was not run, or not judged, for a reason of ours or of the machine's: it says nothing about the lesson. */
  | 'trouble';

/** A place in a file of the workbook. `file` is relative to its root, with `/`; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What became of one test. */
export type TestStatus = 'passed' | 'failed' | 'todo' | 'not-run';

/** One test, in source order. */
export interface TestResult {
  /** Path of describe titles and the test's own: `2. fib > runs nothing until the first next()`. */
  readonly name: string;
  /** From the number that the outermost describe begins with; null when it has none. */
  readonly exercise: number | null;
  readonly status: TestStatus;
  /** Why it failed, for the learner: the message argument of `expect`, in Markdown, or what was thrown. */
  readonly explanation?: string;
  /** Whether the explanation is what was thrown, word for word, and no Markdown. */
  readonly isVerbatim?: true;
  /** What the test wanted to say when something was thrown before its `expect` could; Markdown. */
  readonly meant?: string;
  readonly expected?: string;
  readonly received?: string;
  /** Where in the learner's file, or else in the test, it failed. */
  readonly place?: Place;
  /** What `console.log` and its kin printed while it ran, capped with a note. */
  readonly output?: string;
}

/** One complaint of the compiler. */
export interface TypeProblem extends Place {
  /** `TS2322` */
  readonly code: string;
  readonly message: string;
  /** The lines of source around it. */
  readonly frame?: CodeFrame;
}

/** A failure that the lesson itself is not to blame for: it passes on the solutions of the earlier ones. */
export interface Fault {
  /** The folder of the earlier lesson that is wrong; several when it takes all of them together. */
  readonly lessons: readonly string[];
  /** Of the verdict when that lesson is the only one that is the learner's own. */
  readonly sentence: string;
  /** Where in a single lesson it is, as far as that can be found out. */
  readonly where?: FaultPlace;
}

/** Where in an earlier lesson a fault is. */
export interface FaultPlace {
  /** From the root, with `/`. */
  readonly file: string;
  /** The exercise that fails, or the only one in the file; its title is Markdown. */
  readonly exercise?: { readonly number: number; readonly title: string };
  /** Where in `file` a test of the earlier lesson fails. */
  readonly place?: Place;
}

/** Some lines of source around a place. */
export interface CodeFrame {
  /** The number of the first of `lines`, from 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** The place itself; line and column count from 1. It can lie beyond the lines. */
  readonly mark: { readonly line: number; readonly column: number };
}

/** The answer to "is this lesson right?", for the bytes that `hash` names. */
export interface Verdict {
  readonly slug: string;
  readonly kind: Kind;
  /** One or two plain sentences, in Markdown: what happened, why, what to do next. */
  readonly sentence: string;
  /** On a pass: a sentence about a stretch exercise that did not come to its end. */
  readonly stretchTrouble?: string;
  readonly tests: readonly TestResult[];
  /** The lines of the prediction that are filled in, by their numbers, each with whether it is right. */
  readonly guesses?: Readonly<Record<string, boolean>>;
  /** The test that the process was in when it hung, ran out of memory or crashed; `sentence` names it. */
  readonly during?: string;
  readonly place?: Place;
  /** The lines of source around `place`. */
  readonly frame?: CodeFrame;
  /** What was printed while the files were loading, outside any test. */
  readonly output?: string;
  /** The folders of earlier lessons whose solutions were run instead of the learner's files, which do not pass yet. */
  readonly substituted?: readonly string[];
  /** Where the failure comes from, when it comes from an earlier lesson. */
  readonly fault?: Fault;
  /** Names the bytes of everything that the verdict depends on: see `hashLesson`. */
  readonly hash: string;
  readonly typeProblems: readonly TypeProblem[];
  readonly seconds: number;
}
