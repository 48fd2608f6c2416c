import { expect, it } from 'vitest';
import { liveUpdate } from '../../../tools/book/live/update.ts';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';
import type { State } from '../../../tools/watch/state/state.ts';
import { course, exercise, failing } from '../../report/fixture.ts';
import { begin, key, on, one, saved, three, trace, two } from '../../watch/state/traces.ts';

const update = (state: State) => liveUpdate(state, withoutColour);

it('names the lesson that is watched, and how its exercises stand at their headings', () => {
  const { lesson, statuses } = update(on(failing()));
  expect(lesson).toEqual({ slug: 'one', folder: '01-one' });
  expect(statuses).toEqual({ '1-fibs': 'failing', '2-fib': 'todo', '3-adds-stretch': 'todo' });
});

it('tells the pages of other lessons where the watcher is', () => {
  expect(update(on()).elsewhere).toMatchInlineSnapshot(`
    "<section class="live-elsewhere">
    <p>The watcher is at <a href="../01-one/index.html">lesson 1, Lesson one</a>.</p>
    <button type="button" class="primary" data-action="go">Watch this lesson</button>
    <p class="live-note" role="status"></p>
    </section>"
  `);
});

it('is little when the lesson is gone', () => {
  const { state } = trace(on(failing()), [{ type: 'course', course: course([two, three]) }]);
  expect(update(state)).toMatchInlineSnapshot(`
    {
      "elsewhere": "<section class="live-elsewhere">
    <p>The lesson that was watched is gone.</p>
    <button type="button" class="primary" data-action="go">Watch this lesson</button>
    <p class="live-note" role="status"></p>
    </section>",
      "lesson": null,
      "panel": "",
      "statuses": {},
    }
  `);
});

it('can be sent: nothing is lost as JSON', () => {
  for (const state of [begin(), on(), on(failing())])
    expect(JSON.parse(JSON.stringify(update(state)))).toEqual(update(state));
});

it('lets nothing through as HTML that came from elsewhere', () => {
  const evil = `<img src=x onerror="alert(1)">'`;
  const lesson = {
    ...one,
    title: evil,
    folder: `01-${evil}`,
    exercises: [{ ...exercise(1, evil), hints: [evil] }],
  };
  const other = { ...two, slug: `two${evil}`, folder: `02-${evil}` };
  const state = { ...on(failing()), course: course([lesson, other]) };
  const { panel, elsewhere } = update(trace(state, [saved(`${two.dir}/topic.ts`), key('h')]).state);
  const tags = `${panel}${elsewhere}`.match(/<(?!\/)[^>]*>/g) ?? [];
  expect(panel).toContain('You saved 02-&lt;img');
  expect(panel).toContain('Hint 1 of 1');
  expect(tags.filter((tag) => /^<(img|script|style|iframe)|[^"]*\son\w+=(?!&)/.test(tag))).toEqual([]);
});

it('has no script or style of its own in it', () => {
  const { panel, elsewhere } = update(trace(on(failing()), [key('h')]).state);
  expect(panel + elsewhere).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
});
