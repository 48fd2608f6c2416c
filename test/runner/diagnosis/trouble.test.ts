import { describe, expect, it } from 'vitest';
import type { RunEnding } from '../../../tools/runner/process/run-record.ts';
import type { WireEvent } from '../../../tools/runner/process/wire.ts';
import { end, importing, loaded, start, TEST, type Told, thrown, verdictOn, WORK } from './run.ts';

const OURS = '/w/node_modules/vitest/dist/runner.js:7';
const AT_TOP = 'await new Promise(() => {});';

const failing = (...errors: readonly ReturnType<typeof thrown>[]): WireEvent => ({
  t: 'loaded',
  tests: [],
  errors,
});
const health = (replaced: readonly string[], loading: readonly string[] = []): WireEvent => ({
  t: 'health',
  replaced,
  loading,
});
const died = (more: { code?: number; signal?: string; failure?: string; raw?: string }): RunEnding => {
  const { raw = '', code = null, signal = null, failure } = more;
  return { how: 'died', exit: { code, signal, ...(failure !== undefined && { failure }) }, raw };
};
const hung = (...files: readonly string[]): RunEnding => ({
  how: 'hung',
  evidence: {
    isFree: files.length === 0,
    heap: 0,
    frames: files.map((file) => ({ name: 'f', file, line: 3, column: 1 })),
  },
  raw: '',
});
/** Asleep in these calls, innermost first, each with its file. */
const asleep = (...calls: readonly (readonly [name: string, file: string])[]): RunEnding => ({
  how: 'hung',
  evidence: {
    isFree: false,
    isAsleep: true,
    heap: 0,
    frames: calls.map(([name, file], at) => ({ name, file, line: at + 1, column: 1 })),
  },
  raw: '',
});
const LOOP = '/w/lessons/01-loop/loop.ts';
const CLOSE = 'Close some programs, or allow more in this terminal with `ulimit -n 4096`, and try again.';
const FILES = `The tests could not be run: too many files are open on this machine. This says nothing about your code. ${CLOSE}`;

describe.skipIf(process.platform === 'win32')('what went wrong on our side', () => {
  const cases: readonly (readonly [what: string, told: Told, sentence: string | RegExp])[] = [
    [
      'vitest asked for no process',
      { events: [], ending: null },
      /failed by itself \(the run ended before it began\)/,
    ],
    ['no process could be started', { events: [], ending: null, trouble: 'spawn /n/node EMFILE' }, FILES],
    ['a process could not be started', { events: [], ending: died({ failure: 'spawn EMFILE' }) }, FILES],
    [
      'the machine has no room',
      { events: [], ending: died({ failure: 'spawn EAGAIN' }) },
      /no room for another process/,
    ],
    [
      'a package is missing where the tests run',
      {
        events: [],
        ending: died({
          code: 1,
          raw: "node:internal\nError [ERR_MODULE_NOT_FOUND]: Cannot find package 'vite'\n    at x",
        }),
      },
      /a package of the workbook is missing or damaged \(Error \[ERR_MODULE_NOT_FOUND\]: Cannot find package 'vite'\).*npm ci/,
    ],
    [
      'a process ended before it had a file',
      { events: [], ending: died({ code: 3 }) },
      /ended before it was given a file: exit code 3/,
    ],
    [
      'a file could not be read',
      {
        events: [importing, failing(thrown('Error', 'EMFILE: too many open files', OURS))],
        trouble: 'EMFILE: too many open files',
      },
      FILES,
    ],
    [
      'esbuild has gone',
      { events: [importing, failing(thrown('Error', 'gone', OURS))], trouble: 'The service was stopped' },
      /\(The service was stopped\)/,
    ],
    [
      'vitest is missing',
      {
        events: [
          importing,
          failing(thrown('Error', `Cannot find package 'vitest' imported from ${TEST}`, 'work.test.ts:1')),
        ],
      },
      /a package of the workbook is missing/,
    ],
    [
      'vitest threw while loading',
      { events: [importing, failing(thrown('TypeError', 'x is undefined', OURS))] },
      /failed by itself \(x is undefined\)/,
    ],
    [
      'vitest threw between the tests',
      {
        events: [
          importing,
          loaded,
          start,
          end(),
          { t: 'thrown', error: thrown('Error', 'Timeout calling "fetch"', OURS) },
        ],
      },
      /failed by itself/,
    ],
    [
      'vitest saw no test where there are some',
      { events: [importing, failing(thrown('Error', 'No test suite found in file x'))] },
      /it found no test in a file that declares some/,
    ],
    [
      'nothing came, and nothing of the lesson ran',
      { events: [importing], ending: hung() },
      /what runs them did not answer for 10 seconds/,
    ],
    [
      'vitest was busy',
      { events: [importing], ending: hung('/w/node_modules/vite/x.js') },
      /did not answer for 10 seconds/,
    ],
    [
      'nothing came between tests that have no hooks',
      { events: [importing, loaded], ending: hung() },
      /did not answer for 5 seconds/,
    ],
    [
      'a test met a machine without files',
      { events: [importing, loaded, start, end(thrown('Error', 'EMFILE: too many', OURS))] },
      FILES,
    ],
  ];

  it.each(cases)('%s', (_, told, sentence) => {
    const { kind, sentence: said, place } = verdictOn(told);
    expect({ kind, place }).toEqual({ kind: 'trouble', place: undefined });
    expect(said).toMatch(sentence);
    expect(said).toContain('This says nothing about your code.');
  });
});

describe.skipIf(process.platform === 'win32')('what the code of the lesson did', () => {
  const cases: readonly (readonly [what: string, told: Told, kind: string, sentence: RegExp])[] = [
    [
      'a file threw while loading',
      { events: [importing, failing(thrown('Error', 'no', 'work.ts:2'))] },
      'crashed',
      /loaded at line 2 of work\.ts: no\./,
    ],
    [
      'a file threw what is no error',
      { events: [importing, failing({ message: 'no' })] },
      'crashed',
      /while they were being loaded: no\./,
    ],
    [
      'a file waits at its top level',
      { events: [importing, health([], [TEST, WORK])], ending: hung(), texts: { [WORK]: AT_TOP } },
      'hung',
      /^work\.ts was still waiting after 10 seconds, at an `await`/,
    ],
    [
      'a loop at the top of a file',
      { events: [importing], ending: hung(WORK) },
      'hung',
      /^The file never finished loading: line 3 of work\.ts/,
    ],
    [
      'a test waits',
      { events: [importing, loaded, start], ending: hung() },
      'hung',
      /“1\. work > works” waited/,
    ],
    [
      'a hook waits',
      {
        events: [importing, loaded],
        ending: hung(),
        texts: { [TEST]: 'afterAll(() => new Promise(() => {}))' },
      },
      'hung',
      /^Code outside the tests/,
    ],
    [
      'a file ends its process',
      { events: [importing], ending: died({ signal: 'SIGKILL' }) },
      'crashed',
      /ended while the files were being loaded \(SIGKILL\).*out of memory/,
    ],
    [
      'a test file declares nothing',
      {
        events: [importing, failing(thrown('Error', 'No test suite found in file x'))],
        texts: { [TEST]: '// it()' },
      },
      'no-tests',
      /declares none/,
    ],
    [
      'a test opens too many files',
      { events: [importing, loaded, start, end(thrown('Error', 'EMFILE: too many', 'work.ts:2'))] },
      'failed',
      /EMFILE/,
    ],
  ];

  it.each(cases)('%s', (_, told, kind, sentence) => {
    const verdict = verdictOn(told);
    expect(verdict.kind).toBe(kind);
    expect(verdict.sentence).toMatch(sentence);
  });
});

describe.skipIf(process.platform === 'win32')('a thread that sleeps in the middle of a call', () => {
  const IN_SELECT = /never returned: after 5 seconds its loop was asleep in `select` \(the loop runs at/;
  it.each<readonly [what: string, ending: RunEnding, sentence: RegExp, place: string | undefined]>([
    ['in a call that cannot be stopped', asleep(), /the thread was asleep, in a call that waits/, undefined],
    [
      'in a call of the test',
      asleep(['f', TEST]),
      /the call is made at line 1 of work\.test\.ts/,
      `${TEST}:1`,
    ],
    [
      'in select, of a loop of another lesson',
      asleep(['select', LOOP], ['run', LOOP]),
      IN_SELECT,
      `${LOOP}:2`,
    ],
    [
      'in select, of a loop of the learner’s, which a test runs',
      asleep(['sleep', WORK], ['select', WORK], ['run', WORK], ['g', TEST]),
      /the loop runs at line 4 of work\.test\.ts/,
      `${TEST}:4`,
    ],
    [
      'in select, of a loop that the learner’s code runs',
      asleep(['select', LOOP], ['run', LOOP], ['main', WORK]),
      /the loop runs at line 3 of work\.ts/,
      `${WORK}:3`,
    ],
  ])('%s', (_, ending, sentence, place) => {
    const verdict = verdictOn({ events: [importing, loaded, start], ending });
    expect(verdict.kind).toBe('hung');
    expect(verdict.sentence).toMatch(sentence);
    expect(verdict.sentence).not.toContain('end the loop');
    expect(verdict.place && `/w/${verdict.place.file}:${verdict.place.line}`).toBe(place);
  });

  it('at the top of a file has not finished loading', () => {
    const { sentence } = verdictOn({ events: [importing], ending: asleep(['f', WORK]) });
    expect(sentence).toMatch(/^The file never finished loading: after 10 seconds the thread was asleep/);
  });

  it('and that no code of the lesson has brought to sleep says nothing about it', () => {
    expect(verdictOn({ events: [importing], ending: asleep() }).kind).toBe('trouble');
  });
});

describe.skipIf(process.platform === 'win32')('a built-in that was replaced', () => {
  const replaced = health(['Array.prototype.push']);
  it.each<readonly [string, Told]>([
    [
      'keeps vitest from collecting',
      { events: [importing, replaced, { ...loaded, t: 'loaded', tests: [], errors: [] }] },
    ],
    ['makes vitest throw', { events: [importing, replaced, failing(thrown('Error', 'mine', OURS))] }],
    ['makes vitest wait', { events: [importing, replaced, loaded, start], ending: hung() }],
    ['ends the process', { events: [importing, replaced, loaded], ending: died({ code: 1 }) }],
    [
      'throws outside the tests',
      {
        events: [
          importing,
          loaded,
          start,
          end(),
          replaced,
          { t: 'thrown', error: thrown('Error', 'mine', OURS) },
        ],
      },
    ],
  ])('is named when it %s', (_, told) => {
    const { kind, sentence } = verdictOn(told);
    expect(kind).toBe('crashed');
    expect(sentence).toMatch(/^`Array\.prototype\.push` was replaced by code of the lesson/);
  });

  it('is nobody’s business when all tests pass, or a loop is the learner’s', () => {
    expect(
      verdictOn({ events: [importing, loaded, replaced, start, end(), { t: 'done', errors: [] }] }).kind,
    ).toBe('passed');
    expect(verdictOn({ events: [importing, loaded, replaced, start], ending: hung(WORK) }).kind).toBe('hung');
  });
});
