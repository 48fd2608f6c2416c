import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literal } from '../terminal/markdown.ts';

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
 * an empty line in the names of the tests: they are the same for everybody who has all the lines.
 *
 * No message contains what the demo prints: being wrong must leave something to think about.
 */
export function describePrediction(transcript: string, demo: Demo): void {
  const lines = typeof transcript === 'string' ? linesOf(transcript) : [];
  const printed = once(() => print(demo));

  describe('0. Predict', () => {
    if (lines.length === 0) {
      it('line 1', () => {
        throw explained(`predict.ts exports no transcript: its lines are gone. ${reset()}`);
      });
    }
    for (const [index, line] of lines.entries()) {
      const { text } = line;
      it(`line ${index + 1}`, async () => {
        if (text.includes('___')) throw atLine(line, lines, todo(index + 1));
        const expected = await printed();
        if (expected.length !== lines.length) throw explained(wrongCount(lines.length, expected.length));
        if (text !== expected[index]) throw atLine(line, lines, wrongLine(text));
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

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function todo(number: number): string {
  return `TODO 0: fill in line ${number} of the transcript: what will the demo print there?`;
}

function wrongLine(text: string): string {
  return `The demo does not print “${literal(text)}” there. Find the line of demo.ts that prints it, and say what has run by then and what has not. ${look()}`;
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
