import { describe, expect, it } from 'vitest';
import type { Event } from '../../../tools/watch/state/events.ts';
import { failing, test, verdict } from '../../report/fixture.ts';
import { begin, hashed, judged, on } from '../../watch/state/traces.ts';
import { body, box, dock, later, of } from './parts.ts';

const place = { file: 'lessons/01-one/topic.ts', line: 3, column: 5 };

describe('the verdict', () => {
  it('of a lesson that passes says what was learned and what is next', () => {
    expect(box(on())).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="pass"><p class="verdict-title"><span class="sign" aria-hidden="true">✓</span> <b>Lesson one: done</b></p>
      <div class="live-actions">
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints" hidden></div>
      <p class="aside">All 2 tests pass. Stretch: 1 of 1.</p>
      <p class="plain">Now you can say who owns the loop.</p>
      <p class="aside">Still on the page: “Break it” and “In Python”.</p>
      <p class="plain">Next is lesson 2, Lesson two.</p>
      </div>"
    `);
  });

  it('of tests that pass waits for the compiler', () => {
    expect(box(later(begin(), hashed('h1'), judged(1)))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="wait"><p class="verdict-title"><span class="sign" aria-hidden="true">…</span> <b>The tests pass; the types are being checked</b></p>
      <div class="live-actions">
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints" hidden></div>
      <p class="aside">All 2 tests pass. Stretch: 1 of 1.</p>
      </div>"
    `);
  });

  it('of tests that pass, when the compiler could not be asked, says why there is no tick', () => {
    const failed: Event = { type: 'types-failed', hash: 'h1', reason: 'no tsc.' };
    expect(box(later(begin(), hashed('h1'), judged(1), failed))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="pass"><p class="verdict-title"><span class="sign" aria-hidden="true">✓</span> <b>Lesson one: done</b></p>
      <div class="live-actions">
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints" hidden></div>
      <p class="aside">All 2 tests pass. Stretch: 1 of 1.</p>
      <p class="plain">Now you can say who owns the loop.</p>
      <p class="aside">Still on the page: “Break it” and “In Python”.</p>
      <p class="plain">Next is lesson 2, Lesson two.</p>
      <p class="warning">The tests pass. The compiler could not be asked, so the lesson is not ticked: no tsc.</p></div>"
    `);
  });

  it('of a test that fails says why, what was expected and received, and where', () => {
    expect(box(of(failing()))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="fail"><p class="verdict-title"><span class="sign" aria-hidden="true">✗</span> <b>1. fibs › begins</b></p>
      <p class="warning">Each number is the sum of the two before it</p>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      <dl class="values">
      <div><dt>expected</dt><dd class="expected"><pre>[1, 1, 2, 3, 5]</pre></dd></div>
      <div><dt>received</dt><dd class="received"><pre>[0, 1, 2, 4, 8]</pre></dd></div>
      </dl>
      <p class="places"><button type="button" class="place" data-action="open" data-file="lessons/01-one/topic.ts" data-line="3" data-column="5" title="Open lessons/01-one/topic.ts:3 in your editor">topic.ts:3</button></p>
      <pre class="frame code"><code><span class="line"><span class="gutter">1</span> export function fibs() {</span><span class="line"><span class="gutter">2</span>   const all = [];</span><span class="line marked"><span class="gutter">3</span>     <mark>all</mark>.push(a);</span><span class="line"><span class="gutter">4</span> }</span></code></pre>
      <p class="aside">0 of 2 tests pass; 1 fails, 1 is not written yet. Stretch: 0 of 1.</p>
      </div>"
    `);
  });

  it('of two transcripts shows where they part', () => {
    const story = (...lines: string[]) => `[\n${lines.map((line) => `  "${line}",\n`).join('')}]`;
    const told = failing({
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
    });
    expect(box(of(told))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="fail"><p class="verdict-title"><span class="sign" aria-hidden="true">✗</span> <b>1. fibs › tells</b></p>
      <p class="warning">In turn</p>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      <div class="table"><table class="versus">
      <thead><tr><th scope="col">expected</th><th scope="col">received</th></tr></thead>
      <tbody>
      <tr class="same"><td class="expected">caller: has a generator</td><td class="received">caller: has a generator</td></tr>
      <tr class="same"><td class="expected">caller: next()</td><td class="received">caller: next()</td></tr>
      <tr class="parted first"><td class="expected">frame: yields 1</td><td class="received">caller: gets nothing</td></tr>
      <tr class="parted"><td class="expected">caller: gets 1</td><td class="received">caller: is done</td></tr>
      </tbody>
      </table></div>
      <p class="places"><button type="button" class="place" data-action="open" data-file="lessons/01-one/topic.ts" data-line="3" data-column="5" title="Open lessons/01-one/topic.ts:3 in your editor">topic.ts:3</button></p>
      <pre class="frame code"><code><span class="line"><span class="gutter">1</span> export function fibs() {</span><span class="line"><span class="gutter">2</span>   const all = [];</span><span class="line marked"><span class="gutter">3</span>     <mark>all</mark>.push(a);</span><span class="line"><span class="gutter">4</span> }</span></code></pre>
      <p class="aside">0 of 1 test passes; 1 fails.</p>
      </div>"
    `);
  });

  it('of what is not written is the TODO', () => {
    const tests = [test('1. fibs > begins', 'todo', { explanation: 'TODO 1: begin' })];
    expect(box(of(failing({ kind: 'todo', tests, sentence: 'TODO 1: begin' })))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="todo"><p class="verdict-title"><span class="sign" aria-hidden="true">·</span> <b>1. fibs › begins</b></p>
      <p class="plain">TODO 1: begin</p>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      <p class="places"><button type="button" class="place" data-action="open" data-file="lessons/01-one/topic.ts" data-line="3" data-column="5" title="Open lessons/01-one/topic.ts:3 in your editor">topic.ts:3</button></p>
      <pre class="frame code"><code><span class="line"><span class="gutter">1</span> export function fibs() {</span><span class="line"><span class="gutter">2</span>   const all = [];</span><span class="line marked"><span class="gutter">3</span>     <mark>all</mark>.push(a);</span><span class="line"><span class="gutter">4</span> }</span></code></pre>
      <p class="aside">0 of 1 test passes; 1 is not written yet.</p>
      </div>"
    `);
  });

  it('of an objection of the compiler has all places', () => {
    const problem = { ...place, code: 'TS2322', message: 'Type "x" is not assignable to type "y".' };
    const typeProblems = [problem, { ...problem, line: 9 }];
    expect(box(of(verdict({ kind: 'type-error', typeProblems, place })))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="fail"><p class="verdict-title"><span class="sign" aria-hidden="true">✗</span> <b>The tests pass, and the compiler objects</b></p>
      <p class="warning">Type &quot;x&quot; is not assignable to type &quot;y&quot;. (TS2322)</p>
      <div class="live-actions">
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints" hidden></div>
      <p class="places"><button type="button" class="place" data-action="open" data-file="lessons/01-one/topic.ts" data-line="3" data-column="5" title="Open lessons/01-one/topic.ts:3 in your editor">topic.ts:3</button></p>
      <p class="label">and at</p>
      <ul class="places">
      <li><button type="button" class="place" data-action="open" data-file="lessons/01-one/topic.ts" data-line="9" data-column="5" title="Open lessons/01-one/topic.ts:9 in your editor">topic.ts:9</button> <span class="aside">TS2322</span></li>
      </ul>
      <p class="aside">All 2 tests pass. Stretch: 1 of 1.</p>
      </div>"
    `);
  });

  it('of a file that cannot be read has the code around the place', () => {
    const told = failing({ kind: 'broken', sentence: 'There is a `}` too many.', tests: [] });
    expect(box(of(told))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="fail"><p class="verdict-title"><span class="sign" aria-hidden="true">✗</span> <b>This does not run yet</b></p>
      <p class="warning">There is a <code>}</code> too many.</p>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      <p class="places"><button type="button" class="place" data-action="open" data-file="lessons/01-one/topic.ts" data-line="3" data-column="5" title="Open lessons/01-one/topic.ts:3 in your editor">topic.ts:3</button></p>
      <pre class="frame code"><code><span class="line"><span class="gutter">1</span> export function fibs() {</span><span class="line"><span class="gutter">2</span>   const all = [];</span><span class="line marked"><span class="gutter">3</span>     <mark>all</mark>.push(a);</span><span class="line"><span class="gutter">4</span> }</span></code></pre>
      </div>"
    `);
  });

  it('of what never ends shows what was printed', () => {
    const told = verdict({
      kind: 'hung',
      sentence: '`1. fibs > begins` never ends.',
      tests: [test('1. fibs > begins', 'failed', { output: 'a\nb\n' })],
      during: '1. fibs > begins',
    });
    expect(box(of(told))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="fail"><p class="verdict-title"><span class="sign" aria-hidden="true">✗</span> <b>This never ends</b></p>
      <p class="warning"><code>1. fibs &gt; begins</code> never ends.</p>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      <p class="label">it printed</p>
      <pre class="output" tabindex="0">a
      b</pre>
      <p class="aside">0 of 1 test passes; 1 fails.</p>
      </div>"
    `);
  });

  it('on the solution of an earlier lesson says whose it is', () => {
    expect(box(of(failing({ substituted: ['00-zero'] })))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="fail"><p class="verdict-title"><span class="sign" aria-hidden="true">✗</span> <b>1. fibs › begins</b></p>
      <p class="warning">Each number is the sum of the two before it</p>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      <dl class="values">
      <div><dt>expected</dt><dd class="expected"><pre>[1, 1, 2, 3, 5]</pre></dd></div>
      <div><dt>received</dt><dd class="received"><pre>[0, 1, 2, 4, 8]</pre></dd></div>
      </dl>
      <p class="places"><button type="button" class="place" data-action="open" data-file="lessons/01-one/topic.ts" data-line="3" data-column="5" title="Open lessons/01-one/topic.ts:3 in your editor">topic.ts:3</button></p>
      <pre class="frame code"><code><span class="line"><span class="gutter">1</span> export function fibs() {</span><span class="line"><span class="gutter">2</span>   const all = [];</span><span class="line marked"><span class="gutter">3</span>     <mark>all</mark>.push(a);</span><span class="line"><span class="gutter">4</span> }</span></code></pre>
      <p class="aside">0 of 2 tests pass; 1 fails, 1 is not written yet. Stretch: 0 of 1.</p>
      <p class="aside">Lesson 00 hasn&#39;t been passed as it is now, so its solution was used instead.</p>
      </div>"
    `);
  });

  it('of a fault in an earlier lesson says where that is', () => {
    const fault = { lessons: ['00-zero'], sentence: 'fib is not a function.' };
    expect(box(of(failing({ fault })))).toMatchInlineSnapshot(`
      "<div class="live-verdict" data-sign="fail"><p class="verdict-title"><span class="sign" aria-hidden="true">✗</span> <b>Your 01-one is right; the fault is in your 00-zero</b></p>
      <p class="warning">On the solution of every earlier lesson it passes; with your 00-zero instead it does not: fib is not a function.</p>
      <p class="plain">Mend your 00-zero: <code>npx lesson check 0</code> judges it by its own tests, which may not see this. <code>npx lesson check 1 --reference</code> judges this lesson alone.</p>
      <div class="live-actions">
      <button type="button" class="primary" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      <p class="aside">0 of 2 tests pass; 1 fails, 1 is not written yet. Stretch: 0 of 1.</p>
      </div>"
    `);
  });

  it('stays, paler, while the tests run; when that takes long, it is that they run', () => {
    const running = later(on(failing()), hashed('h2'));
    expect([body(running), box(running)]).toEqual([
      '<div class="live-body" id="live-body" data-running="yes">',
      box(on(failing())),
    ]);
    const slow = later(running, { type: 'slow', run: 2 });
    expect([body(slow), dock(slow), box(slow)]).toMatchInlineSnapshot(`
      [
        "<div class="live-body" id="live-body" data-running="long">",
        "<div class="live-dock" data-sign="wait" data-running="long">
      <div class="dock-verdict">
      <p class="dock-title"><span class="sign" aria-hidden="true">…</span> <b>Running the tests</b></p>
      <p class="dock-said">Running the tests of what you saved. A loop that never ends is stopped and named after some seconds.</p>
      </div>
      <div class="dock-side">
      <dl class="dock-values" hidden></dl>
      <div class="live-actions">
      <button type="button" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      </div>
      </div>",
        "<div class="live-verdict" data-sign="wait"><p class="verdict-title"><span class="sign" aria-hidden="true">…</span> <b>Running the tests</b></p>
      <p class="warning">Running the tests of what you saved. A loop that never ends is stopped and named after some seconds.</p><div class="live-actions">
      <button type="button" data-action="hint">Hint<span class="unseen"> for exercise 1</span></button>
      <button type="button" data-opens="live-walk" hidden>Walk through this run</button>
      </div>
      <div class="live-hints">
      <h2 class="live-title" hidden>Hint 0 of 3 for 1 <code>fibs</code></h2>
      <ol aria-live="polite"></ol>
      </div>
      </div>",
      ]
    `);
  });
});
