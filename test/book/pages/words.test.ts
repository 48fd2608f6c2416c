import { describe, expect, it } from 'vitest';
import { openBook, workbook } from '../fixture.ts';

const README = 'lessons/01-adding/README.md';

const withWords = {
  'lessons/WORDS.md':
    '# Words\n\n| word | what it means | lesson |\n| --- | --- | --- |\n| sum, total | What `+` gives. | [01](01-adding/README.md) |\n',
  [README]: (workbook[README] ?? '').replace(
    'does.*\n',
    'does.*\n\n- **You write** `adding.ts`\n- **Not today** `given/a.ts` and `given/b.ts`\n\n[The words of this course](../WORDS.md)\n',
  ),
};

describe('the words of the course', () => {
  it('have a page, each under the lesson that defines it', async () => {
    const { text, site } = await openBook(withWords);
    expect(await site.paths()).toContain('words.html');
    const page = await text('words.html');
    expect(page.slice(page.indexOf('<article'), page.indexOf('</article>'))).toMatchInlineSnapshot(`
      "<article class="prose words">
      <h1>The words of this course</h1>
      <p>In the order in which the lessons define them.</p>
      <h2><a href="lessons/01-adding/index.html"><span class="number">01</span> Adding &amp; more</a></h2>
      <dl>
      <div id="word-sum"><dt>sum, total</dt> <dd>What <code>+</code> gives.</dd></div>
      </dl>
      "
    `);
  });

  it('are found by the search, at their places', async () => {
    const { text } = await openBook(withWords);
    expect(await text('search.json')).toContain('words.html#word-sum');
  });

  it('are linked from the map and from the head of a lesson, and stand there no second time', async () => {
    const { text } = await openBook(withWords);
    expect(await text('index.html')).toContain('<a href="words.html">The words of this course</a>');
    const page = await text('lessons/01-adding/');
    expect(page.match(/The words of this course/g)).toHaveLength(1);
    expect(
      page.slice(
        page.indexOf('<p class="question"'),
        page.indexOf('</header>', page.indexOf('<p class="question"')),
      ),
    ).toMatchInlineSnapshot(`
      "<p class="question">After this lesson you can say what <code>+</code> does.</p>
      <dl class="files">
      <div><dt>You write</dt> <dd><code>adding.ts</code></dd></div>
      <div><dt>Not today</dt> <dd><code>given/a.ts</code></dd> <dd><code>given/b.ts</code></dd></div>
      </dl>
      <p class="to-words"><a href="../../words.html">The words of this course</a></p>
      "
    `);
    expect(page.slice(page.indexOf('<div class="prose">'))).not.toContain('You write');
  });

  it('have no page and no links where there is no list of them', async () => {
    const { text, site } = await openBook();
    expect(await site.paths()).not.toContain('words.html');
    expect(await text('index.html')).not.toContain('words.html');
    expect(await text('lessons/02-taking/')).not.toContain('words.html');
  });
});
