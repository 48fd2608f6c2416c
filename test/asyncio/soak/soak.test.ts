import { describe, expect, it } from 'vitest';
import { execute } from './execute.ts';
import { FAULTS } from './faults.ts';
import { RULES } from './ledgers.ts';
import { linesOf, op } from './program.ts';
import { shrink } from './shrink.ts';
import { firstFailure, textOf } from './soak.ts';

/** `npm run test:slow` runs ten thousand, and plants every fault. */
const SEEDS = 400;

describe('the soak', () => {
  it('finds nothing that should not be, in hundreds of random programs', async () => {
    expect(textOf(await firstFailure([0, SEEDS]))).toBe('nothing');
  });

  it('shows the smallest program that it finds for a fault', async () => {
    const fault = FAULTS.find(({ name }) => name === 'get takes an item, and then waits for a turn');
    const failure = await firstFailure([0, 10_000], {
      runtime: fault?.runtime as NonNullable<typeof fault>['runtime'],
      rule: 'each item comes out once, in its order',
    });
    expect(textOf(failure)).toMatchInlineSnapshot(`
      "each item comes out once, in its order: 1 should be in <Queue maxsize=0 tasks=1>
      seed 148:
        start task 5:
          get an item from the queue, call taskDone
        start task 0:
          shield:
            put an item into the queue
        start task 0:
          asCompleted, timeout 0:
            - mapLimit, 1 at once:
                - cancel task 5"
    `);
  });

  it('has a planted fault for each of its rules', () => {
    const broken = new Set(FAULTS.map(({ breaks }) => breaks));
    expect(RULES.filter((rule) => !broken.has(rule))).toEqual([]);
  });

  it('finds in a program what is planted, and nothing when nothing is', () => {
    const program = [
      op('start', { on: 1, bodies: [[op('consume')]] }),
      op('start', { on: 2, bodies: [[op('consume')]] }),
      op('start', { on: 3, bodies: [[op('produce'), op('cancel', { on: 1 })]] }),
    ];
    const fault = FAULTS.find(({ name }) => name === 'a notify is lost with the task that was cancelled');
    expect(execute(program)).toEqual([]);
    expect(execute(program, fault?.runtime)[0]?.rule).toBe('nobody waits for what is there');
  });
});

describe('shrink', () => {
  it('leaves out what is not needed, and makes numbers small', async () => {
    const program = [
      op('sleep', { seconds: 3 }),
      op('timeout', {
        seconds: 2,
        bodies: [[op('set'), op('lock', { on: 1, bodies: [[op('put', { on: 2 })]] })]],
      }),
      op('gather', { bodies: [[op('fail')], [op('get', { on: 1, bodies: [[]] })]] }),
    ];
    const hasPutInLock = async (body: typeof program): Promise<boolean> =>
      /lock \w:\n +put/.test(linesOf(body).join('\n'));
    expect(linesOf(await shrink(program, hasPutInLock as never))).toEqual([
      'with lock A:',
      '  put an item into the queue of 1',
    ]);
  });
});
