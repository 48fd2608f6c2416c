import type { Lesson } from '../course/types.ts';
import { stripMarkdown } from '../terminal/markdown.ts';
import type { Look } from '../terminal/style.ts';
import { clean, wrap } from '../terminal/text.ts';
import type { CodeFrame, Place } from '../verdict.ts';
import { codeFrameLines } from './code-frame-lines.ts';

/** What there is to know of a program that did not come to its end. */
export interface FailedProgram {
  /** `threw`: an error that nobody caught. `unreadable`: a file does not parse. `unfinished`: it waits, and nothing can come. */
  readonly how: 'threw' | 'unreadable' | 'unfinished' | 'out-of-memory';
  readonly message?: string;
  /** Innermost first. */
  readonly places?: readonly Place[];
  /** The code around the first place. */
  readonly frame?: CodeFrame | undefined;
}

/** More places than these of one error are a recursion. */
const MOST_PLACES = 6;

/** Why a program did not come to its end, as lines. @param lessons those that places may be in. */
export function failureLines(failed: FailedProgram, lessons: readonly Lesson[], look: Look): string[] {
  const { message = '', places = [], frame } = failed;
  const [first, ...callers] = places;
  const todo = /^TODO (\d+): ([\s\S]*)$/.exec(message);
  const said = todo ? unwritten(Number(todo[1]), todo[2] ?? '', first, lessons) : sentence(failed);
  const where = first === undefined ? [] : [look.style.cyan(placeText(first))];
  const from = todo ? [] : callers.slice(0, MOST_PLACES - 1);
  return [
    ...clean(said)
      .split('\n')
      .flatMap((line) => wrap(line, look.width)),
    ...where,
    ...(frame === undefined ? [] : codeFrameLines(frame, look)),
    ...from.map((place) => look.style.dim(`called from ${placeText(place)}`)),
  ];
}

function sentence({ how, message = '' }: FailedProgram): string {
  switch (how) {
    case 'threw':
      return `The program stopped with an error that nothing caught: ${message}`;
    case 'unreadable':
      return `The program cannot run, because this file cannot be read: ${message}`;
    case 'unfinished':
      return 'The program is not finished, and it waits for something that will never come: nothing is left to run.';
    case 'out-of-memory':
      return 'The program used all the memory that it may have, and was ended. Look for something that grows without an end, such as a loop that fills an array.';
  }
}

/** Code that is not written yet was reached: which exercise of which lesson that is, and what there is to do. */
function unwritten(
  number: number,
  task: string,
  place: Place | undefined,
  lessons: readonly Lesson[],
): string {
  const lesson = lessons.find(({ folder }) => place?.file.split('/')[1] === folder);
  if (lesson === undefined) return `The program reached code that is not written yet: ${ended(task)}`;
  const exercise = lesson.exercises.find((each) => each.number === number);
  const title = exercise === undefined ? '' : `, ${stripMarkdown(exercise.title)}`;
  return `The program reached code that is not written yet, exercise ${number} of lesson ${lesson.number}${title}: ${ended(task)}`;
}

const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
