import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../tools/verdict.ts';
import type { Event } from '../../../tools/watch/state/events.ts';
import { course, failing, lesson, root, test } from '../../report/fixture.ts';
import { begin, hashed, judged, key, on, saved, topic, trace, two } from './traces.ts';

const ask = (name: string, slug?: string): Event => ({ type: 'action', name, ...(slug && { slug }) });
const wishes = ['next', 'prev', 'hint', 'run', 'reset', 'open'];
const book: Event = { type: 'book', address: 'http://127.0.0.1:4321/' };

describe('what a page asks for', () => {
  it('is what the key does', () => {
    expect(trace(on(failing()), [ask('hint', 'one'), ask('hint', 'one')]).effects).toEqual([
      'save hint-shown one',
      'save hint-shown one',
    ]);
    expect(trace(on(failing()), [ask('run', 'one'), hashed('h1', true)]).effects).toEqual([
      'hash one!',
      'abort, judge one #2',
    ]);
    expect(trace(on(failing()), [ask('open', 'one')]).effects).toEqual([`edit ${topic}:3`]);
    expect(trace(on(failing()), [ask('next', 'one')]).effects).toEqual(['save moved two, abort, hash two!']);
    expect(trace(on(failing()), [ask('prev', 'one')]).state.notice?.text).toBe('This is the first lesson.');
  });

  it('opens the editor at a place that the verdict names, and at no other', () => {
    const open = (place: Place): Event => ({ type: 'action', name: 'open', slug: 'one', place });
    const named = { file: 'lessons/01-one/topic.test.ts', line: 7, column: 2 };
    const failed = failing({
      tests: [test('1. fibs > begins', 'failed', { place: named })],
      typeProblems: [{ file: 'lessons/00-zero/zero.ts', line: 4, column: 1, code: 'TS1', message: 'no' }],
    });
    const opened = (place: Place) => trace({ ...on(), verdict: failed }, [open(place)]);
    expect(opened(named).effects).toEqual([`edit ${join(root, named.file)}:7`]);
    expect(opened({ file: 'lessons/00-zero/zero.ts', line: 4, column: 1 }).effects).toEqual([
      `edit ${join(root, 'lessons/00-zero/zero.ts')}:4`,
    ]);
    for (const other of [
      { ...named, line: 8 },
      { ...named, file: '../../etc/passwd' },
      { ...named, file: '/etc/passwd' },
      { ...named, file: 'lessons/01-one/./topic.test.ts' },
    ]) {
      const { state, effects } = opened(other);
      expect([effects, state.notice?.text]).toEqual([
        [''],
        'That place is of an earlier verdict. The places of the last one can be opened.',
      ]);
    }
  });

  it('resets without the question of the terminal: the page has asked', () => {
    const { state, effects } = trace(on(), [ask('reset', 'one')]);
    expect([state.asking, effects]).toEqual([null, ['reset one']]);
  });

  it.each([
    ['the help', '?'],
    ['the list', 'l'],
    ['a question', 'x'],
    ['every lesson', 'c'],
  ])('happens whatever the terminal shows: %s', (_, name) => {
    for (const what of wishes) {
      const effects = (from: Event[]) => trace(on(failing()), [...from, ask(what)]).effects.at(-1);
      expect([what, effects([key(name)])]).toEqual([what, effects([])]);
    }
  });

  it('shows in the terminal: a hint and a run take the place of a page', () => {
    for (const what of ['hint', 'run'] as const)
      expect(trace(on(failing()), [key('?'), ask(what)]).state.page).toBe(null);
  });

  it('does nothing when another lesson is watched by now', () => {
    const before = on(failing());
    for (const what of wishes)
      expect([what, trace(before, [ask(what, 'two')])]).toEqual([what, { state: before, effects: [''] }]);
  });

  it('goes to any lesson, and not to one that is not there', () => {
    const { state, effects } = trace(on(failing()), [ask('go', 'three'), judged(1)]);
    expect([state.slug, state.verdict, effects]).toEqual([
      'three',
      null,
      ['save moved three, abort, hash three!', ''],
    ]);
    expect(trace(on(), [ask('go', 'nowhere'), ask('go', 'one')]).effects).toEqual(['', '']);
  });

  it('is nothing when only a key may do it, or nobody knows it', () => {
    const before = on(failing());
    for (const name of ['quit', 'solution', 'diff', 'list', 'constructor', ''])
      expect([name, trace(before, [ask(name, 'one')])]).toEqual([name, { state: before, effects: [''] }]);
  });

  it('survives that the lesson is gone: only next, prev and go do something', () => {
    const gone = trace(on(), [{ type: 'course', course: course([two, lesson(3, 'three')]) }]).state;
    for (const what of ['hint', 'run', 'reset', 'open'] as const)
      expect(trace(gone, [ask(what, 'one')]).effects).toEqual(['']);
    expect(trace(gone, [ask('next', 'one')]).state.slug).toBe('two');
    expect(trace(gone, [ask('go', 'three')]).state.slug).toBe('three');
  });

  it('can be asked at any time, before the first verdict too', () => {
    for (const what of wishes) expect(() => trace(begin(), [ask(what), ask(what, 'one')])).not.toThrow();
  });
});

describe('the book', () => {
  it('says where it is, until that has been read', () => {
    const said = 'The book is at http://127.0.0.1:4321/; b opens it.';
    const up = trace(on(), [book]).state;
    expect([up.book, up.notice?.text]).toEqual(['http://127.0.0.1:4321/', said]);
    expect(trace(up, [saved(topic), hashed('h2')]).state.notice?.text).toBe(said);
    expect(trace(up, [hashed('h2'), hashed('h3')]).state.notice).toBe(null);
    expect(trace(up, [key('z')]).state).toMatchObject({ notice: null, book: 'http://127.0.0.1:4321/' });
  });

  it('does not push away what is being said', () => {
    const told: Event = { type: 'notice', sentence: 'Files are polled here.' };
    expect(trace(on(), [told, book]).state.notice?.text).toBe('Files are polled here.');
  });

  it('is opened with b at the lesson, and at its map when the lesson is gone', () => {
    const up = trace(on(), [book]).state;
    expect(trace(up, [key('b')]).effects).toEqual(['browse lessons/01-one/']);
    const gone = trace(up, [{ type: 'course', course: course([two]) }]).state;
    expect(trace(gone, [key('b')]).effects).toEqual(['browse ']);
  });

  it('is not there before it has come up', () => {
    const { state, effects } = trace(on(), [key('b')]);
    expect(effects).toEqual(['']);
    expect(state.notice?.text).toBe(
      'The book is not open: it opens after the first verdict. If it does not, `npx lesson book` says why.',
    );
  });

  it('is followed through a whole lesson from the page', () => {
    const { state, effects } = trace(begin(), [
      { type: 'started' },
      hashed('h1', true),
      judged(1, failing()),
      book,
      ask('hint', 'one'),
      ask('reset', 'one'),
      { type: 'notice', sentence: 'The files are as they came.' },
      ask('go', 'two'),
    ]);
    expect(effects).toEqual([
      'save moved one, abort, hash one!',
      'abort, judge one #1',
      'save verdict',
      '',
      'save hint-shown one',
      'reset one',
      '',
      'save moved two, abort, hash two!',
    ]);
    expect(state).toMatchObject({ slug: 'two', notice: null, book: 'http://127.0.0.1:4321/' });
    expect(state.progress.lessons['one']?.hints).toEqual({ 1: 1 });
    expect(state.progress.current).toBe('two');
  });
});
