/** The file of a lesson's picture, in its folder. */
export const PICTURE = 'picture.svg';

/** The same as a table: a file of its own, since a page that is read as it is written would give the prediction away. */
export const TABLE = 'picture.md';

const BEGIN = '<!-- the picture of the demo, made by `lesson verify --fix` -->';
const END = '<!-- the end of the picture -->';

/** The place of a picture in a page: its lines, the marks included, or null. `line` counts from 1. */
export interface PicturePlace {
  readonly line: number;
  readonly text: string;
}

/**
 * What stands in a page for the picture of a demo. It is closed until the reader opens it, because it gives the prediction away.
 * @param lesson its number.
 * @param alt what the picture shows.
 */
export function pictureBlock(lesson: number, alt: string): string {
  return [
    BEGIN,
    '<details>',
    '<summary>The picture of this program; open it when the blanks are filled in</summary>',
    '',
    `![${alt}](${PICTURE})`,
    '',
    `[The same as a table](${TABLE}). \`npx lesson trace ${lesson}\` draws it for what you wrote.`,
    '',
    '</details>',
    END,
  ].join('\n');
}

/** The picture of a page; null when it has none, or one without an end. */
export function findPicture(markdown: string): PicturePlace | null {
  const text = markdown.replaceAll('\r\n', '\n');
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END, from);
  if (from < 0 || to < 0) return null;
  return { line: text.slice(0, from).split('\n').length, text: text.slice(from, to + END.length) };
}

/** The page with `block` instead of its picture, or at the end of its section `## Predict`; null when it has no such section. */
export function putPicture(markdown: string, block: string): string | null {
  const eol = markdown.includes('\r\n') ? '\r\n' : '\n';
  const text = markdown.replaceAll('\r\n', '\n');
  const before = findPicture(text);
  const joined = (result: string): string => result.replaceAll('\n', eol);
  if (before !== null) return joined(text.replace(before.text, () => block));
  const heading = /^## Predict[ \t]*$/m.exec(text);
  if (heading === null) return null;
  const rest = text.slice(heading.index + heading[0].length);
  const next = /^## /m.exec(rest)?.index ?? rest.length;
  const section = rest.slice(0, next).trimEnd();
  return joined(
    `${text.slice(0, heading.index)}${heading[0]}${section}\n\n${block}\n${next < rest.length ? '\n' : ''}${rest.slice(next)}`,
  );
}
