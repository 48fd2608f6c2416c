import { describe, expect, it } from 'vitest';
import { passTotal, verdictTable } from '../../tools/report/verdict-table.ts';
import { plainLook } from '../../tools/terminal/style.ts';
import { width } from '../../tools/terminal/text.ts';
import type { Verdict } from '../../tools/verdict.ts';
import { failing, lesson, test, verdict } from './fixture.ts';

const titles = ['Two Fibonaccis', '`yield` is a trap: a scheduler', 'Future', 'Task', 'The loop'];

const judged = (...verdicts: readonly Verdict[]) =>
  verdicts.map((each, at) => ({
    lesson: lesson(at + 1, `l${at}`, { title: titles[at] ?? '' }),
    verdict: each,
  }));

const where = { file: 'lessons/04-task/task.ts', exercise: { number: 3, title: '`step`' } };

const all = judged(
  verdict(),
  failing({ substituted: ['01-one'] }),
  verdict({ kind: 'hung', tests: [test('1. a', 'not-run')] }),
  verdict({ kind: 'todo', tests: [test('1. a'), test('1. b', 'todo')] }),
  failing({ fault: { lessons: ['04-task'], sentence: '', where }, substituted: ['01-one', '03-future'] }),
);

describe('the table of verdicts', () => {
  it('has a sign, a lesson, what became of it, and on what it ran', () => {
    expect(verdictTable(all, plainLook(110)).join('\n')).toMatchInlineSnapshot(`
      "✓  01  Two Fibonaccis                all 2 pass
      ✗  02  yield is a trap: a scheduler  0 of 2 pass, 1 fails; on the solution of 01
      ✗  03  Future                        this never ends
      ·  04  Task                          1 of 2 pass
      ✗  05  The loop                      the fault is in 04, exercise 3; on solutions of 01, 03"
    `);
  });

  it('cuts titles and no numbers at 80 columns', () => {
    const lines = verdictTable(all, plainLook(78));
    expect(lines.filter((line) => width(line) > 78)).toEqual([]);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "✓  01  Two Fibonaccis    all 2 pass
      ✗  02  yield is a trap…  0 of 2 pass, 1 fails; on the solution of 01
      ✗  03  Future            this never ends
      ·  04  Task              1 of 2 pass
      ✗  05  The loop          the fault is in 04, exercise 3; on solutions of 01, …"
    `);
  });

  it('has a sum', () => {
    expect([passTotal(all.map((each) => each.verdict)), passTotal([verdict()])]).toEqual([
      '1 of 5 lessons pass.',
      '1 of 1 lesson passes.',
    ]);
  });
});
