/** What is remembered of one lesson, under its slug. Times are ISO 8601 in UTC. */
export interface LessonProgress {
  /** When it last became whole; absent while it is not. */
  readonly passedAt?: string;
  /** The hash of the bytes that passed. */
  readonly passedHash?: string;
  /** Numbers of the exercises that pass, in order; stretch ones too. */
  readonly exercises: readonly number[];
  /** How many hints have been shown, by exercise number; `0.3` are those about line 3 of the prediction. */
  readonly hints: Readonly<Record<string, number>>;
  /** Of the prediction: whether the first answer to a line was right, by the line's number; absent before the first. */
  readonly firstTries?: Readonly<Record<string, boolean>>;
  /** When the solution was looked at before the lesson passed. */
  readonly lookedAt?: string;
}

/** `.workbook/progress.json`. */
export interface Progress {
  readonly version: 1;
  /** The slug of the lesson where the learner is: the watcher shows it, or it was judged last. */
  readonly current?: string;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
}
