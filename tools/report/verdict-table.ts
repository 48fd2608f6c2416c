import type { CourseProblem, Lesson } from '../course/types.ts';
import { earnsTick } from '../progress/reducer.ts';
import { stripMarkdown } from '../terminal/markdown.ts';
import type { Look } from '../terminal/style.ts';
import { pad, truncate, width } from '../terminal/text.ts';
import type { Verdict } from '../verdict.ts';
import { HEADLINES } from './report.ts';
import { briefTally } from './tally.ts';

/** A lesson and what became of it. */
export interface JudgedLesson {
  readonly lesson: Lesson;
  readonly verdict: Verdict;
}

/** Less of a title than this says nothing. */
const LEAST_TITLE = 12;

/**
 * One line for each lesson: a sign, its number and title, and what became of it. In a narrow window the title is cut.
 * @param others what is in the folder of lessons and could not be judged: a line for each.
 */
export function verdictTable(
  judged: readonly JudgedLesson[],
  look: Look,
  others: readonly CourseProblem[] = [],
): string[] {
  const { style, signs } = look;
  const titles = judged.map(({ lesson }) => stripMarkdown(lesson.title));
  const summaries = judged.map(({ verdict, lesson }) => summary(verdict, lesson));
  const longest = Math.max(0, ...titles.map(width));
  const left = look.width - 8 - Math.max(0, ...summaries.map(width));
  const room = Math.min(longest, Math.max(LEAST_TITLE, left));
  const rows = judged.map(({ lesson, verdict }, at) => {
    const number = style.dim(String(lesson.number).padStart(2, '0'));
    const title = pad(truncate(titles[at] ?? '', room, signs.more), room);
    const line = `${sign(verdict, look)}  ${number}  ${title}  ${style.dim(summaries[at] ?? '')}`;
    return truncate(line, look.width, signs.more);
  });
  const rest = others.map(({ folder }) =>
    truncate(
      `${style.red(signs.fail)}  ${folder}  ${style.dim('could not be judged')}`,
      look.width,
      signs.more,
    ),
  );
  return [...rows, ...rest];
}

/** How many of the lessons pass, as a sentence. @param others what could not be judged, beside them. */
export function passTotal(verdicts: readonly Verdict[], others: readonly CourseProblem[] = []): string {
  const { length } = verdicts;
  const unknown = others.length === 0 ? '' : ` ${others.length} could not be judged.`;
  return `${verdicts.filter(earnsTick).length} of ${length} ${length === 1 ? 'lesson passes' : 'lessons pass'}.${unknown}`;
}

function summary(verdict: Verdict, lesson: Lesson): string {
  const { kind, fault, substituted = [] } = verdict;
  const solutions = substituted.length === 1 ? 'the solution of' : 'solutions of';
  const on = substituted.length === 0 ? '' : `; on ${solutions} ${numbers(substituted)}`;
  if (fault !== undefined) {
    const exercise = fault.where?.exercise;
    const place = exercise === undefined ? '' : `, exercise ${exercise.number}`;
    return `the fault is in ${numbers(fault.lessons)}${place}${on}`;
  }
  const isCounted = kind === 'passed' || kind === 'failed' || kind === 'todo';
  return `${isCounted ? briefTally(verdict, lesson) : HEADLINES[kind].toLowerCase()}${on}`;
}

const numbers = (folders: readonly string[]): string =>
  folders.map((folder) => /^\d+/.exec(folder)?.[0] ?? folder).join(', ');

function sign(verdict: Verdict, { style, signs }: Look): string {
  if (earnsTick(verdict)) return style.green(signs.pass);
  return verdict.kind === 'todo' ? style.dim(signs.todo) : style.red(signs.fail);
}
