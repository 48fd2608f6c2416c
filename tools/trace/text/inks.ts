import type { Paint, Styles } from '../../terminal/style.ts';

/** What the parts of a drawing are painted with. */
export interface Inks {
  /** Who runs, and control on its way. */
  readonly thread: Paint;
  /** The call that is next, the step in hand. */
  readonly strong: Paint;
  readonly value: Paint;
  readonly soft: Paint;
  readonly name: Paint;
  readonly error: Paint;
  readonly plain: Paint;
}

const plain: Paint = (text) => text;

/** The inks of a terminal. The same text is painted the same way by the same function: see `canvas.ts`. */
export function inksOf(style: Styles): Inks {
  return {
    thread: style.thread,
    strong: (text) => style.bold(style.thread(text)),
    value: style.value,
    soft: style.soft,
    name: style.bold,
    error: style.red,
    plain,
  };
}

/** A piece of a line. */
export interface TextPiece {
  readonly text: string;
  readonly ink: keyof Inks;
}
