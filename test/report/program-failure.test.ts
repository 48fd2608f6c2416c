import { expect, it } from 'vitest';
import { failureLines } from '../../tools/report/program-failure.ts';
import { plainLook } from '../../tools/terminal/style.ts';
import { lesson } from './fixture.ts';

const lessons = [lesson(1, 'one'), lesson(2, 'two')];
const at = (folder: string, line: number) => ({ file: `lessons/${folder}/topic.ts`, line, column: 3 });

it('says which exercise of which lesson is not written', () => {
  const message = 'TODO 2: yield each number';
  const places = [at('02-two', 4), at('01-one', 1)];
  const frame = { firstLine: 4, lines: ["  throw new Error('TODO 2');"], mark: { line: 4, column: 3 } };
  expect(failureLines({ how: 'threw', message, places, frame }, lessons, plainLook())).toEqual([
    'The program reached code that is not written yet, exercise 2 of lesson 2, fib:',
    'yield each number.',
    'lessons/02-two/topic.ts:4:3',
    "> 4 |   throw new Error('TODO 2');",
    '    |   ^',
  ]);
});

it('shows where an error was thrown, and who called', () => {
  const places = Array.from({ length: 9 }, (_, line) => at('01-one', line + 1));
  expect(failureLines({ how: 'threw', message: 'oh dear', places }, lessons, plainLook())).toEqual([
    'The program stopped with an error that nothing caught: oh dear',
    'lessons/01-one/topic.ts:1:3',
    ...[2, 3, 4, 5, 6].map((line) => `called from lessons/01-one/topic.ts:${line}:3`),
  ]);
});

it.each([
  ['unreadable', 'The program cannot run, because this file cannot be read: why'],
  ['unfinished', 'The program is not finished, and it waits for something that will never come:'],
  ['out-of-memory', 'The program used all the memory that it may have, and was ended. Look for'],
] as const)('says what %s means', (how, first) => {
  expect(failureLines({ how, message: 'why' }, lessons, plainLook())[0]).toBe(first);
});
