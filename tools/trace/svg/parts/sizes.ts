/** The measures of a figure, in CSS pixels. */

/** The widths that a figure is drawn for: it is never scaled. A page takes the widest that its container has room for. */
export const FIGURE_WIDTHS = { wide: 704, text: 640, narrow: 528, phone: 358 } as const;

export type FigureWidth = keyof typeof FIGURE_WIDTHS;

export const ROW = 30;
export const BLOCK_HEAD = 28;
export const BETWEEN = 6;
/** Half of the bar of a lane. */
export const BAR = 5;
/** What is free on either side of an arrow that passes in front of a lane, with half of the arrow. */
export const PAPER = 4;
/** Half of the height of a chip or a box with one line. */
export const HALF = 9.5;
/** The height of a line of text. */
export const LINE = 15;
/** What an arrow takes of a gap beside its label, and the least that a gap has. */
export const SHAFT = 28;
export const GAP = 64;
/** Between the middle of the last lane and the first column of state. */
export const ASIDE = 40;
/** Between two columns of state. */
export const BETWEEN_COLUMNS = 14;
/** From the left of a column to its hairline, and the size of an empty box. */
export const STEM = 11;
export const BOX = 21;
/** In a column that stands for all: from a name to its cell. */
export const CHIP_GAP = 5;
/** Room for a ruler of time, on the right. */
export const RULER = 56;
