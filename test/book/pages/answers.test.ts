import { describe, expect, it } from 'vitest';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';
import { answersHtml } from '../../../tools/book/pages/answers.ts';
import type { LessonProgress } from '../../../tools/progress/types.ts';
import { openBook } from '../fixture.ts';

const PATH = 'lessons/01-adding/answers.html';
const files = {
  'lessons/01-adding/adding.ts': 'export const add = (a: number) => a;\n',
  'solutions/01-adding/adding.ts':
    '// BEGIN SOLUTION 1\nexport const add = (a: number) => a + 1;\n// END SOLUTION\n',
};
const done: LessonProgress = { passedAt: '2026-01-01', exercises: [1], hints: {} };

const open = (adding?: LessonProgress) =>
  openBook(files, {
    token: 'secret',
    progress: { version: 1, lessons: adding === undefined ? {} : { adding } },
  });

describe('the answers of a lesson', () => {
  const lines = (count: number): string => Array.from({ length: count }, (_, at) => `same ${at}\n`).join('');
  const shown = (own: string, solution: string): string =>
    answersHtml([{ name: 'a.ts', own, solution }], withoutColour).text;

  it('are yours, the solution and the difference, as tabs of which one is chosen', () => {
    expect(shown('let a = 1;\nlet b;\n', 'let a = 2 < 3;\nlet b;\n')).toMatchInlineSnapshot(`
      "<div>
      <section class="answer" aria-labelledby="answer-0">
      <h3 id="answer-0"><code>a.ts</code></h3>
      <div role="tablist" aria-labelledby="answer-0">
      <button type="button" role="tab" id="answer-0-tab-0" aria-controls="answer-0-panel-0" aria-selected="true">Yours</button>
      <button type="button" role="tab" id="answer-0-tab-1" aria-controls="answer-0-panel-1" aria-selected="false" tabindex="-1">Solution</button>
      <button type="button" role="tab" id="answer-0-tab-2" aria-controls="answer-0-panel-2" aria-selected="false" tabindex="-1">Difference</button>
      </div>
      <div role="tabpanel" id="answer-0-panel-0" aria-labelledby="answer-0-tab-0"><pre class="code"><code>let a = 1;
      let b;
      </code></pre></div>
      <div role="tabpanel" id="answer-0-panel-1" aria-labelledby="answer-0-tab-1" hidden><pre class="code"><code>let a = 2 &lt; 3;
      let b;
      </code></pre></div>
      <div role="tabpanel" id="answer-0-panel-2" aria-labelledby="answer-0-tab-2" hidden><p class="signs"><span class="own"><b>-</b> yours</span> <span class="other"><b>+</b> the solution</span></p>
      <pre class="code difference"><code><span class="line own"><span class="sign">-</span> let a = 1;</span><span class="line other"><span class="sign">+</span> let a = 2 &lt; 3;</span><span class="line"><span class="sign"> </span> let b;</span></code></pre></div>
      </section>
      </div>
      "
    `);
  });

  it('fold what is equal, and show what is only on one side', () => {
    const text = shown(`${lines(9)}old\n`, `${lines(9)}`);
    expect(text).toContain('<span class="line folded">… 6 equal lines</span>');
    expect(text).toContain('<span class="line own"><span class="sign">-</span> old</span>');
    expect(text).not.toContain('line other');
  });

  it('say so when there is no difference', () => {
    expect(shown('a\n', 'a\n\n')).toContain('<p>Yours is the solution, letter for letter.</p>');
  });
});

describe('the book', () => {
  it.each([
    ['has not begun', undefined],
    ['has passed some exercises', { exercises: [1], hints: {} }],
  ])('refuses them to somebody who %s', async (_, adding) => {
    const { site, text } = await open(adding);
    expect(await site.get(PATH)).toBe(null);
    expect(await site.paths()).not.toContain(PATH);
    expect(await text('lessons/01-adding/')).toContain('<section id="answers" class="answers" hidden');
  });

  it.each([
    ['has passed the lesson', done],
    ['was asked before and said yes', { exercises: [], hints: {}, lookedAt: '2026-01-01' }],
  ])('has them for somebody who %s', async (_, adding) => {
    const { text } = await open(adding);
    expect(await text(PATH)).toContain('a + <span class="n">1</span>');
    expect(await text('lessons/01-adding/')).toContain('<section id="answers" class="answers" aria-label');
    expect(await text('lessons/02-taking/')).toContain('<section id="answers" class="answers" hidden');
  });

  it('of files has none, and no place for them', async () => {
    const { site, text } = await openBook(files);
    expect((await site.paths()).filter((path) => path.includes('answers'))).toEqual([]);
    expect(await text('lessons/01-adding/')).not.toContain('answers');
  });
});
