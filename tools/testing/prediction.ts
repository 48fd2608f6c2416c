import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literal } from '../terminal/markdown.ts';
import { type Guess, judgeBlanks, templatesIn, withBlanks } from './blanks.ts';

/** What a lesson's `demo.ts` exports: it prints its transcript line by line. */
export type Demo = (print: (line: string) => void) => void | Promise<void>;

interface PredictedLine {
  readonly text: string;
  /** How many lines of the transcript come before it, from the first one that is not empty on. */
  readonly offset: number;
}

/**
 * Declares the tests of exercise 0: one for each line of the learner's transcript that is not empty, those without a blank
 * too, so that an edited or missing line is noticed. White space and the authors' guillemets do not count, so neither does
 * an empty line in the names of the tests: they are the same for every learner who has all the lines. Where the finished
 * `predict.ts` is on the disk, each blank of a line is judged by itself.
 *
 * No message contains what the demo prints: being wrong must leave something to think about.
 */
export function describePrediction(transcript: string, demo: Demo): void {
  const lines = typeof transcript === 'string' ? linesOf(transcript) : [];
  const printed = once(() => print(demo));
  const templates = once(readTemplates);

  describe('0. Predict', () => {
    if (lines.length === 0) {
      it('line 1', () => {
        throw explained(`predict.ts exports no transcript: its lines are gone. ${reset()}`);
      });
    }
    for (const [index, line] of lines.entries()) {
      const { text } = line;
      it(`line ${index + 1}`, async () => {
        const all = templates();
        const template = all.length === lines.length ? all[index] : undefined;
        if (text.includes('___')) throw atLine(line, lines, todo(index + 1, template, text));
        const expected = await printed();
        if (expected.length !== lines.length) throw explained(wrongCount(lines.length, expected.length));
        const right = expected[index] ?? '';
        if (text === right) return;
        const guesses = template === undefined ? [] : judgeBlanks(template, text, right);
        if (guesses === null) throw atLine(line, lines, changedWords(template ?? ''));
        if (guesses.length > 0 && guesses.every((guess) => guess.right)) return;
        throw guessed(atLine(line, lines, guesses.length > 1 ? wrongBlanks(guesses) : wrongLine(text)));
      });
    }
  });
}

/** An error whose message is Markdown, and ours; any other is taken for the learner's. */
function explained(message: string): Error {
  const error = new Error(message);
  error.name = 'Explanation';
  return error;
}

/** The same error, known to be about what the learner has predicted. */
function guessed(error: Error): Error {
  error.name = 'WrongGuess';
  return error;
}

/** An error that points into predict.ts, where the learner can do something about it. */
function atLine({ offset }: PredictedLine, [first]: readonly PredictedLine[], message: string): Error {
  const error = explained(message);
  const file = join(dirname(expect.getState().testPath ?? ''), 'predict.ts');
  try {
    const source = readFileSync(file, 'utf8').split('\n').map(normal);
    const line = source.indexOf(first?.text ?? '') + 1 + offset;
    const column = (source[line - 1]?.indexOf('___') ?? -1) + 1;
    if (line > offset) error.stack = `Error: ${message}\n    at ${file}:${line}:${Math.max(column, 1)}`;
  } catch {
    // The message says which line it is, too.
  }
  return error;
}

function linesOf(text: string): PredictedLine[] {
  const all = text.split('\n').map(normal);
  const first = all.findIndex((line) => line !== '');
  return all
    .slice(Math.max(first, 0))
    .flatMap((line, offset) => (line === '' ? [] : [{ text: line, offset }]));
}

function normal(line: string): string {
  return line.replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();
}

async function print(demo: Demo): Promise<string[]> {
  const lines: string[] = [];
  try {
    await demo((line) => lines.push(line));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw explained(
      `The demo itself failed, so there is nothing to hold your prediction against: ${literal(reason)}. That is not your fault: demo.ts runs on the finished solution.`,
    );
  }
  return linesOf(lines.join('\n')).map(({ text }) => text);
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** None where the solution cannot be read: then a line is judged as a whole. */
function readTemplates(): string[] {
  const lesson = dirname(expect.getState().testPath ?? '');
  try {
    return templatesIn(readFileSync(join(lesson, '../../solutions', basename(lesson), 'predict.ts'), 'utf8'));
  } catch {
    return [];
  }
}

function todo(number: number, template: string | undefined, text: string): string {
  const guesses = template === undefined ? null : judgeBlanks(template, text, template.replace(/[«»]/g, ''));
  const open = guesses?.findIndex((guess) => guess.text.includes('___')) ?? -1;
  const isBegun = open >= 0 && guesses?.some((guess) => !guess.text.includes('___')) === true;
  const where = isBegun ? `the ${ordinal(open)} blank of line ${number}` : `line ${number}`;
  return `TODO 0: fill in ${where} of the transcript: what will the demo print there?`;
}

function ordinal(at: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][at] ?? `${at + 1}th`;
}

function wrongLine(text: string): string {
  return `The demo does not print “${literal(text)}” there. ${find()}`;
}

/** Which blanks of the line are right. */
function wrongBlanks(guesses: readonly Guess[]): string {
  const told = guesses.map(({ text, right }, at) => {
    const what = text === '' ? 'which is empty' : `“${literal(text)}”`;
    return `the ${ordinal(at)}${at === 0 ? ' blank' : ''}, ${what}, is ${right ? 'right' : 'wrong'}`;
  });
  return `In this line ${told.slice(0, -1).join(', ')}${told.length > 2 ? ',' : ''} and ${told.at(-1)}. ${find()}`;
}

function changedWords(template: string): string {
  return `The words around the blanks of this line were changed. It came as “${literal(withBlanks(template))}”: put that back, and replace only each ${literal('___')}.`;
}

function find(): string {
  return `Find the line of demo.ts that prints it, and say what has run by then and what has not. ${look()}`;
}

function wrongCount(yours: number, printed: number): string {
  const what = yours < printed ? 'a line is missing' : 'there is a line too many';
  return `The transcript in predict.ts has ${yours} ${yours === 1 ? 'line' : 'lines'} and the demo prints ${printed}: ${what}. Change only the blanks. ${reset()}`;
}

function look(): string {
  return `When you have a reason, \`npx lesson run ${lessonNumber()} --reference\` settles it.`;
}

function reset(): string {
  return `\`git diff\` shows what changed; \`npx lesson reset ${lessonNumber()}\` puts the files back as they came and keeps yours aside.`;
}

/** From the folder of the test file that is running: nobody has to pass it along. */
function lessonNumber(): string {
  const [, number] = /[\\/](\d+)-[^\\/]+[\\/][^\\/]*$/.exec(expect.getState().testPath ?? '') ?? [];
  return number === undefined ? '<n>' : String(Number(number));
}
