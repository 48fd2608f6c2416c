import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UNREADABLE } from '../../../tools/course/hash.ts';
import type { Event } from '../../../tools/watch/state/events.ts';
import { step } from '../../../tools/watch/state/machine.ts';
import type { State } from '../../../tools/watch/state/state.ts';
import { course, failing, lesson, passing, root, verdict } from '../../report/fixture.ts';
import {
  at,
  begin,
  hashed,
  hashes,
  judged,
  key,
  on,
  one,
  passedOne,
  saved,
  three,
  topic,
  trace,
  two,
  types,
} from './traces.ts';

describe('from save to verdict', () => {
  it('hashes, judges, and asks the compiler', () => {
    const { state, effects } = trace(begin(), [
      { type: 'started' },
      hashed('h1', true),
      judged(1),
      types(),
      saved(topic),
      hashed('h2'),
      judged(2, failing({ hash: 'h2' })),
      types(failing({ hash: 'h2' })),
    ]);
    expect(effects).toEqual([
      'save moved one, abort, hash one!',
      'abort, judge one #1',
      '',
      'save verdict',
      hashes,
      'abort, judge one #2',
      'save verdict',
      '',
    ]);
    expect(state.verdict?.kind).toBe('failed');
  });

  it('aborts the run when another save comes, and takes no answer from it', () => {
    const { state, effects } = trace(begin(), [
      hashed('h1'),
      hashed('h2'),
      judged(1),
      judged(2, verdict({ hash: 'h2' })),
    ]);
    expect(effects).toEqual(['abort, judge one #1', 'abort, judge one #2', '', '']);
    expect(state.verdict?.hash).toBe('h2');
  });

  it('looks again when the bytes moved during the run, and shows nothing of it', () => {
    const { state, effects } = trace(begin(), [hashed('h1'), judged(1, verdict(), 'h2'), hashed('h2')]);
    expect(effects).toEqual(['abort, judge one #1', 'abort, hash one', 'abort, judge one #2']);
    expect(state.verdict).toBe(null);
  });

  it('judges anew when the bytes moved back before the compiler had spoken about them: it was stopped', () => {
    const { effects } = trace(begin(), [
      hashed('h1'),
      judged(1),
      hashed('h2'),
      judged(2, verdict({ hash: 'h2' }), 'h1'),
      hashed('h1', true),
    ]);
    expect(effects.slice(2)).toEqual(['abort, judge one #2', 'abort, hash one!', 'abort, judge one #3']);
  });

  it('takes the blame off the lesson when it turns out to lie with an earlier one, unless the bytes have moved on', () => {
    const fault = { lessons: ['01-box'], sentence: 'It drops what is big.' };
    const about = (hash: string): Event => ({ type: 'blamed', verdict: failing({ hash, fault }) });
    const failed = on(failing());
    expect(trace(failed, [about('h1')]).state.verdict?.fault).toEqual(fault);
    expect(trace(failed, [about('h0')]).state.verdict?.fault).toBeUndefined();
    expect(trace(failed, [hashed('h2'), about('h1')]).state.verdict?.fault).toBeUndefined();
  });

  it('keeps the verdict when the bytes moved and moved back', () => {
    const { state, effects } = trace(on(), [
      hashed('h2'),
      judged(2, verdict({ hash: 'h2' }), 'h1'),
      hashed('h1'),
    ]);
    expect(effects.at(-1)).toBe('');
    expect([state.run, state.verdict?.hash]).toEqual([null, 'h1']);
  });

  it('skips identical bytes, during a run and after it, unless r was pressed', () => {
    expect(trace(begin(), [hashed('h1'), hashed('h1')]).effects[1]).toBe('');
    expect(trace(on(), [hashed('h1')]).effects).toEqual(['']);
    expect(trace(on(), [key('r'), hashed('h1', true)]).effects).toEqual(['hash one!', 'abort, judge one #2']);
  });

  it('says that a run takes long only while it does', () => {
    expect(trace(begin(), [hashed('h1'), { type: 'slow', run: 1 }]).state.run?.slow).toBe(true);
    expect(trace(on(), [{ type: 'slow', run: 1 }]).state.run).toBe(null);
  });
});

describe('passing', () => {
  const tested = trace(begin(), [hashed('h1'), judged(1)]);

  it('is complete only when the compiler agrees', () => {
    expect(tested.state.types).toBe('checking');
    expect(tested.state.progress.lessons['one']?.passedAt).toBe(undefined);
    expect(trace(tested.state, [types()]).state.progress.lessons['one']?.passedAt).toBe(at);
  });

  it('is taken back when the compiler objects', () => {
    const problems = [{ file: 'lessons/01-one/topic.ts', line: 1, column: 1, code: 'TS1', message: 'no' }];
    const frame = { firstLine: 1, lines: ['x'], mark: { line: 1, column: 1 } };
    const objected = verdict({ kind: 'type-error', typeProblems: problems, frame });
    const { state } = trace(tested.state, [types(objected)]);
    expect([state.verdict?.kind, state.verdict?.frame]).toEqual(['type-error', frame]);
    expect(state.progress.lessons['one']?.passedAt).toBe(undefined);
  });

  it('is not given on half of the answer', () => {
    const { state, effects } = trace(tested.state, [{ type: 'types-failed', hash: 'h1', reason: 'no tsc' }]);
    expect([state.types, effects]).toEqual([{ failed: 'no tsc' }, ['']]);
  });

  it('does not believe a compiler that speaks of other bytes', () => {
    expect(trace(tested.state, [types(verdict({ hash: 'h0' }))]).state.types).toBe('checking');
  });

  it('never advances by itself', () => {
    expect(trace(tested.state, [types()]).state.slug).toBe('one');
    expect(trace(tested.state, [types(), key('n')]).state.slug).toBe('two');
  });
});

describe('a save in another lesson', () => {
  const other = join(two.dir, 'topic.ts');

  it('offers to go there, and y goes', () => {
    const { state, effects } = trace(on(), [saved(other), hashed('h1'), key('y')]);
    expect(effects).toEqual([hashes, '', 'save moved two, abort, hash two!']);
    expect(state.slug).toBe('two');
  });

  it('marks nothing', () => {
    expect(trace(on(failing()), [saved(other), hashed('h1')]).state.progress).toEqual(on(failing()).progress);
  });

  it('takes the offer back when this lesson is saved', () => {
    expect(trace(on(), [saved(other), saved(topic)]).state.offer).toBe(null);
  });

  it('offers nothing when git moves many', () => {
    expect(trace(on(), [saved(other, join(three.dir, 'topic.ts'))]).state.offer).toBe(null);
  });

  it('lets a verdict on the lesson before fall', () => {
    const { state, effects } = trace(begin(), [hashed('h1'), key('n'), judged(1), hashed('h1')]);
    expect([state.slug, state.verdict, effects[2], effects[3]]).toEqual(['two', null, '', '']);
  });
});

describe('folders that come and go', () => {
  it('reads the course again when a file is new, or is prose', () => {
    expect(trace(on(), [saved(join(one.dir, 'helper.ts'))]).effects).toEqual([`reload, ${hashes}`]);
    expect(trace(on(), [saved(one.readme)]).effects).toEqual([`reload, ${hashes}`]);
  });

  it('says that the lesson is gone, survives every key, and goes on when it is back', () => {
    const gone = trace(on(), [{ type: 'course', course: course([two, three]) }]);
    expect(gone.state.notice?.text).toBe(
      'lessons/01-one is gone, or its README.md is. Bring it back (git checkout lessons/01-one), or press l to choose another lesson.',
    );
    for (const name of 'hrsdxo') expect(trace(gone.state, [key(name)]).effects).toEqual(['']);
    expect(trace(gone.state, [key('n')]).state.slug).toBe('two');
    const back = trace(gone.state, [{ type: 'course', course: course() }]);
    expect([back.effects, back.state.notice]).toEqual([['hash one!'], null]);
  });

  it('follows a lesson that was renumbered', () => {
    const moved = lesson(4, 'one');
    const { state, effects } = trace(on(), [{ type: 'course', course: course([two, three, moved]) }]);
    expect(effects).toEqual(['hash one!']);
    expect(state.notice?.text).toBe('lessons/01-one is now lessons/04-one; your progress came along.');
  });

  it('follows a lesson that was renamed, and says what that costs', () => {
    const { state } = trace(on(), [{ type: 'course', course: course([lesson(1, 'uno'), two]) }]);
    expect([state.slug, state.notice?.text]).toEqual([
      'uno',
      'lessons/01-one is now lessons/01-uno. Progress is kept by name, so this one starts new.',
    ]);
  });

  it('passes on what the course has to say', () => {
    const problems = [{ folder: 'lessons/9', sentence: 'lessons/9 is passed over.' }];
    expect(trace(on(), [{ type: 'course', course: { ...course(), problems } }]).state.notice?.text).toBe(
      'lessons/9 is passed over.',
    );
  });

  it('judges once what cannot be read: the verdict says why', () => {
    const unread = verdict({ kind: 'trouble', hash: UNREADABLE });
    const { state, effects } = trace(on(), [hashed(UNREADABLE), judged(2, unread), hashed(UNREADABLE)]);
    expect(effects).toEqual(['abort, judge one #2', 'save verdict', '']);
    expect(state.verdict?.kind).toBe('trouble');
  });

  it('reads progress again when somebody else wrote it', () => {
    expect(trace(on(), [saved(join(root, '.workbook', 'progress.json'))]).effects).toEqual(['read-progress']);
  });
});

describe('hints', () => {
  it('come one by one, are remembered, and stay over a rerun', () => {
    const first = trace(on(failing()), [key('h')]);
    expect(first.effects).toEqual(['save hint-shown one']);
    const second = trace(first.state, [key('h'), hashed('h2'), judged(2, failing({ hash: 'h2' }))]);
    expect(second.state.progress.lessons['one']?.hints).toEqual({ 1: 2 });
    expect(second.state.hint).toBe(1);
  });

  it('open where they were when the watcher starts again', () => {
    const lessons = { one: { exercises: [], hints: { 1: 2 } } };
    const { state, effects } = trace(on(failing(), { version: 1, lessons }), [key('h')]);
    expect([state.hint, effects]).toEqual([1, ['']]);
  });

  it('end', () => {
    const { state, effects } = trace(on(failing()), [key('h'), key('h'), key('h'), key('h')]);
    expect(effects.at(-1)).toBe('');
    expect(state.notice).toEqual({
      text: 'That was the last hint for exercise 1. Press s for the solution.',
      page: 'That was the last hint for exercise 1.',
    });
  });

  it('are not there when nothing fails', () => {
    expect(trace(on(), [key('h')]).state.notice?.text).toBe(
      'Nothing fails here: there is nothing to hint at.',
    );
  });
});

describe('keys', () => {
  it.each([
    ['q', 'quit'],
    ['ctrl-c', 'quit'],
    ['c', 'judge-all'],
    ['z', ''],
  ])('%s: %s', (name, effect) => {
    expect(trace(on(), [key(name)]).effects).toEqual([effect]);
  });

  it('s and d ask before the lesson passes, and remember that one looked', () => {
    for (const [name, show] of [
      ['s', 'solution'],
      ['d', 'diff'],
    ] as const) {
      const asked = trace(on(failing()), [key(name)]);
      expect([asked.state.asking?.yes, asked.effects]).toEqual([show, ['']]);
      expect(trace(asked.state, [key('n')])).toMatchObject({
        effects: [''],
        state: { slug: 'one', asking: null },
      });
      expect(trace(asked.state, [key('y')]).effects).toEqual([`save looked one, read ${show} of one`]);
      expect(trace(on(verdict(), passedOne), [key(name)]).effects).toEqual([
        `save looked one, read ${show} of one`,
      ]);
    }
  });

  it('x asks, and only y resets', () => {
    expect(trace(on(), [key('x'), key('x')]).effects).toEqual(['', '']);
    expect(trace(on(), [key('x'), key('y')]).effects).toEqual(['', 'reset one']);
  });

  it('o opens the place of the first failure, or the first file', () => {
    expect(trace(on(failing()), [key('o')]).effects).toEqual([`edit ${topic}:3`]);
    expect(trace(on(), [key('o')]).effects).toEqual([`edit ${topic}:1`]);
  });

  it('n and p stop at the ends', () => {
    expect(trace(on(), [key('p')]).state).toMatchObject({
      slug: 'one',
      notice: { text: 'This is the first lesson.' },
    });
    const last = trace(on(), [key('n'), key('n'), key('n')]);
    expect(last.state.slug).toBe('three');
    expect(last.state.notice).toEqual({
      text: 'This is the last lesson. Press l to see what is left.',
      page: 'This is the last lesson.',
    });
  });

  it('a page closes with q, which then does not quit', () => {
    const { state, effects } = trace(on(), [key('?'), key('q')]);
    expect([state.page, effects]).toEqual([null, ['', '']]);
  });

  it('the list leads to a lesson, and back', () => {
    expect(trace(on(), [key('l'), key('j'), key('enter')]).state.slug).toBe('two');
    expect(trace(on(), [key('l'), key('q')]).state).toMatchObject({ slug: 'one', page: null });
    expect(trace(on(), [key('l'), key('r'), key('y')]).effects.at(-1)).toBe('reset one');
  });

  it('scrolls no further than there is something to see', () => {
    expect(trace(on(), [key('down', 5), key('end', 5), key('down', 5)]).state.scroll).toBe(5);
    expect(trace(on(), [key('end', 5), key('up', 5), key('home', 5)]).state.scroll).toBe(0);
  });
});

describe('checking everything', () => {
  it('collects verdicts and saves them at the end, whatever page is open then', () => {
    const verdicts = [verdict(), failing({ slug: 'two' }), verdict({ slug: 'not-there' })];
    const half: Event = { type: 'all-judged', verdicts: verdicts.slice(0, 1), of: 3, finished: false };
    const all: Event = { type: 'all-judged', verdicts, of: 3, finished: true };
    const { state, effects } = trace(on(), [key('c'), half, key('q'), all]);
    expect(effects).toEqual(['judge-all', '', '', 'save recheck,recheck']);
    expect(state.page).toBe(null);
  });
});

describe('what is judged or recorded', () => {
  it('runs on what was passed when it was asked for, whatever is passed meanwhile', () => {
    const readers: Event = { type: 'readers', count: 1 };
    const demo = { demo: join(one.dir, 'demo.ts') };
    const withDemo = course([lesson(1, 'one', demo), two, three]);
    const state: State = { ...on(verdict(), passedOne), course: withDemo };
    const asked = [hashed('h2'), key('c'), readers].flatMap((event) => step(state, event, at).effects);
    const standing = new Set(['one']);
    expect(asked).toEqual([
      { type: 'abort' },
      { type: 'judge', run: 2, course: withDemo, lesson: withDemo.lessons[0], standing },
      {
        type: 'judge-all',
        asked: withDemo.lessons.map((each) => ({ course: withDemo, lesson: each, standing })),
      },
      {
        type: 'trace',
        course: withDemo,
        lesson: withDemo.lessons[0],
        standing,
        hash: 'h1',
        test: null,
        beside: false,
      },
    ]);
  });
});

describe('our own failures', () => {
  it('become a sentence, and r tries again', () => {
    const { state } = trace(on(), [
      hashed('h2'),
      { type: 'failed', doing: 'run the tests', reason: 'no vitest.', run: 2 },
    ]);
    expect(state.run).toBe(null);
    expect(state.notice?.text).toBe(
      'We could not run the tests: no vitest. This is a fault of the workbook, not of your code. Press r to try again.',
    );
  });

  it('of a run that is over are nobody’s business', () => {
    expect(trace(on(), [{ type: 'failed', doing: 'run the tests', reason: 'x', run: 1 }]).state.notice).toBe(
      null,
    );
  });
});

it('the window may change its size at any time', () => {
  expect(trace(on(), [{ type: 'resized', size: { columns: 40, rows: 10 } }]).state.size.columns).toBe(40);
});

it('a stretch exercise that fails is hinted at after a pass', () => {
  const tests = passing.map((test) => (test.exercise === 3 ? { ...test, status: 'failed' as const } : test));
  expect(trace(on(verdict({ tests })), [key('h')]).state.hint).toBe(3);
});

it('a note outlives the run that it comes with, and no more', () => {
  const told: Event = { type: 'notice', sentence: 'The files are as they came.' };
  const once = trace(on(), [told, hashed('h2'), judged(2, failing({ hash: 'h2' }))]);
  expect(once.state.notice?.text).toBe('The files are as they came.');
  expect(trace(once.state, [hashed('h3')]).state.notice).toBe(null);
  expect(trace(once.state, [key('z')]).state.notice).toBe(null);
});
