import { describe, expect, it } from 'vitest';
import type { Event } from '../../../tools/watch/state/events.ts';
import { failing } from '../../report/fixture.ts';
import { hashed, key, on } from '../../watch/state/traces.ts';
import { actions, buttons, later } from './parts.ts';

describe('buttons', () => {
  it('rest where there is nowhere to go, and the next lesson stands out when this one passes', () => {
    expect(buttons(on())).toMatchInlineSnapshot(`
      "<div class="live-buttons" role="group" aria-label="The watcher">
      <button type="button" class="link" data-action="run">Run again</button>
      <button type="button" class="link" data-action="open">Open topic.ts</button>
      <button type="button" class="link" data-opens="live-reset">Reset</button>
      <button type="button" class="link" data-action="prev" data-follows aria-disabled="true">Previous lesson</button>
      <button type="button" class="primary" data-action="next" data-follows>Next lesson</button>"
    `);
    const last = later(on(), key('n'), key('n'));
    expect(buttons(last).split('\n').slice(-2)).toMatchInlineSnapshot(`
      [
        "<button type="button" class="link" data-action="prev" data-follows>Previous lesson</button>",
        "<button type="button" class="link" data-action="next" data-follows aria-disabled="true">Next lesson</button>",
      ]
    `);
  });

  it('do not stand out while the tests run', () => {
    expect(buttons(later(on(), hashed('h2')))).not.toContain('primary');
    expect(buttons(on(failing()))).not.toContain('primary');
  });

  it('open the picture of the last run when there is one', () => {
    expect(actions(on())).toMatchInlineSnapshot(`
      "<div class="live-actions">
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>"
    `);
    const traced: Event = {
      type: 'traced',
      hash: 'h1',
      reference: null,
      divergence: null,
      sources: {},
      run: {
        title: 'fibs',
        frames: [{ id: 1, name: 'fibs', instance: 1 }],
        events: [],
        dropped: 0,
        ending: { how: 'done' },
      },
    };
    expect(actions(later(on(), traced))).toMatchInlineSnapshot(`
      "<div class="live-actions">
      <button type="button" data-opens="live-walk">Walk through this run</button>
      </div>"
    `);
  });
});
