import { describe, expect, it } from 'vitest';
import type { State } from '../../../tools/watch/state/state.ts';
import { course, exercise, failing } from '../../report/fixture.ts';
import { begin, key, on, one, three, two } from '../../watch/state/traces.ts';
import { actions, hints, later, part } from './parts.ts';

describe('hints', () => {
  const label = (state: State): string => part(actions(state), '<button', '</button>');

  it('have a button that says which comes next', () => {
    const seen = (count: number) =>
      on(failing(), { version: 1, lessons: { one: { exercises: [], hints: { 1: count } } } });
    const states = [seen(0), seen(1), seen(2), later(seen(2), key('h')), later(seen(2), key('h'), key('h'))];
    expect(states.map(label)).toMatchInlineSnapshot(`
      [
        "<button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>",
        "<button type="button" class="primary" data-action="hint">Show the hint again</button>",
        "<button type="button" class="primary" data-action="hint">Show the 2 hints again</button>",
        "<button type="button" class="primary" data-action="hint">Next hint</button>",
        "<button type="button" class="primary" data-action="hint" aria-disabled="true" hidden>Next hint</button>",
      ]
    `);
  });

  it('are paragraphs of Markdown, in a list that is there before the first of them', () => {
    const predict = { ...exercise(0, '`Predict`'), hints: ['Look at `f`.\n\nThen *again*.'] };
    const course1 = course([{ ...one, exercises: [predict] }, two, three]);
    const before = { ...begin(), course: course1 };
    expect(hints(before)).toMatchInlineSnapshot(`
      "<div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 1 for 0 <code>Predict</code></h2>
      <ol aria-live="polite"></ol>
      </div>"
    `);
    expect(hints(later(before, key('h')))).toMatchInlineSnapshot(`
      "<div class="live-hints">
      <h2 class="live-title">Hint 1 of 1 for 0 <code>Predict</code></h2>
      <ol aria-live="polite"><li><p>Look at <code>f</code>.</p><p>Then <em>again</em>.</p></li></ol>
      </div>"
    `);
  });
});
