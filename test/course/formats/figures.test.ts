import { expect, it } from 'vitest';
import { figureBlock, parseFigures } from '../../../tools/course/formats/figures.ts';

const ASKS = `<!-- figure
title: Nobody sends 'hello': ann reads it
run: demo
from: ann yields letter, 2nd time
to: bob returns
lanes: ann, bob
state: ready, letter, frame seats
note: Turn 1 is left out.
fold: ann yields ... bob yields, 3rd time
prints: no
-->`;
const PAGE = `# Task

${ASKS}
![old](given/figures/figure-1.svg)
<!-- end of figure -->

\`\`\`text
<!-- figure
title: only talked about
-->
\`\`\`

<!-- figure
run: given/two-boxes.ts
colour: red
run: demo
-->

The end.
`;

it('reads what a page asks for, and where', () => {
  expect(parseFigures(PAGE)).toMatchInlineSnapshot(`
    [
      {
        "asks": "<!-- figure
    title: Nobody sends 'hello': ann reads it
    run: demo
    from: ann yields letter, 2nd time
    to: bob returns
    lanes: ann, bob
    state: ready, letter, frame seats
    note: Turn 1 is left out.
    fold: ann yields ... bob yields, 3rd time
    prints: no
    -->",
        "end": 15,
        "fold": {
          "from": "ann yields",
          "to": "bob yields, 3rd time",
        },
        "from": "ann yields letter, 2nd time",
        "hasPrints": false,
        "lanes": [
          "ann",
          "bob",
        ],
        "line": 3,
        "note": "Turn 1 is left out.",
        "number": 1,
        "problems": [],
        "run": "demo",
        "state": [
          "ready",
          "letter",
          "frame seats",
        ],
        "text": "<!-- figure
    title: Nobody sends 'hello': ann reads it
    run: demo
    from: ann yields letter, 2nd time
    to: bob returns
    lanes: ann, bob
    state: ready, letter, frame seats
    note: Turn 1 is left out.
    fold: ann yields ... bob yields, 3rd time
    prints: no
    -->
    ![old](given/figures/figure-1.svg)
    <!-- end of figure -->",
        "title": "Nobody sends 'hello': ann reads it",
        "to": "bob returns",
      },
      {
        "asks": "<!-- figure
    run: given/two-boxes.ts
    colour: red
    run: demo
    -->",
        "end": 27,
        "from": "",
        "hasPrints": true,
        "line": 23,
        "note": "",
        "number": 2,
        "problems": [
          "a figure has no line \`colour: red\`: it has title, run, from, to, lanes, state, note, prints, world, fold",
          "the figure says \`run:\` twice",
          "the figure does not say its \`title:\`",
          "the figure does not say its \`from:\`",
          "the figure does not say its \`to:\`",
        ],
        "run": "given/two-boxes.ts",
        "text": "<!-- figure
    run: given/two-boxes.ts
    colour: red
    run: demo
    -->",
        "title": "",
        "to": "",
      },
    ]
  `);
});

it('reads a page with the line ends of Windows alike', () => {
  expect(parseFigures(PAGE.replaceAll('\n', '\r\n'))).toEqual(parseFigures(PAGE));
});

it('says so when the question has no end', () => {
  const [figure] = parseFigures('# A\n\n<!-- figure\ntitle: never ended\n');
  expect(figure?.problems[0]).toBe('the comment that asks for a figure has no end: a line with `-->`');
});

it('puts a picture between the two comments, and leaves what asks as it is', () => {
  const [figure] = parseFigures(PAGE);
  const block = figureBlock(figure ?? { asks: '' }, ['![new](given/figures/figure-1.svg)']);
  expect(block).toBe(`${ASKS}\n![new](given/figures/figure-1.svg)\n<!-- end of figure -->`);
  expect(parseFigures(block)[0]?.text).toBe(block);
});
