import { expect, it } from 'vitest';
import { parseWrong } from '../../../../tools/course/formats/wrong-answer.ts';
import type { WrongAnswer } from '../../../../tools/course/wrong-answers.ts';
import type { Verdict } from '../../../../tools/verdict.ts';
import type { Context } from '../../../../tools/verify/context/context.ts';
import { wrongAnswersCaught } from '../../../../tools/verify/rules/wrong-answers/caught.ts';

const TEST = '1. add > adds';

async function foundAbout(caughtBy: string, says: string, verdict: Partial<Verdict>): Promise<string[]> {
  const parsed = parseWrong(`// Caught by: ${caughtBy} in ${TEST}\n// Says: ${says}\n`);
  const answer = { ...parsed, file: 'a.ts' } as WrongAnswer;
  const told = { tests: [], during: TEST, ...verdict } as unknown as Verdict;
  const context = { lessons: [], wrongVerdicts: async () => new Map([[answer, told]]) };
  return (await wrongAnswersCaught(context as unknown as Context)).map(({ message }) => message);
}

const HUNG = { kind: 'hung', sentence: 'It never returned.' } as const;
const FULL = { kind: 'out-of-memory', sentence: 'It filled the memory.' } as const;
const EITHER = 'hung or out of memory';

it.each([
  ['hung', 'never returned', HUNG, []],
  [
    'hung',
    'never returned',
    FULL,
    [/^it should be hung in "1\. add > adds", and the verdict is "out-of-memory"/],
  ],
  ['out of memory', 'filled', HUNG, [/^it should be out-of-memory in/]],
  [EITHER, 'never returned | filled', HUNG, []],
  [EITHER, 'never returned | filled', FULL, []],
  [EITHER, 'never returned | filled', { ...FULL, during: '1. add > more' }, [/^there is no test/]],
  [
    EITHER,
    'never returned | filled',
    { ...FULL, kind: 'crashed' },
    [/^it should be hung or out-of-memory in/],
  ],
  [EITHER, 'filled | never returned', HUNG, [/^the learner is not told `filled`/]],
  [EITHER, 'never returned | never returned', FULL, [/^the learner is not told `never returned`/]],
] as const)('%s, says %s', async (caughtBy, says, verdict, findings) => {
  const found = await foundAbout(caughtBy, says, verdict);
  expect(found).toEqual(findings.map((pattern) => expect.stringMatching(pattern)));
});
