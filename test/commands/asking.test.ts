import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandContext } from '../../tools/commands/cli/types.ts';
import { run as reset } from '../../tools/commands/reset.ts';
import { run as solution } from '../../tools/commands/solution.ts';
import { type MiniCourse, miniCourse } from './mini-course.ts';

let course: MiniCourse;
let printed: string;
let questions: string[];
beforeEach(async () => {
  course = await miniCourse();
  printed = '';
  questions = [];
});
afterEach(() => course[Symbol.asyncDispose]());

/** Somebody at a terminal, who answers every question alike. */
function somebody(answer: boolean): CommandContext {
  const output = {
    write: (text: string): void => {
      printed += text;
    },
  };
  return {
    root: course.root,
    cwd: course.root,
    args: { positionals: ['1'], switches: new Set(), values: new Map() },
    env: {},
    stdout: output,
    stderr: output,
    isInteractive: true,
    ask: async (question) => {
      questions.push(question);
      return answer;
    },
    signal: new AbortController().signal,
    openRunner: () => Promise.reject(new Error('Nothing is judged here.')),
    openTracer: () => Promise.reject(new Error('nothing is recorded here')),
    typeCheck: () => Promise.reject(new Error('Nothing is compiled here.')),
  };
}

describe('on a terminal', () => {
  it('solution asks first, and shows nothing to a no', async () => {
    expect(await solution(somebody(false))).toBe(1);
    expect(questions).toEqual([expect.stringContaining('does not pass yet')]);
    expect(printed).toBe('');
  });

  it('solution shows the answer to a yes, and asks again the next time', async () => {
    expect(await solution(somebody(true))).toBe(0);
    expect(printed).toContain('return 1;');
    await solution(somebody(true));
    expect(questions).toHaveLength(2);
  });

  it('reset leaves everything as it is after a no', async () => {
    await course.solveOne();
    expect(await reset(somebody(false))).toBe(1);
    expect(await readFile(`${course.root}/lessons/01-one/one.ts`, 'utf8')).toContain('return 1;');
    expect(questions).toEqual([expect.stringContaining('a copy of them is kept')]);
  });
});
