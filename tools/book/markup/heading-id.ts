import type { Exercise } from '../../course/types.ts';

/** The name in the page's address that GitHub makes of a heading, with or without its marks: `1. \`fibs\`` is `1-fibs`. */
function headingId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The id of the heading of an exercise: `1-fibs`, `2-twice-stretch`, `predict`. */
export function exerciseHeadingId({ number, title, stretch }: Exercise): string {
  return headingId(number === 0 ? title : `${number}. ${title}${stretch ? ' (stretch)' : ''}`);
}

/** The id of a heading; the second and third heading of one name have a number too: `1-fibs-1`. */
export function freeId(title: string, taken: ReadonlySet<string>): string {
  const name = headingId(title);
  for (let count = 0; ; count++) {
    const id = count === 0 ? name : `${name}-${count}`;
    if (!taken.has(id)) return id;
  }
}
