import { expect, it } from 'vitest';
import { UserError } from '../../../../tools/errors.ts';
import { noProgress } from '../../../../tools/progress/reducer.ts';
import type { Event } from '../../../../tools/watch/state/events.ts';
import type { EffectPorts } from '../../../../tools/watch/world/effects/context.ts';
import { makeEffects } from '../../../../tools/watch/world/effects/effects.ts';
import { course, lesson } from '../../../report/fixture.ts';
import { fakeRunner } from '../../fake-runner.ts';

const one = lesson(1, 'one');

/** The lesson of a learner who has passed nothing. */
const learners = { course: course([one]), lesson: one, standing: new Set<string>() };

/** Effects whose ports do nothing, but for these; and the events that were posted. */
function open(more: Partial<EffectPorts> = {}) {
  const posted: Event[] = [];
  const ports: EffectPorts = {
    root: '/nowhere',
    runner: Promise.resolve(fakeRunner()),
    store: { notices: [], saved: true, read: async () => noProgress, apply: async () => noProgress },
    hash: async () => 'h1',
    typeCheck: async () => [],
    edit: async () => null,
    browse: async () => null,
    record: () => new Promise(() => {}),
    ...more,
  };
  return { ...makeEffects(ports, (event) => posted.push(event)), posted };
}

/** Everything that could be done at once is done. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

const hash = { type: 'hash', ...learners, seconds: 0, force: false } as const;
const trace = { type: 'trace', ...learners, hash: 'h1', test: null, beside: false } as const;

it('posts what comes of an effect', async () => {
  const { act, posted } = open({ edit: async () => 'There is no editor.' });
  act(hash);
  await settle();
  act({ type: 'edit', file: '/x', line: 1, column: 1 });
  act({ type: 'browse', path: '' });
  await settle();
  expect(posted).toEqual([
    { type: 'hashed', slug: 'one', hash: 'h1', force: false },
    { type: 'notice', sentence: 'There is no editor.' },
  ]);
});

it('begins each effect before the next one', async () => {
  const begun: string[] = [];
  const begin = (what: string) => {
    begun.push(what);
    return Promise.resolve(null);
  };
  const { act } = open({ browse: begin, edit: () => begin('edit') });
  act({ type: 'browse', path: 'first' });
  act({ type: 'edit', file: '/x', line: 1, column: 1 });
  act({ type: 'browse', path: 'last' });
  expect(begun).toEqual(['first', 'edit', 'last']);
});

it.each([
  ['our own', new Error('no disk'), { type: 'failed', doing: 'open the browser', reason: 'no disk.' }],
  ['the learner’s to mend', new UserError('Install one.'), { type: 'notice', sentence: 'Install one.' }],
  ['called off', new DOMException('Enough.', 'AbortError'), undefined],
])('a failure becomes an event: %s', async (_, error, event) => {
  const { act, posted } = open({ browse: () => Promise.reject(error) });
  act({ type: 'browse', path: '' });
  await settle();
  expect(posted[0]).toEqual(event);
});

it('a failure of a run names the run', async () => {
  const { act, posted } = open({ runner: Promise.reject(new Error('no vitest')) });
  act({ type: 'judge', ...learners, run: 7 });
  await settle();
  expect(posted).toEqual([{ type: 'failed', doing: 'run the tests', reason: 'no vitest.', run: 7 }]);
});

it('abort stops what has begun, and nothing that begins later', () => {
  const signals: AbortSignal[] = [];
  const record: EffectPorts['record'] = (_, signal) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  const { act } = open({ record });
  act(trace);
  act({ type: 'abort' });
  act(trace);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

it('stops what is under way, waits for progress to be saved, and posts nothing more', async () => {
  let saved: () => void = () => undefined;
  const saving = new Promise<void>((resolve) => {
    saved = resolve;
  });
  const apply = () => saving.then(() => noProgress);
  const store = { notices: [], saved: false, read: async () => noProgress, apply };
  const signals: AbortSignal[] = [];
  const { act, stop, posted } = open({
    store,
    record: (_, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    },
  });
  act({ type: 'save', events: [] });
  act(trace);
  act(hash);
  let hasStopped = false;
  const stopping = stop().then(() => {
    hasStopped = true;
  });
  await settle();
  expect([hasStopped, signals[0]?.aborted]).toEqual([false, true]);
  saved();
  await stopping;
  await settle();
  expect(posted).toEqual([]);
});

it('what checks every lesson goes on when a single run is stopped, and ends with the watcher', async () => {
  const runner = fakeRunner();
  const signals: (AbortSignal | undefined)[] = [];
  const judge: typeof runner.judge = (_, signal) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  const { act, stop } = open({ runner: Promise.resolve({ ...runner, judge }) });
  act({ type: 'judge-all', asked: [learners] });
  await expect.poll(() => signals.length).toBe(1);
  act({ type: 'abort' });
  expect(signals[0]?.aborted).toBe(false);
  await stop();
  expect(signals[0]?.aborted).toBe(true);
});
