import { describe, expect, it } from 'vitest';
import type { Memory } from '../../../tools/verify/context/memory.ts';
import { renderMutants } from '../../../tools/verify/mutants/render.ts';
import { type MutantsReport, verifyMutants } from '../../../tools/verify/mutants/verify-mutants.ts';
import { miniCourse } from '../../course/mini-course.ts';
import { fakeRunner } from '../fake-runner.ts';
import { fakeTracer } from '../fake-tracer.ts';

const LIST = 'test/mutants/01-adding.json';

/** The fake runner notices the sum and the double; `return;` is the compiler's to refuse. */
const SOLUTION = `export function add(a: number, b: number): number {
  // BEGIN SOLUTION 1: give the sum of both
  const limit = 1;
  return a + b + Math.trunc(limit / 2);
  // END SOLUTION
}

export function twice(a: number): number {
  // BEGIN SOLUTION 2: give the double
  return add(a, a);
  // END SOLUTION
}
`;

const files = (changes: Record<string, string | null> = {}): Record<string, string | null> => ({
  'solutions/01-adding/adding.ts': SOLUTION,
  ...changes,
});

async function report(
  changes: Record<string, string | null>,
  memory?: Memory,
  runner = fakeRunner(),
): Promise<MutantsReport> {
  const root = await miniCourse(files(changes));
  return verifyMutants(root, { runner, tracer: fakeTracer(), ...(memory && { memory }) });
}

const entry = (change: string) => ({
  file: 'adding.ts',
  line: change.includes('limit') ? 'return a + b + Math.trunc(limit / 2);' : 'const limit = 1;',
  change,
  because: 'Half of it is less than one.',
});

const ALL = ['`1` -> `2`', '`1` -> `0`', '`limit / 2` -> `limit * 2`', '`2` -> `3`', '`2` -> `1`'];

describe('mutants of a lesson', { timeout: 60_000 }, () => {
  it('each slip that neither a test nor the compiler notices survives', async () => {
    const { tallies, findings } = await report({});
    expect(tallies).toHaveLength(1);
    const [{ mutants, killed, equivalent, alive } = { alive: [] }] = tallies;
    expect({ mutants, killed, equivalent }).toEqual({ mutants: 9, killed: 3, equivalent: 0 });
    expect(alive.map(({ line, change }) => `${line}: ${change}`)).toEqual([
      '3: `1` -> `2`',
      '3: `1` -> `0`',
      '4: `a + b + Math.trunc(limit / 2)` -> `a + b - Math.trunc(limit / 2)`',
      '4: `limit / 2` -> `limit * 2`',
      '4: `2` -> `3`',
      '4: `2` -> `1`',
    ]);
    expect(findings).toEqual([
      { file: LIST, line: 1, message: expect.stringContaining('6 of 9 mutants survive, more than 3 %') },
    ]);
  });

  it('one that is named does not count', async () => {
    const list = ALL.slice(0, 2).map(entry);
    const { tallies, findings } = await report({ [LIST]: JSON.stringify(list) });
    expect(tallies[0]).toMatchObject({ equivalent: 2, killed: 3, share: 4 / 7 });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('4 of 7 mutants survive'),
    ]);
  });

  it.each<[what: string, list: string, says: string]>([
    [
      'names a mutant that is killed',
      JSON.stringify([entry('`a + b` -> `a - b`')]),
      'no mutant survives that is',
    ],
    [
      'names one twice',
      JSON.stringify([entry('`1` -> `2`'), entry('`1` -> `2`')]),
      'no mutant survives that is',
    ],
    ['is no JSON', '[', 'this is not JSON'],
    ['gives no reason', JSON.stringify([{ ...entry('`1` -> `2`'), because: ' ' }]), 'none of them empty'],
  ])('a list that %s is a finding', async (_, list, says) => {
    const { findings } = await report({ [LIST]: list });
    expect(findings).toContainEqual({ file: LIST, line: 1, message: expect.stringContaining(says) });
  });

  it('a list of no lesson is a finding', async () => {
    const { findings } = await report({ 'test/mutants/02-gone.json': '[]' });
    expect(findings).toContainEqual({
      file: 'test/mutants/02-gone.json',
      line: 1,
      message: expect.stringContaining('no lesson has this name'),
    });
  });

  it('a solution that fails proves nothing', async () => {
    const { tallies, findings } = await report(
      {},
      undefined,
      fakeRunner((verdict) => ({ ...verdict, kind: 'failed' })),
    );
    expect(tallies).toEqual([]);
    expect(findings).toEqual([
      { file: 'solutions/01-adding', line: 1, message: expect.stringContaining('does not pass') },
    ]);
  });

  it('what could not be run is neither killed nor alive', async () => {
    let judged = 0;
    const { tallies, findings } = await report(
      {},
      undefined,
      fakeRunner((verdict) => ({ ...verdict, kind: judged++ === 0 ? verdict.kind : 'trouble' })),
    );
    expect(tallies[0]).toMatchObject({ killed: 0, alive: [] });
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('could not be judged'),
    );
  });
});

it('the report names each survivor, and counts', () => {
  const survivor = { name: 'a.ts', line: 3, before: 'b = 1;', after: 'b = 2;', change: '`1` -> `2`' };
  const gone = { name: 'a.ts', line: 4, before: 'c();', after: '', change: 'without `c();`' };
  const tally = { folder: '01-adding', mutants: 41, killed: 38, equivalent: 1, share: 2 / 40 };
  const alive = [survivor, gone] as unknown as MutantsReport['tallies'][number]['alive'];
  const findings = [{ file: LIST, line: 1, message: 'too many.' }];
  expect(renderMutants({ tallies: [{ ...tally, alive }], findings, known: 7 }, 2)).toMatchInlineSnapshot(`
    "solutions/01-adding/a.ts:3: \`1\` -> \`2\`
        line  b = 1;
        now   b = 2;
    solutions/01-adding/a.ts:4: without \`c();\`
        line  c();

    test/mutants/01-adding.json:1: too many.

    lesson                       mutants  killed  equivalent  alive      %
    01-adding                         41      38           1      2    5.0
    all                               41      38           1      2    5.0

    Judged 41 mutants, of which 7 were known, in 2.0 s.
    "
  `);
});
