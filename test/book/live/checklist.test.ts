import { describe, expect, it } from 'vitest';
import { course, exercise, failing, test } from '../../report/fixture.ts';
import { one, three, two } from '../../watch/state/traces.ts';
import { list, of } from './parts.ts';

describe('the checklist', () => {
  it('says how each exercise stands, and leads to its place in the text', () => {
    const predict = { ...exercise(0, 'Predict'), hints: ['Look.'] };
    const lesson = { ...one, exercises: [predict, ...one.exercises] };
    const tests = [test('1. fibs > begins'), test('2. fib > begins', 'failed', { explanation: 'begin' })];
    const state = { ...of(failing({ tests })), course: course([lesson, two, three]) };
    expect(list(state)).toMatchInlineSnapshot(`
      "<ol class="live-exercises" role="list">
      <li data-status="open"><a href="#predict"><span class="sign" aria-hidden="true">·</span> <span>0 Predict</span><span class="unseen">, not done yet</span></a></li>
      <li data-status="done"><a href="#1-fibs"><span class="sign" aria-hidden="true">✓</span> <span>1 <code>fibs</code></span><span class="unseen">, done</span></a></li>
      <li data-status="failing"><a href="#2-fib"><span class="sign" aria-hidden="true">✗</span> <span>2 <code>fib</code></span><span class="unseen">, does not pass</span></a></li>
      <li data-status="done"><a href="#3-adds-stretch"><span class="sign" aria-hidden="true">✓</span> <span>3 <code>adds</code></span><span class="unseen">, stretch, done</span></a></li>
      </ol>"
    `);
  });
});
