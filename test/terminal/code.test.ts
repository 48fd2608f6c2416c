import { describe, expect, it } from 'vitest';
import { highlight } from '../../tools/terminal/code.ts';
import { type Styles, styles } from '../../tools/terminal/style.ts';

const tag =
  (name: string) =>
  (text: string): string =>
    `<${name}>${text}</${name}>`;

/** Colours that can be read. */
const tags: Styles = {
  ...styles(false),
  cyan: tag('c'),
  green: tag('g'),
  magenta: tag('m'),
  grey: tag('-'),
};

describe('TypeScript in colour', () => {
  it.each([
    ['keywords', 'yield* of', '<c>yield</c>* <c>of</c>'],
    ['names', 'fib(value)', 'fib(value)'],
    ['types', 'Map<string, Task>', '<m>Map</m><<m>string</m>, <m>Task</m>>'],
    ['numbers', '1n + 1_000', '<m>1n</m> + <m>1_000</m>'],
    ['strings', `'a' + "b"`, `<g>'a'</g> + <g>"b"</g>`],
    ['templates, whole', `\`a \${b + \`\${c}\`} d\` + e`, `<g>\`a \${b + \`\${c}\`} d\`</g> + e`],
    ['patterns', 'a / b / /x/', 'a / b / <m>/x/</m>'],
    ['comments, line by line', '/* a\nb */ c // d', '<->/* a</->\n<->b */</-> c <->// d</->'],
    ['decorators', '@coroutine', '@coroutine'],
    ['private names', 'this.#ready.get', '<c>this</c>.#ready.<c>get</c>'],
    ['what is cut off', "say('it", "say(<g>'it</g>"],
    ['what is no TypeScript', 'a \\ “b”', 'a \\ “b”'],
  ])('%s', (_, source, coloured) => {
    expect(highlight(source, tags).replaceAll('</g><g>', '')).toBe(coloured);
  });

  it('is the text itself where nothing is coloured', () => {
    const source = `const a = \`x\${1}\`;\n\t// end\r\n`;
    expect(highlight(source, styles(false))).toBe(source);
  });
});
