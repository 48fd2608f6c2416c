import { describe, expect, it } from 'vitest';
import { plainLook } from '../../../tools/terminal/style.ts';
import { actions, actionsForPages, keyActions } from '../../../tools/watch/state/actions.ts';
import { view } from '../../../tools/watch/view/window.ts';
import { course, failing } from '../../report/fixture.ts';
import { begin, key, on, trace, two } from './traces.ts';

const distinct = (all: readonly unknown[]) => new Set(all).size === all.length;

describe('every action', () => {
  it('has a name of its own, a word and a meaning', () => {
    expect(distinct(actions.map(({ name }) => name))).toBe(true);
    for (const { word, meaning } of actions) expect([word, meaning]).not.toContain('');
  });

  it('has a key of its own, or is there for pages', () => {
    expect(distinct(keyActions.map(({ key }) => key))).toBe(true);
    const others = actions.filter((action) => action.key === null);
    expect(others.filter((action) => !actionsForPages.includes(action))).toEqual([]);
  });

  it('that has a key is in the key line, and on the help page', () => {
    const frame = view({ ...on(), page: { kind: 'help' } }, plainLook(200));
    const line = frame.bottom.at(-1)?.trim().split('   ');
    expect(line).toEqual(
      keyActions.map(({ key, name, word }) => `${key} ${name === 'quit' ? 'back' : word}`),
    );
    const rows = frame.body.map((row) => row.trim().split(/ {2,}/));
    for (const { key, meaning } of keyActions) expect(rows).toContainEqual([key, meaning]);
  });

  it('has a key that nothing else wants', () => {
    const taken = ['y', 'j', 'k', ' '];
    expect(keyActions.filter(({ key }) => taken.includes(key) || [...key].length !== 1)).toEqual([]);
  });

  it('can be asked for at any time: before the first verdict, with a page open, when the lesson is gone', () => {
    const gone = trace(on(), [{ type: 'course', course: course([two]) }]).state;
    for (const state of [begin(), on(failing()), { ...on(), page: { kind: 'help' } as const }, gone]) {
      for (const { key: name } of keyActions)
        expect(() => trace(state, [key(name), key('y'), key(name)])).not.toThrow();
      for (const { name } of actions)
        expect(() => trace(state, [{ type: 'action', name, slug: 'one' }])).not.toThrow();
    }
  });
});

it('a key that needs the lesson says that it is gone, and how to go on', () => {
  const gone = trace(on(), [{ type: 'course', course: course([two]) }]).state;
  for (const name of 'hrsdxoz')
    expect([name, trace(gone, [key(name)]).state.notice?.text]).toEqual([
      name,
      'lessons/01-one is not there. Press l to choose a lesson.',
    ]);
});
