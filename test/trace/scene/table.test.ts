import { describe, expect, it } from 'vitest';
import { account, markdownTable, renderTable } from '../../../tools/trace/scene/table.ts';
import { toScene } from '../../../tools/trace/scene/to-scene.ts';
import { endless, pipeline, write } from '../runs.ts';
import { seats, sleep, task } from './scenes.ts';

const lines = (table: ReturnType<typeof renderTable>): string[] =>
  [table.head, ...table.rows].map((row) => row.join(' / '));

describe('a table', () => {
  it('says who runs after each step, what happens, and how everything stands then', () => {
    expect(lines(renderTable(task))).toMatchInlineSnapshot(`
      [
        "step / who runs / what happens / ready / futures / line",
        " / loop / turn 1 / ann, bob / letter: empty; Task-2: empty / ",
        "1 / ann / It goes on. / bob / letter: empty; Task-2: empty / demo.ts:20",
        "2 / loop / ann yields the letter and is paused; \`ann\` is on its list. / bob / letter: empty, ann waits; Task-2: empty / demo.ts:22",
        "3 / bob / It goes on. / empty / letter: empty, ann waits; Task-2: empty / demo.ts:25",
        "4 / loop / It goes on. / empty / letter: empty, ann waits; Task-2: empty, bob waits / demo.ts:27",
        " / loop / main / empty / letter: empty, ann waits; Task-2: empty, bob waits / ",
        "5 / loop / main puts \`’hello’\` into the letter; ann goes to the end of the ready queue. / ann / letter: 'hello'; Task-2: empty, bob waits / demo.ts:40",
        " / loop / turn 2 / ann / letter: 'hello'; Task-2: empty, bob waits / ",
        "6 / ann / It goes on. / empty / letter: 'hello'; Task-2: empty, bob waits / demo.ts:22",
        "7 / ann / It goes on. / empty / letter: 'hello'; Task-2: empty, bob waits / demo.ts:22",
        "8 / loop / It goes on. / bob / letter: 'hello'; Task-2: 'the letter says hello' / demo.ts:23",
        " / loop / turn 3 / bob / letter: 'hello'; Task-2: 'the letter says hello' / ",
        "9 / bob / It goes on. / empty / letter: 'hello'; Task-2: 'the letter says hello' / demo.ts:27",
        "10 / bob / It goes on. / empty / letter: 'hello'; Task-2: 'the letter says hello' / demo.ts:27",
        "11 / loop / It goes on. / empty / letter: 'hello'; Task-2: 'the letter says hello' / demo.ts:29",
      ]
    `);
  });

  it('has a column for timers, and says that nobody runs', () => {
    expect(lines(renderTable(sleep))).toMatchInlineSnapshot(`
      [
        "step / who runs / what happens / ready / timers / line",
        " / loop / turn 2, at 0 s / one, two / none / ",
        "1 / one / It goes on. / two / none / ",
        "2 / one / It goes on. / two / timer 1 at 1 s / ",
        "3 / loop / It goes on. / two / timer 1 at 1 s / ",
        "4 / two / It goes on. / empty / timer 1 at 1 s / ",
        "5 / two / It goes on. / empty / timer 1 at 1 s, timer 2 at 1 s / ",
        "6 / loop / It goes on. / empty / timer 1 at 1 s, timer 2 at 1 s / ",
        " / nobody / select(1): nobody runs, from 0 s to 1 s / timer 1, timer 2 / none / ",
        " / loop / turn 3, at 1 s / timer 1, timer 2 / none / ",
        "7 / loop / It goes on. / timer 2, one / none / ",
        "8 / loop / It goes on. / one, two / none / ",
        " / loop / turn 4, at 1 s / one, two / none / ",
        "9 / one / It goes on. / two / none / ",
        "10 / loop / It goes on. / two, sideBySide / none / ",
        "11 / two / It goes on. / sideBySide / none / ",
        "12 / loop / It goes on. / sideBySide / none / ",
      ]
    `);
  });

  it('has one for the variables of a frame, and a row for what is left out', () => {
    expect(lines(renderTable(seats))).toMatchInlineSnapshot(`
      [
        "step / who runs / what happens / frame seats / line",
        "1 / caller / It goes on. / not started / ",
        "2 / seats / It goes on. / not started / ",
        "3 / caller / It goes on. / paused; row = 'A', number = 1; at yield row + number / ",
        "4 / caller / It goes on. / paused; row = 'A', number = 1; at yield row + number / ",
        "5 / seats / It goes on. / paused; row = 'A', number = 1; at yield row + number / ",
        "6 / caller / It goes on. / paused; row = 'A', number = 2; at yield row + number / ",
        "7–10 / caller / … 4 more steps of the same kind: B1, B2 / paused; row = 'A', number = 2; at yield row + number / ",
        "11 / seats / It goes on. / paused; row = 'A', number = 2; at yield row + number / ",
        "12 / caller / It goes on. / gone / ",
        "13 / caller / It goes on. / gone / ",
        "14 / caller / It goes on. / gone / ",
      ]
    `);
  });

  it('has a row for how the run ended', () => {
    expect(lines(renderTable(toScene(endless()))).slice(-4)).toMatchInlineSnapshot(`
      [
        "2002 / count / take resumes count: next() / fibonacci.ts:21",
        "2003 / take / count yields 1000 / fibonacci.ts:4",
        "2004–1206880 / take / … 1,204,877 more steps, which were not kept / ",
        " /  / It ran for 5 seconds without an end, and was stopped. / ",
      ]
    `);
  });
});

describe('an account', () => {
  it('is the same in sentences, one a line', () => {
    expect(account(task)).toMatchInlineSnapshot(`
      [
        "turn 1",
        "1. It goes on.",
        "2. ann yields the letter and is paused; \`ann\` is on its list.",
        "3. It goes on.",
        "4. It goes on.",
        "main",
        "5. main puts \`’hello’\` into the letter; ann goes to the end of the ready queue.",
        "turn 2",
        "6. It goes on.",
        "7. It goes on.",
        "8. It goes on.",
        "turn 3",
        "9. It goes on.",
        "10. It goes on.",
        "11. It goes on.",
      ]
    `);
  });
});

describe('in Markdown', () => {
  it('has as many columns as the scene', () => {
    expect(`\n${markdownTable(toScene(pipeline(), { from: 18 }))}`).toMatchInlineSnapshot(`
      "
      | step | who runs | what happens | line |
      | ---: | --- | --- | --- |
      | 1 | caller | caller prints "3" |  |
      | 2 | take | caller resumes take: next() | pipelines.ts:30 |
      | 3 | odd | take resumes odd: return() | pipelines.ts:18 |
      | 4 | count | odd resumes count: return() | pipelines.ts:12 |
      | 5 | odd | count closes |  |
      | 6 | take | odd closes |  |
      | 7 | caller | take returns undefined, and has ended |  |"
    `);
  });

  it('holds nothing that Markdown or HTML would read', () => {
    const nasty = write('nasty', (pen) => {
      const frame = pen.make('a|b', 3);
      pen.next(frame, '`x`\n<b>*bold*</b>', 4);
      pen.yields('\u001b[31mred\\', 5);
    });
    expect(`\n${markdownTable(toScene(nasty))}`).toMatchInlineSnapshot(`
      "
      | step | who runs | what happens | line |
      | ---: | --- | --- | --- |
      | 1 | caller | caller makes a\\|b | demo.ts:3 |
      | 2 | a\\|b | caller resumes a\\|b: next(\\\`x\\\` ↵ &lt;b&gt;\\*bold\\*&lt;/b&gt;) | demo.ts:4 |
      | 3 | caller | a\\|b yields \\\\x1b\\[31mred\\\\ | demo.ts:5 |"
    `);
  });
});
