import { describe, expect, it } from 'vitest';
import { failing } from '../../report/fixture.ts';
import { begin, hashed, judged, key, on, passedOne, saved, two, types } from '../../watch/state/traces.ts';
import { dock, hints, later, note, offer, panel, said } from './parts.ts';

describe('the panel', () => {
  it('is the state of the watched lesson, with the hints that are open and the question before a reset', () => {
    expect(panel(later(on(failing()), key('h'), key('h')))).toMatchInlineSnapshot(`
      "<section class="live-panel">
      <p class="live-offer" hidden></p>
      <p class="live-note" role="status"></p>
      <div class="live-dock" data-sign="fail" data-running="no">
      <div class="dock-verdict">
      <p class="dock-title"><span class="sign" aria-hidden="true">✗</span> <b>1. fibs › begins</b></p>
      <p class="dock-said">Each number is the sum of the two before it</p>
      </div>
      <div class="dock-side">
      <dl class="dock-values">
      <div><dt>expected</dt><dd class="expected">[1, 1, 2, 3, 5]</dd></div>
      <div><dt>received</dt><dd class="received">[0, 1, 2, 4, 8]</dd></div>
      </dl>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Next hint</button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      </div>
      </div>
      <div class="live-body" id="live-body" data-running="no">
      <ol class="live-exercises" role="list">
      <li data-status="failing"><a href="#1-fibs"><span class="sign" aria-hidden="true">✗</span> <span>1 <code>fibs</code></span><span class="unseen">, does not pass</span></a></li>
      <li data-status="todo"><a href="#2-fib"><span class="sign" aria-hidden="true">·</span> <span>2 <code>fib</code></span><span class="unseen">, not written yet</span></a></li>
      <li data-status="todo"><a href="#3-adds-stretch"><span class="sign" aria-hidden="true">+</span> <span>3 <code>adds</code></span><span class="unseen">, stretch, not written yet</span></a></li>
      </ol>
      <div class="live-verdict" data-sign="fail"><p class="verdict-title"><span class="sign" aria-hidden="true">✗</span> <b>1. fibs › begins</b></p>
      <p class="warning">Each number is the sum of the two before it</p>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Next hint</button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title">Hint 2 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"><li><p>gentle <code>1</code></p></li><li><p>middling</p></li></ol>
      </div>
      <dl class="values">
      <div><dt>expected</dt><dd class="expected"><pre>[1, 1, 2, 3, 5]</pre></dd></div>
      <div><dt>received</dt><dd class="received"><pre>[0, 1, 2, 4, 8]</pre></dd></div>
      </dl>
      <p class="places"><button type="button" class="place" data-action="open" data-file="lessons/01-one/topic.ts" data-line="3" data-column="5" title="Open lessons/01-one/topic.ts:3 in your editor">topic.ts:3</button></p>
      <pre class="frame code"><code><span class="line"><span class="gutter">1</span> export function fibs() {</span><span class="line"><span class="gutter">2</span>   const all = [];</span><span class="line marked"><span class="gutter">3</span>     <mark>all</mark>.push(a);</span><span class="line"><span class="gutter">4</span> }</span></code></pre>
      <p class="aside">0 of 2 tests pass; 1 fails, 1 is not written yet. Stretch: 0 of 1.</p>
      </div>
      <div class="live-buttons" role="group" aria-label="The watcher">
      <button type="button" class="link" data-action="run">Run again</button>
      <button type="button" class="link" data-action="open">Open topic.ts:3</button>
      <button type="button" class="link" data-opens="live-reset">Reset</button>
      <button type="button" class="link" data-action="prev" data-follows aria-disabled="true">Previous lesson</button>
      <button type="button" class="link" data-action="next" data-follows>Next lesson</button>
      <dialog class="live-reset" id="live-reset" aria-labelledby="live-reset-question">
      <form method="dialog">
      <p id="live-reset-question">Put the files of 01-one back as they came? Yours are kept aside.</p>
      <div>
      <button>Leave them</button>
      <button class="primary" data-action="reset">Put them back</button>
      </div>
      </form>
      </dialog>
      </div>
      </div>
      <div class="live-foot">
      <ol class="dock-exercises" role="list">
      <li data-status="failing"><a href="#1-fibs"><span class="sign" aria-hidden="true">✗</span> <span>1 <code>fibs</code></span><span class="unseen">, does not pass</span></a></li>
      <li data-status="todo"><a href="#2-fib"><span class="sign" aria-hidden="true">·</span> <span>2 <code>fib</code></span><span class="unseen">, not written yet</span></a></li>
      </ol>
      <span class="count">0 of 2 tests</span>
      <button type="button" class="link" data-action="open">Open topic.ts:3</button>
      <button type="button" class="link" id="live-unfold" aria-expanded="false" aria-controls="live-body">All of it</button>
      </div>
      <p class="unseen" role="status">Not yet: 1. fibs › begins</p>
      </section>"
    `);
  });

  it('has the same parts before the first verdict', () => {
    expect(panel(begin())).toMatchInlineSnapshot(`
      "<section class="live-panel">
      <p class="live-offer" hidden></p>
      <p class="live-note" role="status"></p>
      <div class="live-dock" data-sign="wait" data-running="yes">
      <div class="dock-verdict">
      <p class="dock-title"><span class="sign" aria-hidden="true">…</span> <b>Running the tests</b></p>
      <p class="dock-said"></p>
      </div>
      <div class="dock-side">
      <dl class="dock-values" hidden></dl>
      <div class="live-actions">
      <button type="button" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      </div>
      </div>
      <div class="live-body" id="live-body" data-running="yes">
      <ol class="live-exercises" role="list">
      <li data-status="open"><a href="#1-fibs"><span class="sign" aria-hidden="true">·</span> <span>1 <code>fibs</code></span><span class="unseen">, not done yet</span></a></li>
      <li data-status="open"><a href="#2-fib"><span class="sign" aria-hidden="true">·</span> <span>2 <code>fib</code></span><span class="unseen">, not done yet</span></a></li>
      <li data-status="open"><a href="#3-adds-stretch"><span class="sign" aria-hidden="true">+</span> <span>3 <code>adds</code></span><span class="unseen">, stretch, not done yet</span></a></li>
      </ol>
      <div class="live-verdict" data-sign="wait"><p class="verdict-title"><span class="sign" aria-hidden="true">…</span> <b>Running the tests</b></p>
      <div class="live-actions">
      <button type="button" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      </div>
      <div class="live-buttons" role="group" aria-label="The watcher">
      <button type="button" class="link" data-action="run">Run again</button>
      <button type="button" class="link" data-action="open">Open topic.ts</button>
      <button type="button" class="link" data-opens="live-reset">Reset</button>
      <button type="button" class="link" data-action="prev" data-follows aria-disabled="true">Previous lesson</button>
      <button type="button" class="link" data-action="next" data-follows>Next lesson</button>
      <dialog class="live-reset" id="live-reset" aria-labelledby="live-reset-question">
      <form method="dialog">
      <p id="live-reset-question">Put the files of 01-one back as they came? Yours are kept aside.</p>
      <div>
      <button>Leave them</button>
      <button class="primary" data-action="reset">Put them back</button>
      </div>
      </form>
      </dialog>
      </div>
      </div>
      <div class="live-foot">
      <ol class="dock-exercises" role="list">
      <li data-status="open"><a href="#1-fibs"><span class="sign" aria-hidden="true">·</span> <span>1 <code>fibs</code></span><span class="unseen">, not done yet</span></a></li>
      <li data-status="open"><a href="#2-fib"><span class="sign" aria-hidden="true">·</span> <span>2 <code>fib</code></span><span class="unseen">, not done yet</span></a></li>
      </ol>
      <span class="count"></span>
      <button type="button" class="link" data-action="open">Open topic.ts</button>
      <button type="button" class="link" id="live-unfold" aria-expanded="false" aria-controls="live-body">All of it</button>
      </div>
      <p class="unseen" role="status"></p>
      </section>"
    `);
  });

  it('keeps parts that have nothing to say, empty, in their places', () => {
    const state = on();
    expect([hints(state), offer(state), note(state)]).toMatchInlineSnapshot(`
      [
        "<div class="live-hints" hidden></div>",
        "<p class="live-offer" hidden></p>",
        "<p class="live-note" role="status"></p>",
      ]
    `);
  });
});

describe('a line at the foot of a narrow window', () => {
  it('has the verdict and a count; stretch exercises do not count', () => {
    expect(dock(on(failing()))).toMatchInlineSnapshot(`
      "<div class="live-dock" data-sign="fail" data-running="no">
      <div class="dock-verdict">
      <p class="dock-title"><span class="sign" aria-hidden="true">✗</span> <b>1. fibs › begins</b></p>
      <p class="dock-said">Each number is the sum of the two before it</p>
      </div>
      <div class="dock-side">
      <dl class="dock-values">
      <div><dt>expected</dt><dd class="expected">[1, 1, 2, 3, 5]</dd></div>
      <div><dt>received</dt><dd class="received">[0, 1, 2, 4, 8]</dd></div>
      </dl>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      </div>
      </div>"
    `);
    expect(dock(on())).toMatchInlineSnapshot(`
      "<div class="live-dock" data-sign="pass" data-running="no">
      <div class="dock-verdict">
      <p class="dock-title"><span class="sign" aria-hidden="true">✓</span> <b>Lesson one: done</b></p>
      <p class="dock-said">Now you can say who owns the loop.</p>
      </div>
      <div class="dock-side">
      <dl class="dock-values" hidden></dl>
      <div class="live-actions">
      <button type="button" class="primary" data-action="next" data-follows>Next lesson</button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      </div>
      </div>"
    `);
  });
});

describe('what else is said', () => {
  it('is the other lesson that was saved, with a button that goes there', () => {
    expect(offer(later(on(), saved(`${two.dir}/topic.ts`)))).toMatchInlineSnapshot(
      `"<p class="live-offer"><span>You saved 02-two, which is another lesson.</span> <button type="button" data-action="go" data-slug="two" data-follows>Watch that one</button></p>"`,
    );
  });

  it('is what stands above the keys of the terminal', () => {
    expect(
      note(later(on(), { type: 'notice', sentence: 'The files of 01-one are as they came.' })),
    ).toMatchInlineSnapshot(`"<p class="live-note" role="status">The files of 01-one are as they came.</p>"`);
  });

  it('is the verdict, to a screen reader', () => {
    expect(said(on(failing()))).toMatchInlineSnapshot(
      `"<p class="unseen" role="status">Not yet: 1. fibs › begins</p>"`,
    );
    expect(said(later(begin(passedOne), hashed('h1'), judged(1), types()))).toMatchInlineSnapshot(
      `"<p class="unseen" role="status">Lesson one: done</p>"`,
    );
  });
});
