import { expect, it } from 'vitest';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';
import { runPicture } from '../../../tools/book/markup/run-picture.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';

const file = 'lessons/01-one/topic.ts';
const at = (line: number) => ({ file, line, column: 1 });

const run: TraceRun = {
  title: 'fibs',
  frames: [{ id: 1, name: 'fibs', instance: 1, place: at(1) }],
  events: [
    { type: 'create', by: 0, frame: 1, at: at(4) },
    { type: 'resume', by: 0, frame: 1, how: 'next', at: at(5) },
    { type: 'yield', frame: 1, to: 0, value: "'<b>'", at: at(2) },
  ],
  dropped: 0,
  ending: { how: 'done' },
};

const sources = {
  [file]: "function* fibs() {\n  yield '<b>';\n}\n",
  'lessons/01-one/other.ts': 'export {};\n',
};

it('has a sentence and a line for each step, and the files that steps are in', () => {
  const { html, ...rest } = runPicture({ run, sources, highlight: withoutColour, id: 'last-run' });
  expect(rest).toMatchInlineSnapshot(`
    {
      "sources": {
        "lessons/01-one/topic.ts": {
          "lines": [
            "function* fibs() {",
            "  yield &#39;&lt;b&gt;&#39;;",
            "}",
            "",
          ],
        },
      },
      "steps": [
        {
          "place": {
            "file": "lessons/01-one/topic.ts",
            "line": 4,
          },
          "row": 0,
          "sentence": "caller makes fibs",
        },
        {
          "place": {
            "file": "lessons/01-one/topic.ts",
            "line": 5,
          },
          "row": 1,
          "sentence": "caller resumes fibs: next()",
        },
        {
          "place": {
            "file": "lessons/01-one/topic.ts",
            "line": 2,
          },
          "row": 2,
          "sentence": "fibs yields '<b>'",
        },
      ],
      "title": "fibs",
    }
  `);
  expect(html.match(/class="tr-row[^"]*"/g)).toHaveLength(3);
});

it('has ids of its own, no style, and the values of the learner as text', () => {
  const { html } = runPicture({ run, sources, highlight: withoutColour, id: 'figure-2' });
  expect([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)).toEqual(['figure-2-title']);
  expect(html).not.toMatch(/<style|<script|<b>/);
});

it('leaves out what is no longer there', () => {
  expect(runPicture({ run, sources: {}, highlight: withoutColour, id: 'last-run' }).sources).toEqual({});
});
