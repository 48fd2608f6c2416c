import { describe, expect, it } from 'vitest';
import { loadHighlight } from '../../../tools/book/markup/highlight.ts';

const highlight = await loadHighlight();
const lines = (code: string, language: string): string[] => highlight(code, language).map(({ text }) => text);

describe('source text', () => {
  it('in TypeScript is coloured by classes', () => {
    expect(
      lines(
        "function* fib(n: number): Generator<number> {\n  const told = yield* from('a', 1); // why\n}",
        'ts',
      ),
    ).toMatchInlineSnapshot(`
      [
        "<span class="k">function*</span> <span class="f">fib</span>(n: <span class="k">number</span>): <span class="t">Generator</span>&lt;<span class="k">number</span>&gt; {",
        "  <span class="k">const</span> told = <span class="y">yield*</span> <span class="f">from</span>(<span class="s">&#39;a&#39;</span>, <span class="n">1</span>); <span class="c">// why</span>",
        "}",
      ]
    `);
  });

  it('in Python too', () => {
    expect(
      lines("def outer():\n    got = yield from inner('a')\n    return None", 'python'),
    ).toMatchInlineSnapshot(`
      [
        "<span class="k">def</span> <span class="f">outer</span>():",
        "    got = <span class="y">yield from</span> inner(<span class="s">&#39;a&#39;</span>)",
        "    <span class="k">return</span> <span class="k">None</span>",
      ]
    `);
  });

  it('in another language has no colour', () => {
    expect(lines('a < b\n  yield', 'text')).toEqual(['a &lt; b', '  yield']);
  });

  it.each(['ts', 'python', 'sh', 'json', 'text', ''])(
    'in "%s" keeps its characters and lines',
    (language) => {
      const code = 'const a = `x$' + '{1 < 2 && "<b>"}`;\n\n\tfor (;;) { yield a; } # & \'\'\n';
      const plain = lines(code, language).map((line) =>
        line
          .replace(/<span class="[a-z]">|<\/span>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&'),
      );
      expect(plain.join('\n')).toBe(code);
    },
  );
});
