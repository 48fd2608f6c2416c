import { describe, expect, it } from 'vitest';
import { findPicture, pictureBlock, putPicture } from '../../../tools/verify/prose/picture-block.ts';

const block = pictureBlock(3, 'who runs');
const page = '# Title\n\n## Predict\n\nFill it in.\n\n## 1. `fib`\n\nWrite it.\n';

describe('the picture of a page', () => {
  it('goes to the end of Predict, and is found there', () => {
    const result = putPicture(page, block) ?? '';
    expect(result).toMatchInlineSnapshot(`
      "# Title

      ## Predict

      Fill it in.

      <!-- the picture of the demo, made by \`lesson verify --fix\` -->
      <details>
      <summary>The picture of this program; open it when the blanks are filled in</summary>

      ![who runs](picture.svg)

      [The same as a table](picture.md). \`npx lesson trace 3\` draws it for what you wrote.

      </details>
      <!-- the end of the picture -->

      ## 1. \`fib\`

      Write it.
      "
    `);
    expect(findPicture(result)).toEqual({ line: 7, text: block });
    expect(putPicture(result, block)).toBe(result);
  });

  it('takes the place of the one before, wherever the author has moved it', () => {
    const moved = `${page}\n${pictureBlock(3, 'an old one')}\n\nMore.\n`;
    expect(putPicture(moved, block)).toBe(`${page}\n${block}\n\nMore.\n`);
  });

  it('stands at the end when Predict is the last section, and keeps the line ends of the page', () => {
    expect(putPicture('## Predict\r\n\r\nFill it in.\r\n', block)).toBe(
      `## Predict\n\nFill it in.\n\n${block}\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('has no place on a page without Predict, and is not found without its end', () => {
    expect(putPicture('# Title\n', block)).toBeNull();
    expect(findPicture(block.slice(0, -10))).toBeNull();
  });
});
