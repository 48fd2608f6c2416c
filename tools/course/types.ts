import type { PageFiles } from './formats/page-files.ts';

/** One exercise of a lesson: a `## n. title` heading in its README, a `describe('n. …')` in its tests, `// BEGIN SOLUTION n` in its solution. */
export interface Exercise {
  readonly number: number;
  /** The heading without its number, in Markdown: `` `fib` ``. Exercise 0 is always the prediction. */
  readonly title: string;
  /** Checked and counted apart; never in the way of the next lesson. */
  readonly stretch: boolean;
  /** From gentle to strong; never the answer. In Markdown. */
  readonly hints: readonly string[];
  /** The files that it is written in, by their names in the lesson's folder. */
  readonly files?: readonly string[];
  /** The numbers of the figures that stand in its section of the page. */
  readonly figures?: readonly number[];
  /** Of the prediction: which of its lines have a blank, counted from 1 without empty ones. */
  readonly blanks?: readonly number[];
}

/** A folder `lessons/NN-slug`, read once. Paths are absolute. */
export interface Lesson {
  /** The identity that progress is stored under: `two-fibonaccis`. */
  readonly slug: string;
  /** Only the order: renumbering loses nobody's progress. */
  readonly number: number;
  /** `01-two-fibonaccis` */
  readonly folder: string;
  readonly dir: string;
  readonly solutionDir: string;
  readonly title: string;
  readonly stage: { readonly letter: string; readonly name: string };
  readonly minutes: number;
  /** Extra minutes for the stretch exercises; 0 when there are none. */
  readonly stretchMinutes: number;
  /** Whether it belongs to the fast track, the shortest way through the course. */
  readonly fastTrack: boolean;
  /** What the reader can say at the end, from the README's first italic line. */
  readonly question: string;
  /** What its page says of its files, below the question; absent where nothing is known of it. */
  readonly pageFiles?: PageFiles;
  /** In order; 0 first when the lesson has a prediction. */
  readonly exercises: readonly Exercise[];
  /** The learner's files: every `.ts` that is not given, a test or the demo. See `lesson-folder.ts` for what is what. */
  readonly sources: readonly string[];
  /** What is written already, to be read and run. */
  readonly given: readonly string[];
  readonly tests: readonly string[];
  /** Null when there is none. */
  readonly demo: string | null;
  readonly readme: string;
}

/** All lessons, by number. */
export interface Course {
  readonly root: string;
  readonly lessons: readonly Lesson[];
  /** About what is in `lessons` and is no lesson that can be read (renamed, half deleted, a link), and what should be there. */
  readonly problems: readonly CourseProblem[];
}

/** Why something in `lessons` was passed over, or what a lesson lacks. */
export interface CourseProblem {
  /** Relative to the root, with `/`: `lessons/04-send`. */
  readonly folder: string;
  /** What is wrong and what to do, with the folder's name in it. */
  readonly sentence: string;
}
