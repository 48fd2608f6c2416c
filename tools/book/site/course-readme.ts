import { proseLines } from '../../course/formats/fences.ts';
import type { PlannedStage } from '../pages/context.ts';

/** What a README says before its first heading of the second level. */
export interface Front {
  /** Its heading of the first level; empty when it has none. */
  readonly title: string;
  /** In Markdown. */
  readonly lead: string;
  /** What is not written yet. */
  readonly planned: readonly PlannedStage[];
}

/** A row of the table of stages: `| D Composing | queues | to come: 15 Chaining · 16 Many at once |`. */
const PLANNED = /^\| (\S) ([^|]+?) \| ([^|]+?) \| to come: ([^|]+?) \|$/;

/** Reads title, lead and plans of the workbook's README. */
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
    planned: lines.flatMap(planned),
  };
}

function planned(line: string): PlannedStage[] {
  const [, letter = '', name = '', builds = '', titles] = PLANNED.exec(line) ?? [];
  if (titles === undefined) return [];
  const lessons = titles.split(' · ').flatMap((each) => {
    const [, number, title = ''] = /^(\d+) (.+)$/.exec(each) ?? [];
    return number === undefined ? [] : [{ number: Number(number), title }];
  });
  return [{ letter, name, builds, lessons }];
}
