import { describe, expect, it } from 'vitest';
import { renderVerdict } from '../../../tools/report/verdict-lines.ts';
import type { DiagnosisInput } from '../../../tools/runner/diagnosis/input.ts';
import { toVerdict } from '../../../tools/runner/diagnosis/verdict.ts';
import { newRunRecord, type RunRecord } from '../../../tools/runner/process/run-record.ts';
import type { WireError } from '../../../tools/runner/process/wire.ts';
import { plainLook } from '../../../tools/terminal/style.ts';
import type { Verdict } from '../../../tools/verdict.ts';
import { lesson, root } from '../../report/fixture.ts';

const one = lesson(1, 'one');
const file = one.sources[0] ?? '';
const CODES = '\u001b[2J\u001b[H\u001b]0;TITLE\u0007';

function judged(change: (record: RunRecord) => void, more: Partial<DiagnosisInput> = {}): Verdict {
  const runRecord = newRunRecord(one.tests[0] ?? '');
  runRecord.loaded = true;
  runRecord.tests = [{ id: 't', path: ['1. fibs', `begins${CODES}`], runs: true }];
  runRecord.ending = { how: 'done' };
  change(runRecord);
  return toVerdict({
    root,
    lesson: one,
    runRecords: [runRecord],
    broken: [],
    courseTests: null,
    trouble: null,
    memoryMb: 256,
    hangSeconds: 5,
    hash: 'h1',
    seconds: 0,
    read: (name) =>
      name === file
        ? `export function fibs() {\n  throw '${CODES}${'x'.repeat(3_000_000)}';\n}\n`
        : undefined,
    ...more,
  });
}

const fails = (error: WireError) => (record: RunRecord) => {
  record.outcomes.set('t', { state: 'failed', errors: [error] });
};

const unloaded = (error: WireError) => (record: RunRecord) => {
  record.loadErrors = [error];
};

const error = (message: string, more: Partial<WireError> = {}): WireError => ({
  name: 'Error',
  message,
  stack: `Error: ${message}\n    at fibs (${file}:2:9)`,
  ...more,
});

/** Every text in a verdict. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not be there
const HARMFUL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

describe('nothing harmful and nothing endless is in a verdict', () => {
  const evil = `${CODES}\u202e\ud83d${'word '.repeat(600_000)}`;
  it.each<[string, Verdict]>([
    ['a message', judged(fails(error(evil)))],
    ['the name of an error', judged(fails(error('boom', { name: evil })))],
    ['values', judged(fails(error('boom', { expected: evil, received: `${'a\n'.repeat(900_000)}` })))],
    ['what was printed', judged((record) => record.output.set('', evil))],
    ['what a test printed', judged((record) => record.output.set('t', evil))],
    [
      'what was thrown outside',
      judged((record) => record.outside.push({ error: error(evil), during: null })),
    ],
    ['what kept the file from loading', judged(unloaded(error(evil)))],
    [
      'a file that does not parse',
      judged(unloaded(error('')), {
        broken: [{ file, line: 2, column: 1, message: evil }],
      }),
    ],
    [
      'an import',
      judged(unloaded(error('')), {
        broken: [{ file, line: 2, column: 1, message: '', unresolved: evil }],
      }),
    ],
    [
      'something that is not written yet',
      judged((record) => {
        record.todos.set('t', error(`TODO 1: ${evil}`));
        fails(error('boom'))(record);
      }),
    ],
    [
      'a process that ended early',
      judged((record) => {
        const exit = { code: 1, signal: null };
        record.ending = { how: 'died', exit, raw: `Error: ${evil}` };
      }),
    ],
    [
      'code that is handed over',
      judged(fails(error('call is not a function', { name: 'TypeError' })), {
        read: () =>
          `export function fibs() {}\nloop.callSoon(fibs('${'\u001b[2J'}${'x'.repeat(90_000)}'));\n`,
      }),
    ],
    [
      'our own trouble',
      judged(
        (record) => {
          record.ending = null;
        },
        { trouble: evil },
      ),
    ],
    ['process.exit', judged(fails(error(`process.exit unexpectedly called with "${evil}"`)))],
    [
      'a generator',
      judged((record) => {
        record.busiest = { name: evil, count: 200_000 };
        record.current = 't';
        record.ending = { how: 'hung', evidence: null, raw: '' };
      }),
    ],
  ])('from %s', (_, verdict) => {
    expect(texts(verdict).filter((text) => HARMFUL.test(text))).toEqual([]);
    expect(Math.max(...texts(verdict).map(({ length }) => length))).toBeLessThan(25_000);
    expect(renderVerdict(verdict, one, { look: plainLook() }).length).toBeLessThan(120);
  });
});

describe('Markdown is what the course wrote', () => {
  const told = (verdict: Verdict) => renderVerdict(verdict, one, { look: plainLook() }).join('\n');

  it.each([
    'fs[0]()() is not a function',
    '2 ** 3 ** 4 and _x_ and *y*',
    'lower case',
    'a `template`, [a link](x.md) and a back\\slash',
  ])('%s stays as it was thrown', (message) => {
    const verdict = judged(fails(error(message)));
    expect(verdict.tests[0]).toMatchObject({ explanation: message, isVerbatim: true });
    expect(told(verdict)).toContain(`\n  ${message}\n`);
    expect(
      told({ ...verdict, fault: { lessons: ['01-box'], sentence: verdict.sentence } }).replace(/\s+/g, ' '),
    ).toContain(`does not pass yet: ${message}.`);
  });

  it.each(['threw', 'while loading', 'outside'])('%s in a sentence of ours', (where) => {
    const thrown = error('2 ** 3 ** 4 and _x_');
    const verdict = judged((record) => {
      if (where === 'threw') fails(thrown)(record);
      else if (where === 'outside') record.outside.push({ error: thrown, during: null });
      else unloaded(thrown)(record);
    });
    expect(told(verdict).replace(/\s+/g, ' ')).toContain('2 ** 3 ** 4 and _x_');
  });

  it('the words of an assertion are verbatim, and the message that an author gave it is not', () => {
    const own = judged(fails(error('call `next()` *first*: expected 1 to be 2', { name: 'AssertionError' })));
    expect(own.tests[0]).not.toHaveProperty('isVerbatim');
    expect(told(own)).toContain('Call `next()` first');
    const bare = judged(fails(error("expected '_a_' to be '*b*'", { name: 'AssertionError' })));
    expect(bare.tests[0]).toMatchObject({ isVerbatim: true });
    expect(told(bare)).toContain("expected '_a_' to be '*b*'");
  });

  it('what a prediction says is not verbatim', () => {
    const verdict = judged(fails(error('`git diff` shows what changed', { name: 'Explanation' })));
    expect(verdict.tests[0]).toEqual(
      expect.objectContaining({ explanation: '`git diff` shows what changed' }),
    );
    expect(verdict.tests[0]).not.toHaveProperty('isVerbatim');
  });
});

it('two objects that print the same are said to be two', () => {
  const received = (expected: string, value: string): string | undefined =>
    judged(fails(error('boom', { expected, received: value }))).tests[0]?.received;
  expect(received('a Handle', 'a Handle')).toBe('a Handle (another one, which looks the same)');
  expect(received('a Handle', 'a Task')).toBe('a Task');
});
