import { width } from '../../../terminal/text.ts';

/** Advances of U+0020 to U+007E in hundredths of an em, of a wide font: what fits with them fits in the others too. */
const SANS =
  '32,40,46,84,64,95,78,27,39,39,50,84,32,36,32,34,64,64,64,64,64,64,64,64,64,64,34,34,84,84,84,53,100,68,69,70,77,63,58,77,75,29,29,66,56,86,75,79,60,79,69,63,61,73,68,99,69,61,69,39,34,39,84,50,50,61,63,55,63,62,35,63,63,28,28,58,28,97,63,61,63,63,41,52,39,63,59,82,59,59,52,64,34,64,84';
const BOLD =
  '35,46,52,84,70,100,87,31,46,46,52,84,38,42,38,37,70,70,70,70,70,70,70,70,70,70,40,40,84,84,84,58,100,77,76,73,83,68,68,82,84,37,37,77,64,100,84,85,73,85,77,72,68,81,77,110,77,72,73,46,37,46,84,50,50,67,72,59,72,68,44,72,71,34,34,67,34,104,71,69,72,72,49,60,48,71,65,92,65,65,58,71,37,71,84';

const FIRST = 32;
/** An advance of a monospaced font, in em: the widest of the usual ones. */
const MONO = 0.604;

const table = (advances: string): readonly number[] => advances.split(',').map((each) => Number(each) / 100);
const ADVANCES = { sans: table(SANS), bold: table(BOLD) } as const;

/** The ways in which text is set: `mono` and `sans` at 12 px, `name` is mono, bold, at 13, `bold` is sans at 12, `title` at 15. */
export type Face = 'mono' | 'sans' | 'bold' | 'name' | 'title';

/** The width of one character of labels and values, in pixels. */
export const COLUMN = 12 * MONO;

/** How wide `text` is, in CSS pixels, never too few. */
export function textWidth(text: string, face: Face): number {
  if (face === 'mono') return width(text) * COLUMN;
  if (face === 'name') return width(text) * 13 * MONO;
  const advances = ADVANCES[face === 'sans' ? 'sans' : 'bold'];
  const em = [...text].reduce(
    (sum, character) =>
      sum +
      (advances[(character.codePointAt(0) ?? 0) - FIRST] ?? Math.max(0.66, 1.2 * (width(character) - 1))),
    0,
  );
  return em * (face === 'title' ? 15 : 12);
}

/** A coordinate: at most one decimal. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `text` broken between words into lines of at most `most` pixels; a word that is longer has a line of its own. */
export function wrapTo(text: string, most: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, face) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
