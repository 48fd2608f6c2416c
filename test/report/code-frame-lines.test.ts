import { describe, expect, it } from 'vitest';
import { codeFrameLines, pointer } from '../../tools/report/code-frame-lines.ts';
import { look, plainLook } from '../../tools/terminal/style.ts';

const frame = {
  firstLine: 8,
  lines: ['function* fib() {', '', '  yield first + second;', '}'],
  mark: { line: 10, column: 9 },
};

const draw = (of = frame, columns = 80): string => `\n${codeFrameLines(of, plainLook(columns)).join('\n')}\n`;

describe('a code frame in the terminal', () => {
  it('has numbers, and a mark below the column', () => {
    expect(draw()).toMatchInlineSnapshot(`
      "
         8 | function* fib() {
         9 |
      > 10 |   yield first + second;
           |         ^
        11 | }
      "
    `);
  });

  it('is cut to the width, without a mark that is beyond it', () => {
    expect(draw(frame, 16)).toMatchInlineSnapshot(`
      "
         8 | function…
         9 |
      > 10 |   yield …
           |         ^
        11 | }
      "
    `);
    expect(draw(frame, 14)).toMatchInlineSnapshot(`
      "
         8 | functi…
         9 |
      > 10 |   yiel…
        11 | }
      "
    `);
  });

  it('has no mark when the place is on none of its lines', () => {
    expect(draw({ ...frame, mark: { line: 12, column: 1 } })).not.toContain('^');
    expect(codeFrameLines({ ...frame, lines: [] }, plainLook())).toEqual([]);
  });

  it('has the marked line in colour, and the others dim', () => {
    const coloured = look({ colour: true, links: false, unicode: true }, 80);
    const { dim, red, cyan } = coloured.style;
    expect(codeFrameLines({ ...frame, lines: frame.lines.slice(0, 3) }, coloured)).toEqual([
      dim('   8 | function* fib() {'),
      dim('   9 |'),
      `${red('>')}${dim(' 10 |')}   ${cyan('yield')} first + second;`,
      red('     |         ^'),
    ]);
  });
});

it('points below a column that tabs are before', () => {
  expect(pointer({ firstLine: 3, lines: ['\tif (x)\treturn'], mark: { line: 3, column: 10 } })).toBe(
    '\t      \t ^',
  );
});
