/** The name in the page's address that GitHub makes of a heading, with or without its marks: `1. \`fibs\`` is `1-fibs`. */
export function headingId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
