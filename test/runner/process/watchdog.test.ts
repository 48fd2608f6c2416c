import { expect, it } from 'vitest';
import type { Child } from '../../../tools/runner/process/child.ts';
import { newRunRecord } from '../../../tools/runner/process/run-record.ts';
import { type Clock, supervise } from '../../../tools/runner/process/watchdog.ts';
import type { WireEvent } from '../../../tools/runner/process/wire.ts';

const test = (id: string) => ({ id, path: ['1. work', id], runs: true });
const loaded: WireEvent = { t: 'loaded', tests: [test('a'), test('b')], errors: [] };
const start = (id: string): WireEvent => ({ t: 'start', id });
const end = (id: string, state: string): WireEvent => ({ t: 'end', id, state, errors: [] });
const done: WireEvent = { t: 'done', errors: [] };

/** Follows a process that is not there: `say` is what it says, `log` what it is given time for, and what becomes of it. */
function following(hangSeconds: number) {
  const log: (number | string)[] = [];
  let say: (event: WireEvent) => void = () => {};
  let ring: () => void = () => {};
  let look: () => void = () => {};
  const clock: Clock = (seconds, callback) => {
    log.push(seconds);
    ring = callback;
    return () => {};
  };
  const child = {
    exited: new Promise(() => {}),
    raw: () => '',
    listen: (listener: typeof say) => {
      say = listener;
    },
    snapshot: () =>
      new Promise<null>((resolve) => {
        look = () => resolve(null);
      }),
    kill: async () => void log.push('killed'),
  } as unknown as Child;
  const runRecord = newRunRecord('work.test.ts');
  const over = supervise(runRecord, child, hangSeconds, clock);
  return {
    runRecord,
    over,
    log,
    say: (event: WireEvent) => say(event),
    ring: () => ring(),
    look: () => look(),
  };
}

it('waits for each step, twice as long for loading', async () => {
  const { runRecord, over, log, say } = following(5);
  for (const event of [loaded, start('a'), end('a', 'fail'), start('b'), end('b', 'pass'), done]) say(event);
  await over;
  expect(log).toEqual([10, 5, 5, 5, 5, 5]);
  expect(runRecord.ending).toEqual({ how: 'done' });
});

it('kills what does not move, and goes on with what moved while it looked', async () => {
  const { runRecord, over, log, say, ring, look } = following(5);
  say(loaded);
  ring();
  say(start('a'));
  look();
  await expect.poll(() => log).toEqual([10, 5, 5, 5]);
  ring();
  look();
  await over;
  expect(log).toEqual([10, 5, 5, 5, 'killed']);
  expect(runRecord.ending).toEqual({ how: 'hung', evidence: null, raw: '' });
});
