import { COLUMN } from './text.ts';

/** The height of a row, in pixels. The dashes of a lifeline fit into half of it. */
export const ROW = 32;
/** The height of the names above the lanes, and where they begin. */
export const HEADER = { top: 16, height: 28, columns: 26 } as const;
/** What is free on the left and on the right of the picture. */
export const SIDE = 18;
/** Between a lane and what is written beside it. */
export const BESIDE = 18;
/** The same, when an arrow that comes back to its lane stands between them. */
export const LOOP = 34;
/** Half of the width of the bar on a lane that runs. */
export const BAR = 5;
/** The sign of what a loop tells, with what is free behind it: two columns. */
export const SIGN = 2 * COLUMN;
/** What an arrow needs beside the text that it carries: to look like one, and to be seen as one at all. */
export const SHAFT = { good: 76, least: 58 } as const;
/** The most columns of what is written beside a lane. */
export const BESIDE_COLUMNS = 46;

/** Where everything stands, in pixels. */
export interface SvgLayout {
  readonly width: number;
  /** The first row begins at `top`, the last ends at `bottom`. */
  readonly top: number;
  readonly bottom: number;
  /** Where the numbers of steps end. */
  readonly steps: number;
  /** The middle of each lane. */
  readonly lanes: readonly number[];
  /** What is written beside lanes may reach to here. */
  readonly right: number;
  /** Where the names of lines begin, and how many columns they have. */
  readonly places: number;
  readonly placeColumns: number;
}

/** How many columns of text there are for a label in a gap between lanes; by the lane on its left. */
export function labelColumns({ lanes }: SvgLayout, gap: number): number {
  return Math.floor(((lanes[gap + 1] ?? 0) - (lanes[gap] ?? 0) - SHAFT.least) / COLUMN);
}

/** How many columns of text there are beside a lane. */
export function columnsBeside({ lanes, right }: SvgLayout, lane: number): number {
  return Math.min(BESIDE_COLUMNS, Math.floor((right - (lanes[lane] ?? 0) - BESIDE - 16) / COLUMN));
}
