/** What is remembered of one lesson, under its slug. Times are ISO 8601 in UTC. */
export interface LessonProgress {
  /** When it last became whole; absent while it is not. */
  readonly passedAt?: string;
  /** The hash of the bytes that passed. */
  readonly passedHash?: string;
  /** Numbers of the exercises that pass, in order; stretch ones too. */
  readonly exercises: readonly number[];
  /** How many hints have been shown, by exercise number. */
  readonly hints: Readonly<Record<string, number>>;
  /** When the solution was looked at before the lesson passed. */
  readonly lookedAt?: string;
}

/** `.workbook/progress.json`. */
export interface Progress {
  readonly version: 1;
  /** The slug of the lesson that the watcher was on. */
  readonly current?: string;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
}
