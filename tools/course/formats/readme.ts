import { proseLines } from './fences.ts';
import { figuresBetween, parseFigures } from './figures.ts';
import { type PageHead, parsePageHead } from './page-files.ts';

/** A heading of the second level, with the line it stands on (from 1). */
export interface Heading {
  readonly text: string;
  readonly line: number;
}

/** A heading `## n. title`, taken apart. */
export interface ExerciseHeading {
  readonly number: number;
  /** In Markdown, without the number and `(stretch)`. */
  readonly title: string;
  readonly stretch: boolean;
  readonly line: number;
}

/** The section of an exercise. */
export interface ExerciseSection extends ExerciseHeading {
  /** The numbers of the figures in it. */
  readonly figures: readonly number[];
}

/** What a lesson's README says about itself. A field that it does not say is empty or 0, and its line is 0. */
export interface Readme {
  readonly title: string;
  readonly stage: { readonly letter: string; readonly name: string };
  readonly minutes: number;
  readonly stretchMinutes: number;
  /** Whether the stage line ends in `· fast track`. */
  readonly fastTrack: boolean;
  readonly question: string;
  /** What it says below the question of the files of the lesson. */
  readonly head: PageHead;
  readonly headings: readonly Heading[];
  readonly exercises: readonly ExerciseSection[];
  readonly lines: { readonly title: number; readonly stage: number; readonly question: number };
}

const STAGE = /^\*\*Stage (\S+) · (.+?) · (\d+) minutes(?: \+ (\d+) stretch)?( · fast track)?\*\*\s*$/;

/** Reads title, stage, minutes, question and headings of a lesson's README; what stands in fences does not count. */
export function parseReadme(markdown: string): Readme {
  const lines = proseLines(markdown);
  const titleAt = lines.findIndex((line) => /^# \S/.test(line));
  const stageAt = lines.findIndex((line) => STAGE.test(line));
  const [, letter = '', name = '', minutes = '0', stretch = '0', fast] =
    STAGE.exec(lines[stageAt] ?? '') ?? [];
  const question = findQuestion(lines);
  const figures = parseFigures(markdown);
  const headings = lines.flatMap((line, at) =>
    line.startsWith('## ') ? [{ text: line.slice(3).trim(), line: at + 1 }] : [],
  );
  return {
    title: (lines[titleAt] ?? '').slice(2).trim(),
    stage: { letter, name },
    minutes: Number(minutes),
    stretchMinutes: Number(stretch),
    fastTrack: fast !== undefined,
    question: question.text,
    head: parsePageHead(markdown, question.line),
    headings,
    exercises: headings.flatMap((heading, i) => {
      const exercise = exerciseHeading(heading);
      const end = headings[i + 1]?.line ?? Number.POSITIVE_INFINITY;
      return exercise === null ? [] : [{ ...exercise, figures: figuresBetween(figures, heading.line, end) }];
    }),
    lines: { title: titleAt + 1, stage: stageAt + 1, question: question.line },
  };
}

/** `1. \`fib\` (stretch)` as number, title and stretch; null for any other heading. */
export function exerciseHeading({ text, line }: Heading): ExerciseHeading | null {
  const [, number, rest] = /^(\d+)\.\s+(.*)$/.exec(text) ?? [];
  if (number === undefined || rest === undefined) return null;
  const title = rest.replace(/\s*\(stretch\)\s*$/i, '');
  return { number: Number(number), title, stretch: title !== rest, line };
}

function findQuestion(lines: readonly string[]): { text: string; line: number } {
  const start = lines.findIndex((line) => /^\*[^*\s]/.test(line));
  if (start < 0) return { text: '', line: 0 };
  let end = start;
  while (lines[end]?.trim()) end++;
  const [, text] = /^\*([\s\S]*)\*\s*$/.exec(lines.slice(start, end).join(' ').trim()) ?? [];
  return text === undefined ? { text: '', line: 0 } : { text: text.replace(/\s+/g, ' '), line: start + 1 };
}
