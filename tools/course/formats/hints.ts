import { linesOf, proseLines } from './fences.ts';
import { type ExerciseHeading, exerciseHeading } from './readme.ts';

/** The hints of one exercise, from gentle to strong. */
export interface HintSection extends ExerciseHeading {
  readonly hints: readonly Hint[];
}

/** One hint, in Markdown; it may have several paragraphs. */
export interface Hint {
  readonly text: string;
  readonly line: number;
}

/** Reads a `hints.md`: a heading `## n. title` for each exercise, then a numbered list. Anything else is passed over. */
export function parseHints(markdown: string): HintSection[] {
  const lines = linesOf(markdown);
  const sections: { heading: ExerciseHeading; hints: { lines: string[]; line: number }[] }[] = [];
  let open = false;
  for (const [at, prose] of proseLines(markdown).entries()) {
    if (/^#+\s/.test(prose)) {
      const heading = prose.startsWith('## ')
        ? exerciseHeading({ text: prose.slice(3).trim(), line: at + 1 })
        : null;
      open = heading !== null;
      if (heading) sections.push({ heading, hints: [] });
      continue;
    }
    const section = open ? sections.at(-1) : undefined;
    if (!section) continue;
    const [, first] = /^\d+[.)]\s+(.*)$/.exec(prose) ?? [];
    if (first !== undefined) section.hints.push({ lines: [first], line: at + 1 });
    else section.hints.at(-1)?.lines.push((lines[at] ?? '').replace(/^ {1,3}/, ''));
  }
  return sections.map(({ heading, hints }) => ({
    ...heading,
    hints: hints.map(({ lines: own, line }) => ({ text: own.join('\n').trim(), line })),
  }));
}
