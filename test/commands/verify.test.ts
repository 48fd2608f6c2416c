import { describe, expect, it } from 'vitest';
import { render } from '../../tools/commands/verify.ts';

const checked = {
  lessons: 2,
  judged: 1,
  known: 0,
  wrongAnswers: 0,
  leftOut: 0,
  fences: 3,
  snippets: 1,
  hints: 12,
};

describe('what verify prints', () => {
  it('when the course holds together', () => {
    expect(render({ findings: [], notes: [], checked }, 1.25)).toMatchInlineSnapshot(`
      "The course holds together.
      Looked at 2 lessons, 1 run of tests, 0 wrong answers, 3 fences, 1 snippet that was run, 12 hints, in 1.3 s.
      "
    `);
  });

  it('when a part of it was known', () => {
    expect(
      render({ findings: [], notes: [], checked: { ...checked, judged: 30, known: 29 } }, 1.25),
    ).toContain(
      'Of the runs of tests, snippets and pictures, 29 were not made again: nothing that they depend on has changed. `--fresh` makes all of them.\n',
    );
  });

  it('when it was to be quick', () => {
    const some = { ...checked, leftOut: 40 };
    expect(render({ findings: [], notes: [], checked: some }, 1.25)).toMatch(
      /^Nothing was found, and 40 wrong answers not judged: `npx lesson verify` judges all\.\n/,
    );
  });

  it('when it does not', () => {
    const findings = [
      { file: 'lessons/01-one/README.md', line: 3, message: 'No stage.' },
      { file: 'lessons/01-one/one.ts', line: 1, message: 'This is not the starter.' },
    ];
    expect(render({ findings, notes: ['there is no python3 here'], checked }, 1.25)).toMatchInlineSnapshot(`
      "lessons/01-one/README.md:3: No stage.
      lessons/01-one/one.ts:1: This is not the starter.
      note: there is no python3 here

      2 findings.
      Looked at 2 lessons, 1 run of tests, 0 wrong answers, 3 fences, 1 snippet that was run, 12 hints, in 1.3 s.
      "
    `);
  });
});
