import { describe, expect, it } from 'vitest';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';
import { renderInline, renderMarkdown } from '../../../tools/book/markup/markdown.ts';
import type { Rendered } from '../../../tools/book/markup/rendered.ts';

const render = (text: string, literal = false): Rendered =>
  renderMarkdown(text, {
    highlight: withoutColour,
    resolveLink: (href) => (href.endsWith('.ts') ? null : `to:${href}`.replace(/^to:(?=https?:)/, '')),
    literal,
  });
const shown = (text: string): string => render(text).html.text;

describe('for those who hear a page', () => {
  it('a small heading before all others is of the first level below the title', () => {
    const levels = [...shown('# T\n\n### a\n\n### b\n\n## c\n\n### d').matchAll(/<h3[^>]*>/g)].map(
      ([tag]) => tag,
    );
    expect(levels).toEqual(['<h3 id="a" aria-level="2">', '<h3 id="b" aria-level="2">', '<h3 id="d">']);
  });

  it('the empty corner of a table is a cell, and no head', () => {
    const table = shown('| | b |\n| --- | --- |\n| c | d |');
    expect(table.match(/<t[hd]>.*<\/t[hd]>/g)).toEqual([
      '<td></td>',
      '<th>b</th>',
      '<td>c</td>',
      '<td>d</td>',
    ]);
  });
});

describe('prose', () => {
  it('has curly quotes, and keeps dots and code as they are', () => {
    expect(shown('It\'s "done": `it\'s` ... (c)')).toMatchInlineSnapshot(`
      "<p>It’s “done”: <code>it's</code> ... (c)</p>
      "
    `);
  });

  it('keeps its quotes where it is about values', () => {
    expect(render("yields 'a'", true).html.text).toMatchInlineSnapshot(`
      "<p>yields 'a'</p>
      "
    `);
  });

  it('marks the sentence that the lesson is about', () => {
    expect(shown('**The idea.** One `token`.')).toMatchInlineSnapshot(`
      "<p class="idea"><strong>The idea.</strong> One <code>token</code>.</p>
      "
    `);
  });

  it('says how the columns of a table are aligned without a style', () => {
    expect(shown('| a | b |\n| --- | ---: |\n| 1 | 2 |')).toMatchInlineSnapshot(`
      "<div class="table"><table>
      <thead>
      <tr>
      <th>a</th>
      <th class="right">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td class="right">2</td>
      </tr>
      </tbody>
      </table></div>
      "
    `);
  });
});

describe('headings', () => {
  const page = render(
    '# Page\n\nBefore.\n\n## Predict\n\nSome `code`.\n\n```ts\nnot this\n```\n\n## 1. `fib`\n\n## 2. `tee` (stretch)\n\nMore.\n\n### Why?\n\n## Predict',
  );

  it('have the names that GitHub gives them, one each', () => {
    expect(page.headings.map(({ level, id, title }) => [level, id, title])).toMatchInlineSnapshot(`
      [
        [
          2,
          "predict",
          "Predict",
        ],
        [
          2,
          "1-fib",
          "1. fib",
        ],
        [
          2,
          "2-tee-stretch",
          "2. tee (stretch)",
        ],
        [
          3,
          "why",
          "Why?",
        ],
        [
          2,
          "predict-1",
          "Predict",
        ],
      ]
    `);
  });

  it('come with the prose below them, and none of the code', () => {
    expect([page.title, page.opening, ...page.headings.map(({ text }) => text)]).toMatchInlineSnapshot(`
      [
        "Page",
        "Before.",
        "Some code.",
        "",
        "More.",
        "",
        "",
      ]
    `);
  });

  it('say in the page which exercise begins there', () => {
    expect(page.html.text.match(/<h2.*/g)).toMatchInlineSnapshot(`
      [
        "<h2 id="predict" data-exercise="0">Predict<a class="anchor" href="#predict" tabindex="-1" aria-hidden="true">#</a></h2>",
        "<h2 id="1-fib" data-exercise="1"><span class="number">1.</span> <code>fib</code><a class="anchor" href="#1-fib" tabindex="-1" aria-hidden="true">#</a></h2>",
        "<h2 id="2-tee-stretch" data-exercise="2"><span class="number">2.</span> <code>tee</code> <span class="stretch">stretch</span><a class="anchor" href="#2-tee-stretch" tabindex="-1" aria-hidden="true">#</a></h2>",
        "<h2 id="predict-1" data-exercise="0">Predict<a class="anchor" href="#predict-1" tabindex="-1" aria-hidden="true">#</a></h2>",
      ]
    `);
  });

  it('are shown in lists without the links in them', () => {
    expect(render('## A [link](x.md) and `code`').headings[0]?.html.text).toBe(
      'A link and <code>code</code>',
    );
  });
});

describe('links and pictures', () => {
  it('lead where the book says, and are plain text where it has nothing', () => {
    expect(shown('[lesson](../02) [file `a`](a.ts) [site](https://example.org)')).toMatchInlineSnapshot(`
      "<p><a href="to:../02">lesson</a> file <code>a</code> <a href="https://example.org">site</a></p>
      "
    `);
  });

  it('of no kind that runs something', () => {
    expect(shown('[a](javascript:alert(1))')).toMatchInlineSnapshot(`
      "<p>[a](javascript:alert(1))</p>
      "
    `);
  });

  it('make a figure of a picture that stands alone', () => {
    expect(shown('![Two <lanes>](picture.svg "Who runs")')).toMatchInlineSnapshot(`
      "<figure class="picture"><a href="to:picture.svg"><img src="to:picture.svg" alt="Two &lt;lanes&gt;" title="Who runs"></a><figcaption>Who runs</figcaption></figure>
      "
    `);
  });

  it('show the words of a picture that another server has', () => {
    expect(shown('![far](https://example.org/a.svg) ![near](//example.org/a.svg)')).toMatchInlineSnapshot(`
      "<p>far near</p>
      "
    `);
  });
});

describe('HTML in a page', () => {
  it('may fold a picture and a table away, and none of it is found', () => {
    const page = render(
      '## Predict\n\nThink.\n\n<!-- made -->\n<details>\n<summary>Open & look</summary>\n\n![Lanes](picture.svg)\n\n| a |\n| --- |\n| 1 |\n\n</details>\n\nAfter.',
    );
    expect(page.html.text).toMatchInlineSnapshot(`
      "<h2 id="predict" data-exercise="0">Predict<a class="anchor" href="#predict" tabindex="-1" aria-hidden="true">#</a></h2>
      <p>Think.</p>

      <details>
      <summary>Open &amp; look</summary>
      <figure class="picture"><a href="to:picture.svg"><img src="to:picture.svg" alt="Lanes"></a></figure>
      <div class="table"><table>
      <thead>
      <tr>
      <th>a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      </tr>
      </tbody>
      </table></div>
      </details>
      <p>After.</p>
      "
    `);
    expect(page.headings[0]?.text).toBe('Think.\nAfter.');
  });

  it('may be a picture with a size', () => {
    expect(shown('<img src="a.svg" alt="A" width="300" onerror="alert(1)">')).toMatchInlineSnapshot(
      `"<img src="to:a.svg" alt="A" width="300">"`,
    );
  });

  it('is shown as it was written when it is anything else', () => {
    expect(
      shown(
        '<script>alert(1)</script>\n\nA Generator<number> and <b onclick="x()">this</b>.\n\n<div>that</div>',
      ),
    ).toMatchInlineSnapshot(`
      "&lt;script&gt;alert(1)&lt;/script&gt;
      <p>A Generator&lt;number&gt; and &lt;b onclick=&quot;x()&quot;&gt;this&lt;/b&gt;.</p>
      &lt;div&gt;that&lt;/div&gt;"
    `);
  });

  it('is closed when the page forgets to, and closes nothing that is not open', () => {
    expect(shown('</details>\n\n<details>\n<summary>A</summary>\n\nText.')).toMatchInlineSnapshot(`
      "
      <details>
      <summary>A</summary>
      <p>Text.</p>
      </details>
      "
    `);
  });
});

describe('fences', () => {
  it('are figures that say what they are', () => {
    const fences = [
      '```ts run\nyield 1 < 2;\n```',
      '```ts file=slow.ts#slow\nyield 1;\n```',
      '```ts starter=../01-fib/fib.ts#fib\nthrow 1;\n```',
      '```text output\n1\n\n2\n```',
      '```text demo\n1\n```',
      '```text wrong=m01-x\n✗ 1. fib › ends\n\n  › 1 <\n```',
      '```text\na --> b\n```',
      '```python run\nyield 1\n```',
      '```\nplain\n```',
    ];
    expect(shown(fences.join('\n\n'))).toMatchInlineSnapshot(`
      "<figure class="code"><pre><code>yield 1 &lt; 2;
      </code></pre></figure>
      <figure class="code"><figcaption><code>slow.ts</code></figcaption><pre><code>yield 1;
      </code></pre></figure>
      <figure class="code"><figcaption><code>01-fib/fib.ts</code>, before you begin</figcaption><pre><code>throw 1;
      </code></pre></figure>
      <figure class="output"><figcaption>prints</figcaption><pre><code>1

      2
      </code></pre></figure>
      <figure class="output"><figcaption>the demo prints</figcaption><pre><code>1
      </code></pre></figure>
      <figure class="verdict"><figcaption>your terminal says</figcaption><pre><code><span class="fail">✗ 1. fib › ends</span>

      <span class="differs">  › 1 &lt;</span>
      </code></pre></figure>
      <figure class="drawing"><pre><code>a --&gt; b
      </code></pre></figure>
      <figure class="code"><figcaption>Python</figcaption><pre><code>yield 1
      </code></pre></figure>
      <figure class="drawing"><pre><code>plain
      </code></pre></figure>
      "
    `);
  });
});

describe('one line', () => {
  it('shows code and emphasis, and a link as its text', () => {
    expect(renderInline('`yield` is *an* [expression](x.md) <b>').text).toMatchInlineSnapshot(
      `"<code>yield</code> is <em>an</em> expression &lt;b&gt;"`,
    );
  });
});
