import { proseLines } from '../../course/formats/fences.ts';

/** What a README says before its first heading of the second level. */
export interface Front {
  /** Its heading of the first level; empty when it has none. */
  readonly title: string;
  /** In Markdown. */
  readonly lead: string;
}

/** Reads title and lead of the workbook's README. */
export function parseFront(markdown: string): Front {
  const lines = proseLines(markdown);
  const start = lines.findIndex((line) => /^# \S/.test(line));
  const end = lines.findIndex((line) => line.startsWith('## '));
  return {
    title: (lines[start] ?? '').slice(2).trim(),
    lead: lines
      .slice(start + 1, end < 0 ? lines.length : end)
      .join('\n')
      .trim(),
  };
}
