import { describe, expect, it } from 'vitest';
import { type LiveVerdict, type LiveView, liveView } from '../../../tools/book/live/view.ts';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';
import { renderVerdict } from '../../../tools/report/verdict-lines.ts';
import { plainLook } from '../../../tools/terminal/style.ts';
import type { Verdict } from '../../../tools/verdict.ts';
import type { Event } from '../../../tools/watch/state/events.ts';
import type { State } from '../../../tools/watch/state/state.ts';
import { course, failing, test, verdict } from '../../report/fixture.ts';
import {
  begin,
  hashed,
  judged,
  key,
  on,
  one,
  saved,
  three,
  trace,
  two,
  types,
} from '../../watch/state/traces.ts';

const view = (state: State): LiveView => {
  const shown = liveView(state, withoutColour);
  if (shown === null) throw new Error('the lesson is gone');
  return shown;
};
const viewAfter = (from: State, ...events: Event[]) => view(trace(from, events).state);

/** The watcher on lesson one, with exactly this verdict on it. */
const of = (told: Verdict): State => ({ ...on(), verdict: told });

/** The words of HTML, without what a reader does not see. */
function words(verdict: LiveVerdict | null): string {
  const html = verdict === null ? '' : verdict.html.head.text + verdict.html.rest.text;
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return html
    .replace(/<\/?mark>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '?')
    .replace(/[\s“”"]+/g, ' ')
    .trim();
}

describe('what a page shows', () => {
  it('before the first verdict, is that the tests run', () => {
    expect(view(begin())).toMatchObject({ running: 'yes', verdict: null, exercises: [{}, {}, {}] });
  });

  it('says that tests run, and at once only a little', () => {
    const running = trace(on(failing()), [hashed('h2')]).state;
    expect(view(running)).toMatchObject({ running: 'yes', verdict: { sign: 'fail' } });
    expect(viewAfter(running, { type: 'slow', run: 2 })).toMatchObject({
      running: 'long',
      verdict: { sign: 'wait', title: 'Running the tests' },
    });
  });

  it('is a pass when the compiler has spoken', () => {
    const tested = trace(begin(), [hashed('h1'), judged(1)]).state;
    expect(view(tested).verdict).toMatchObject({
      sign: 'wait',
      title: 'The tests pass; the types are being checked',
    });
    expect(viewAfter(tested, types())).toMatchObject({
      verdict: { sign: 'pass', title: 'Lesson one: done' },
      hints: null,
    });
    expect(words(viewAfter(tested, types()).verdict)).toContain('Next is lesson 2, Lesson two.');
  });

  it('says why there is no tick when the compiler could not be asked', () => {
    const shown = viewAfter(trace(begin(), [hashed('h1'), judged(1)]).state, {
      type: 'types-failed',
      hash: 'h1',
      reason: 'no tsc.',
    });
    expect(words(shown.verdict)).toContain('so the lesson is not ticked: no tsc.');
  });

  it('is nothing when the lesson is gone', () => {
    const { state } = trace(on(failing()), [{ type: 'course', course: course([two, three]) }]);
    expect(liveView(state, withoutColour)).toBe(null);
  });

  it('can be drawn when a generator took part in the run', () => {
    const recorded = (names: readonly string[]): Event => ({
      type: 'traced',
      hash: 'h1',
      reference: null,
      divergence: null,
      sources: {},
      run: {
        title: 'fibs',
        frames: names.map((name, at) => ({ id: at + 1, name, instance: 1 })),
        events: [],
        dropped: 0,
        ending: { how: 'done' },
      },
    });
    expect(view(on()).hasPicture).toBe(false);
    expect(viewAfter(on(), recorded([])).hasPicture).toBe(false);
    expect(viewAfter(on(), recorded(['fibs'])).hasPicture).toBe(true);
  });
});

describe('what a screen reader says', () => {
  it('is the verdict in a few words', () => {
    expect(view(begin()).announcement).toBe('');
    expect(view(on(failing())).announcement).toBe('Not yet: 1. fibs › begins');
    const tested = trace(begin(), [hashed('h1'), judged(1)]).state;
    expect(view(tested).announcement).toBe('The tests pass; the types are being checked');
    expect(viewAfter(tested, types()).announcement).toBe('Lesson one: done');
  });

  it('stays while the tests run, so that a verdict that is the same is not said again', () => {
    const { announcement } = view(on(failing()));
    const running = trace(on(failing()), [hashed('h2')]).state;
    expect(view(running).announcement).toBe(announcement);
    expect(viewAfter(running, { type: 'slow', run: 2 }).announcement).toBe(announcement);
    expect(viewAfter(running, judged(2, failing({ hash: 'h2' }))).announcement).toBe(announcement);
  });
});

describe('hints on a page', () => {
  const hints = (state: State) => view(state).hints;

  it('come one by one, and the button rests after the last', () => {
    const shown = [0, 1, 2, 3].map((times) => {
      const { hints: own, can } = viewAfter(on(failing()), ...Array.from({ length: times }, () => key('h')));
      return [own?.shown, own?.exercise.hints.length, can.hint];
    });
    expect(shown).toEqual([
      [0, 3, true],
      [1, 3, true],
      [2, 3, true],
      [3, 3, false],
    ]);
  });

  it('that were seen before are put away, and counted', () => {
    const progress = { version: 1 as const, lessons: { one: { exercises: [], hints: { 1: 2 } } } };
    expect(hints(on(failing(), progress))).toMatchObject({ shown: 0, seen: 2 });
    expect(view(on(failing(), progress)).can.hint).toBe(true);
  });
});

describe('what is said', () => {
  it('is what a page can do with: without the keys of the terminal', () => {
    const last: State = { ...on(), slug: three.slug, folder: three.folder };
    expect(viewAfter(last, { type: 'key', key: 'n' }).note).toBe('This is the last lesson.');
    const failed = { type: 'failed', doing: 'read the solution', reason: 'no disk.' } as const;
    expect(viewAfter(on(), failed).note).toBe(
      'We could not read the solution: no disk. This is a fault of the workbook, not of your code.',
    );
  });

  it('does not say where the book is to somebody who reads it', () => {
    expect(viewAfter(on(), { type: 'book', address: 'http://127.0.0.1:1/' }).note).toBe(null);
  });

  it('offers the other lesson that was saved', () => {
    expect(viewAfter(on(), saved(`${two.dir}/topic.ts`)).offer).toMatchObject({ slug: 'two', number: 2 });
  });

  it('knows where there is nothing before and nothing after', () => {
    expect(view(on()).can).toMatchObject({ prev: false, next: true });
    expect(viewAfter(on(), key('n'), key('n')).can).toMatchObject({ prev: true, next: false });
  });
});

describe('what comes from elsewhere', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const bad = failing({
    sentence: `“1. fibs > ${evil}” does not pass yet: ${evil}`,
    tests: [
      test(`1. fibs > ${evil}`, 'failed', {
        explanation: `${evil} \`${evil}\` [link](javascript:alert(1))`,
        expected: `[\n  "${evil}",\n  "b",\n]`,
        received: `"${evil}"`,
        place: { file: `lessons/${evil}`, line: 1, column: 1 },
        output: `${evil}\u001b[31m`,
      }),
    ],
    frame: { firstLine: 1, lines: [evil], mark: { line: 1, column: 1 } },
    place: { file: `lessons/${evil}`, line: 1, column: 1 },
    typeProblems: [{ file: evil, line: 1, column: 1, code: 'TS1', message: evil }],
  });

  it.each([
    ['a failure', of(bad)],
    ['a run that broke off', of({ ...bad, kind: 'broken', output: evil, during: `x ${evil}` })],
    ['an objection of the compiler', of({ ...bad, kind: 'type-error', tests: [] })],
    ['a pass', of({ ...bad, kind: 'passed', typeProblems: [] })],
  ])('never becomes HTML: %s', (_, state) => {
    const lesson = { ...one, title: evil, folder: `01-${evil}` };
    const { verdict: told } = view({ ...state, course: course([lesson, two]) });
    const shown = [told?.html.head, told?.html.rest, told?.said].join('');
    expect(shown).not.toMatch(/<img|<a|href/);
    expect(shown).not.toContain('\u001b');
    // The title is from a page of the course, where HTML is left out; what the code says is shown.
    if (state.verdict?.kind !== 'passed') expect(shown).toContain('&lt;img');
  });
});

describe('the words are those of the terminal', () => {
  const place = { file: 'lessons/01-one/topic.ts', line: 3, column: 5 };
  const problem = { ...place, code: 'TS2322', message: 'Type "x" is not assignable to type "y".' };
  const story = (...lines: string[]) => `[\n${lines.map((line) => `  "${line}",\n`).join('')}]`;

  it.each([
    ['a pass', verdict()],
    ['a failure', failing()],
    ['a failure that the compiler sees too', failing({ typeProblems: [problem] })],
    [
      'what is not written',
      failing({ kind: 'todo', tests: [test('1. fibs > begins', 'todo')], sentence: 'TODO 1' }),
    ],
    [
      'an objection',
      verdict({ kind: 'type-error', typeProblems: [problem, { ...problem, line: 9 }], place }),
    ],
    [
      'an endless loop',
      verdict({ kind: 'hung', sentence: 'It never ends.', during: '1. fibs > begins', output: 'a\nb' }),
    ],
    [
      'a file that cannot be read',
      verdict({
        kind: 'broken',
        sentence: 'There is a `}` too many.',
        tests: [],
        place,
        frame: { firstLine: 3, lines: ['}'], mark: { line: 3, column: 1 } },
      }),
    ],
    [
      'a failure before the end',
      verdict({
        kind: 'crashed',
        sentence: 'It ended.',
        tests: [
          test('1. fibs > begins', 'failed', { explanation: 'begin with 1' }),
          test('2. fib > begins', 'not-run'),
        ],
        during: '2. fib > begins',
      }),
    ],
    [
      'transcripts',
      failing({
        tests: [
          test('1. fibs > tells', 'failed', {
            explanation: 'in turn',
            expected: story('caller: has a generator', 'caller: next()', 'frame: yields 1', 'caller: gets 1'),
            received: story(
              'caller: has a generator',
              'caller: next()',
              'caller: gets nothing',
              'caller: is done',
            ),
          }),
        ],
      }),
    ],
  ])('%s', (_, told) => {
    const lines = renderVerdict(told, one, { look: plainLook(76), next: 'Next is lesson 2, Lesson two.' });
    const wanted = lines
      .join(' ')
      .replace(/`|\s[>|^│─]+(?=\s)|\^/g, ' ')
      // A file of the lesson goes by its name, and an editor knows the column.
      .replace(/lessons\/01-one\/(\S+:\d+):\d+/g, '$1')
      .split(/[\s“”"]+/)
      .filter((word) => word !== '' && word !== '›');
    const shown = words(view(of(told)).verdict).split(' ');
    expect(wanted.filter((word) => !shown.includes(word))).toEqual([]);
  });
});
