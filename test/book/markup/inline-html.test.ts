import { expect, it } from 'vitest';
import { inlineHtml } from '../../../tools/book/markup/inline-html.ts';

it.each([
  ['call `next()` **once**, *not* twice', 'call <code>next()</code> <b>once</b>, <em>not</em> twice'],
  ['the [page](https://example.org)', 'the page'],
  ['got `<b>` & <i>', 'got <code>&lt;b&gt;</code> &amp; &lt;i&gt;'],
  ['_"a"_ is not __proto__', '<em>&quot;a&quot;</em> is not __proto__'],
])('%s', (text, shown) => {
  expect(inlineHtml(text).text).toBe(shown);
});
