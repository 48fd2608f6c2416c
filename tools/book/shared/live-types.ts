/** HTML that the server has made, with everything escaped that came from elsewhere: no other text gets into a page as HTML. */
export type Markup = string;

/** How an exercise stands, in the words of the terminal's checklist. */
export type ExerciseStanding = 'done' | 'failing' | 'todo' | 'open';

/** What the buttons of a page do; each is a key of the watcher. */
export type RequestedAction = 'next' | 'prev' | 'hint' | 'run' | 'reset' | 'open';

/** A lesson, for a page that links to it or speaks of it. */
export interface LiveLesson {
  readonly slug: string;
  readonly folder: string;
  readonly number: number;
  readonly title: Markup;
}

/** The hints for the exercise that fails now. */
export interface LiveHints {
  readonly exercise: number;
  readonly title: Markup;
  /** Those that are on the screen, from gentle to strong; none while they are put away. */
  readonly shown: readonly Markup[];
  /** How many have been shown, now or before. */
  readonly seen: number;
  readonly of: number;
}

/** What became of the last run. */
export interface LiveVerdict {
  readonly sign: 'pass' | 'fail' | 'todo' | 'wait';
  /** In a few words. */
  readonly title: string;
  /** All of it, with the title. */
  readonly html: Markup;
}

/** One step of a run that was recorded. */
export interface PictureStep {
  /** The row of the picture that this step is in, from 0. */
  readonly row: number;
  readonly sentence: string;
  /** Where the program is; counts from 1. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** A run as a picture that can be walked through. */
export interface Picture {
  /**
   * An `<svg data-x data-y>`, in which each row is a `<g class="tr-row" data-row data-x data-y>`: where the right to run
   * is at the beginning, and at the end of each row. Without a `<style>`: pages let none through.
   */
  readonly html: Markup;
  readonly title: string;
  readonly steps: readonly PictureStep[];
  /** The files that steps are in: a line of code each. */
  readonly sources: Readonly<Record<string, { readonly lines: readonly Markup[] }>>;
}

/** All that a page shows of the watcher, as JSON can say it. The picture is sent when it changes, the rest when any of it does. */
export interface LiveView {
  /** The lesson that is watched; null when its folder is gone. */
  readonly lesson: LiveLesson | null;
  readonly exercises: readonly {
    readonly number: number;
    readonly title: Markup;
    readonly stretch: boolean;
    readonly standing: ExerciseStanding;
  }[];
  /** Whether the tests run now, and whether that takes long enough to look like waiting. */
  readonly running: 'no' | 'yes' | 'long';
  /** The last verdict; while the tests run, it is about what was saved before. */
  readonly verdict: LiveVerdict | null;
  readonly hints: LiveHints | null;
  /** Something that was said above the keys of the terminal. */
  readonly note: string | null;
  /** Another lesson, which was saved last. */
  readonly offer: LiveLesson | null;
  /** Which buttons do something now. */
  readonly can: Readonly<Record<RequestedAction, boolean>>;
  /** How far the learner is, by the folder of each lesson; a lesson that was never touched is left out. */
  readonly far: Readonly<Record<string, 'done' | 'begun'>>;
  readonly picture: Picture | null;
}

/** What the server says to each page that connects: who it is. A page of another run must be loaded again. */
export interface Hello {
  readonly token: string;
}
