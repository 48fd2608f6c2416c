import { describe, expect, it } from 'vitest';
import { toDiagram } from '../../../tools/trace/model/diagram.ts';
import { escapeMarkdown, escapeXml, oneLine } from '../../../tools/trace/words/escape.ts';
import { account, markdownTable, renderTable } from '../../../tools/trace/words/table.ts';
import { endless, oneAfterTheOther, pipeline, turns, write } from '../runs.ts';

const nasty = write('nasty', (pen) => {
  const frame = pen.make('a|b', 3);
  pen.next(frame, '`x`\n<b>*bold*</b>', 4);
  pen.yields('\u001b[31mred\\', 5);
});

describe('a table', () => {
  it('says who runs after each step, what happened in it, and where', () => {
    expect(renderTable(toDiagram(turns())).rows.map((row) => row.join(' / '))).toMatchInlineSnapshot(`
      [
        "1 / caller / caller makes cashier #1 / slow.ts:60",
        "2 / caller / caller makes cashier #2 / slow.ts:61",
        "3 / cashier #1 / caller resumes cashier #1: next() / slow.ts:62",
        "4 / caller / cashier #1 yields 0 / slow.ts:44",
        "5 / cashier #2 / caller resumes cashier #2: next() / slow.ts:63",
        "6 / caller / cashier #2 yields 0 / slow.ts:44",
        "7 / cashier #1 / caller resumes cashier #1: next(5) / slow.ts:64",
        "8 / caller / cashier #1 yields 5 / slow.ts:44",
        "9 / cashier #2 / caller resumes cashier #2: next(7) / slow.ts:65",
        "10 / caller / cashier #2 yields 12 / slow.ts:44",
        "11 / cashier #1 / caller resumes cashier #1: next(1) / slow.ts:66",
        "12 / caller / cashier #1 yields 13 / slow.ts:44",
        "13 / caller / caller prints "5, 7 and 1 make: 13" / ",
      ]
    `);
  });

  it('names the frame that runs where several share a lane', () => {
    const diagram = toDiagram(oneAfterTheOther(3), { mostLanes: 2 });
    const runners = renderTable(diagram).rows.map(([, runner]) => runner);
    expect(runners.filter((runner) => runner !== 'caller')).toEqual([
      'toast #1',
      'toast #1',
      'toast #2',
      'toast #2',
      'toast #3',
      'toast #3',
    ]);
  });

  it('has a row for what is left out, and one for how the run ended', () => {
    expect(renderTable(toDiagram(endless())).rows.slice(-6)).toMatchInlineSnapshot(`
      [
        [
          "7",
          "take",
          "count yields 2",
          "fibonacci.ts:4",
        ],
        [
          "",
          "take",
          "… 997 more like this",
          "",
        ],
        [
          "2002",
          "count",
          "take resumes count: next()",
          "fibonacci.ts:21",
        ],
        [
          "2003",
          "take",
          "count yields 1000",
          "fibonacci.ts:4",
        ],
        [
          "",
          "take",
          "… 1,204,877 steps not shown",
          "",
        ],
        [
          "",
          "",
          "It ran for 5 seconds without an end, and was stopped.",
          "",
        ],
      ]
    `);
  });

  it('is told in sentences too, one a line', () => {
    expect(account(toDiagram(pipeline(), { from: 20, to: 22 }))).toMatchInlineSnapshot(`
      [
        "… 20 steps not shown",
        "21. take resumes odd: return()",
        "22. odd resumes count: return()",
        "23. count closes",
        "… 2 steps not shown",
      ]
    `);
    expect(account(toDiagram(nasty)).join('')).not.toContain('\n');
  });
});

describe('in Markdown', () => {
  it('is a table of four columns', () => {
    expect(markdownTable(toDiagram(pipeline(), { from: 18 }))).toMatchInlineSnapshot(`
      "| step | who runs then | what happens | line |
      | ---: | --- | --- | --- |
      |  | caller | … 18 steps not shown |  |
      | 19 | caller | caller prints "3" |  |
      | 20 | take | caller resumes take: next() | pipelines.ts:30 |
      | 21 | odd | take resumes odd: return() | pipelines.ts:18 |
      | 22 | count | odd resumes count: return() | pipelines.ts:12 |
      | 23 | odd | count closes |  |
      | 24 | take | odd closes |  |
      | 25 | caller | take returns undefined, and has ended |  |"
    `);
  });

  it('holds nothing that Markdown or HTML would read', () => {
    expect(markdownTable(toDiagram(nasty))).toMatchInlineSnapshot(`
      "| step | who runs then | what happens | line |
      | ---: | --- | --- | --- |
      | 1 | caller | caller makes a\\|b | demo.ts:3 |
      | 2 | a\\|b | caller resumes a\\|b: next(\\\`x\\\` ↵ &lt;b&gt;\\*bold\\*&lt;/b&gt;) | demo.ts:4 |
      | 3 | caller | a\\|b yields \\\\x1b\\[31mred\\\\ | demo.ts:5 |"
    `);
  });
});

describe('a text from outside', () => {
  it('is one line', () => {
    expect(oneLine('a\r\nb\n\nc\n\n')).toBe('a ↵ b ↵  ↵ c');
  });

  it('is text in XML and in HTML', () => {
    expect(escapeXml(`<a href="x" b='y'>&amp;</a>`)).toBe(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });

  it('is text in a cell of Markdown', () => {
    expect(escapeMarkdown('a|b `c` *d* _e_ [f](g) <h> \\|')).toBe(
      'a\\|b \\`c\\` \\*d\\* \\_e\\_ \\[f\\](g) &lt;h&gt; \\\\\\|',
    );
  });
});
