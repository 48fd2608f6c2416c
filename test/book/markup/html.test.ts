import { describe, expect, it } from 'vitest';
import { html, raw } from '../../../tools/book/markup/html.ts';

describe('a template of HTML', () => {
  it('escapes what it is given, in text and in attributes', () => {
    expect(html`<a title="${'"\'><script>'}">${'a < b & c'}</a>`.text).toMatchInlineSnapshot(
      `"<a title="&quot;&#39;&gt;&lt;script&gt;">a &lt; b &amp; c</a>"`,
    );
  });

  it('lets through what is HTML already, joins lists, and shows nothing for nothing', () => {
    const parts = [1, 2].map((each) => html`<li>${each}</li>`);
    expect(html`${parts}${raw('<hr>')}${null}${undefined}${false}${0}${''}`.text).toMatchInlineSnapshot(
      `"<li>1</li><li>2</li><hr>0"`,
    );
  });
});
