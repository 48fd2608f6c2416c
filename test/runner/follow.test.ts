import { expect, it } from 'vitest';
import { newAttempt } from '../../tools/runner/attempt.ts';
import type { Child } from '../../tools/runner/child.ts';
import { type Clock, follow, type Patience } from '../../tools/runner/follow.ts';
import type { WireEvent } from '../../tools/runner/wire.ts';

const test = (id: string) => ({ id, path: ['1. work', id], runs: true });
const loaded: WireEvent = { t: 'loaded', tests: [test('a'), test('b')], errors: [] };
const start = (id: string): WireEvent => ({ t: 'start', id });
const end = (id: string, state: string): WireEvent => ({ t: 'end', id, state, errors: [] });
const done: WireEvent = { t: 'done', errors: [] };

/** Follows a process that is not there: `say` is what it says, `log` what it is given time for, and what becomes of it. */
function following(patience: Patience) {
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
    look: () =>
      new Promise<null>((resolve) => {
        look = () => resolve(null);
      }),
    kill: async () => void log.push('killed'),
  } as unknown as Child;
  const attempt = newAttempt('work.test.ts');
  const over = follow(attempt, child, patience, clock);
  return {
    attempt,
    over,
    log,
    say: (event: WireEvent) => say(event),
    ring: () => ring(),
    look: () => look(),
  };
}

it('waits for each step, twice as long for loading', async () => {
  const { attempt, over, log, say } = following({ hangSeconds: 5 });
  for (const event of [loaded, start('a'), end('a', 'fail'), start('b'), end('b', 'pass'), done]) say(event);
  await over;
  expect(log).toEqual([10, 5, 5, 5, 5, 5]);
  expect(attempt.ending).toEqual({ how: 'done' });
});

it.each([
  ['has failed', 'fail', [10, 5, 5, 0.5, 0.5]],
  ['has passed', 'pass', [10, 5, 5, 5, 5]],
])('waits little when the test that decides %s', async (_what, state, seconds) => {
  const { over, log, say } = following({ hangSeconds: 5, decidedBy: '1. work > a' });
  for (const event of [loaded, start('a'), end('a', state), start('b'), done]) say(event);
  await over;
  expect(log).toEqual(seconds);
});

it('never waits longer because a test decides', async () => {
  const { over, log, say } = following({ hangSeconds: 0.1, decidedBy: '1. work > a' });
  for (const event of [loaded, start('a'), end('a', 'fail'), done]) say(event);
  await over;
  expect(log.at(-1)).toBe(0.1);
});

it('kills what does not move, and goes on with what moved while it looked', async () => {
  const { attempt, over, log, say, ring, look } = following({ hangSeconds: 5 });
  say(loaded);
  ring();
  say(start('a'));
  look();
  await expect.poll(() => log).toEqual([10, 5, 5, 5]);
  ring();
  look();
  await over;
  expect(log).toEqual([10, 5, 5, 5, 'killed']);
  expect(attempt.ending).toEqual({ how: 'hung', evidence: null, raw: '' });
});
