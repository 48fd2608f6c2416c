import { describe, expect, it } from 'vitest';
import { openBook, workbook } from '../fixture.ts';

const table = `
## The course

| stage | you build | lessons |
| --- | --- | --- |
| A Numbers | sums | [01 Adding](lessons/01-adding/README.md) |
| B Fewer | differences | to come: 02 Taking · 03 Taking it \`all\` |
| C More | products, *at last* | to come: 04 Times & times |
| D Later | who knows | to come |
`;

const map = async (): Promise<string> => {
  const { text } = await openBook({ 'README.md': workbook['README.md'] + table });
  return text('index.html');
};

describe('what is to come', () => {
  it('stands on the map with its stage, and leads nowhere; a lesson that is there is not among it', async () => {
    const page = await map();
    expect(page.slice(page.indexOf('<div class="planned">'), page.indexOf('</main>'))).toMatchInlineSnapshot(`
      "<div class="planned">
      <p><b>To come:</b> differences</p>
      <ol>
      <li><span class="number">3</span> Taking it <code>all</code></li>
      </ol>
      </div>
      </section>
      <section class="stage" aria-labelledby="stage-c">
      <h2 id="stage-c"><span class="letter">C</span> More</h2>
      <div class="planned">
      <p><b>To come:</b> products, <em>at last</em></p>
      <ol>
      <li><span class="number">4</span> Times &amp; times</li>
      </ol>
      </div>
      </section>
      "
    `);
  });

  it('is nothing when the course does not say so', async () => {
    const { text } = await openBook();
    expect(await text('index.html')).not.toContain('planned');
  });
});
