import { width } from '../../terminal/text.ts';

/** Styles text, or leaves it as it is. */
export type Painter = (text: string) => string;

/** One line of a terminal, written on column by column. */
export interface Canvas {
  /** Writes over what is there from `column` on; what is left of 0 is lost. */
  put(column: number, text: string, paint?: Painter): void;
  /** What stands in a column. */
  at(column: number): string;
  /** How many columns are used. */
  readonly width: number;
  /** The line without blanks at its end. */
  toString(): string;
}

const segmenter = new Intl.Segmenter();
/** Letters, box drawing and geometric shapes: each is a character by itself. */
const simple = /^[\u0020-\u02ff\u2026\u2190-\u21ff\u2500-\u25ff]*$/;

/** What a reader takes for one character may be several, such as a face and its colour. */
function charactersOf(text: string): Iterable<string> {
  return simple.test(text) ? text : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const plain: Painter = (text) => text;

/** An empty line. */
export function canvas(): Canvas {
  const cells: { text: string; paint: Painter }[] = [];
  return {
    put(column, text, paint = plain) {
      let at = column;
      for (const character of charactersOf(text)) {
        const columns = width(character);
        while (cells.length < at) cells.push({ text: ' ', paint: plain });
        // What is not seen takes no column of its own.
        const before = cells[at - 1];
        if (columns === 0 && before !== undefined) before.text += character;
        else if (at >= 0) cells[at] = { text: character, paint };
        // The second half of a wide character.
        if (columns === 2) cells[at + 1] = { text: '', paint };
        at += columns;
      }
    },
    at: (column) => cells[column]?.text ?? ' ',
    get width() {
      return cells.length;
    },
    toString() {
      let line = '';
      for (let i = 0; i < cells.length; ) {
        const { paint } = cells[i] as { paint: Painter };
        let text = '';
        while (i < cells.length && cells[i]?.paint === paint) text += cells[i++]?.text ?? '';
        const isLast = i === cells.length;
        line += paint(isLast ? text.trimEnd() : text);
      }
      return line.trimEnd();
    },
  };
}
