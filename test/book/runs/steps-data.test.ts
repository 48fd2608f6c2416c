import { describe, expect, it } from 'vitest';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';
import { stepsData } from '../../../tools/book/runs/steps-data.ts';
import type { FrameView, Scene, StepRow, Where } from '../../../tools/trace/scene/scene.ts';

const where: Where = { type: 'line', file: 'demo', line: 2 };
const hidden: Where = { type: 'line', file: 'demo', line: 9 };
const lines = ['function* ann() {', '  const text = yield* letter;', '}'];

const row = (number: number, parts: Partial<StepRow>): StepRow => ({
  type: 'step',
  number,
  events: [number],
  act: { type: 'note', lane: 0, label: [] },
  moves: [],
  sentence: 'ann reads <b>.',
  where,
  marks: [],
  cells: [],
  frames: [],
  state: [],
  ...parts,
});
const ann: FrameView = { name: 'ann', mark: 'paused', where, variables: [], doing: 'waits for letter' };
const loop: FrameView = { name: 'loop', mark: 'runs', where: hidden, variables: [], doing: '' };

const data = (...rows: readonly StepRow[]) => {
  const scene: Scene = {
    title: '',
    note: '',
    ending: '',
    lanes: [{ name: 'loop', detail: '', frames: [0] }],
    above: [],
    columns: [
      { kind: 'ready', name: 'ready', detail: '' },
      { kind: 'future', name: 'letter', detail: '' },
    ],
    blocks: [{ kind: 'plain', label: '', head: { marks: [], cells: [] }, moves: [], rows }],
  };
  return stepsData({
    scene,
    highlight: withoutColour,
    code: (file) => (file === 'demo' ? { name: 'demo.ts', lines } : null),
  });
};

describe('the steps of a scene, for a page', () => {
  it('have a sentence, a line of what the reader has, frames and state; what stands alike is sent once', () => {
    const state: StepRow['state'] = [
      { kind: 'ready', calls: [{ id: 'a', label: 'ann' }] },
      { kind: 'future', state: 'pending', waiters: [{ id: 'a', label: 'ann' }] },
    ];
    const frames = [loop, ann, { ...ann, name: 'bob', mark: 'none' as const }];
    expect(
      data(row(1, { frames, state }), row(4, { frames, state: [null, state[1] ?? null] })),
    ).toMatchInlineSnapshot(`
      {
        "cells": [
          {
            "name": "ready",
            "says": "<b><code>ann</code></b> next",
          },
          {
            "name": "letter",
            "says": "empty; <code>ann</code> waits for it",
          },
        ],
        "frames": [
          {
            "mark": "runs",
            "name": "loop",
            "place": null,
            "says": "runs",
            "variables": [],
          },
          {
            "mark": "paused",
            "name": "ann",
            "place": {
              "file": "demo.ts",
              "line": 2,
            },
            "says": "paused, line 2, waits for letter",
            "variables": [],
          },
        ],
        "sources": {
          "demo.ts": [
            "function* ann() {",
            "  const text = yield* letter;",
            "}",
          ],
        },
        "steps": [
          {
            "cells": [
              0,
              1,
            ],
            "file": "demo.ts",
            "frames": [
              0,
              1,
            ],
            "number": 1,
            "place": {
              "file": "demo.ts",
              "line": 2,
            },
            "sentence": "ann reads &lt;b&gt;.",
            "set": null,
            "somewhere": "",
          },
          {
            "cells": [
              1,
            ],
            "file": "demo.ts",
            "frames": [
              0,
              1,
            ],
            "number": 4,
            "place": {
              "file": "demo.ts",
              "line": 2,
            },
            "sentence": "ann reads &lt;b&gt;.",
            "set": null,
            "somewhere": "",
          },
        ],
      }
    `);
  });

  it('do not say that one runs at the line where it was seen last, when it is somewhere else now', () => {
    const seen: FrameView = { ...loop, where };
    const { steps, frames } = data(
      row(1, { frames: [seen] }),
      row(2, { frames: [seen], where: { type: 'somewhere', name: 'turn' } }),
    );
    expect(steps.map(({ frames: [at = -1] }) => [frames[at]?.says, frames[at]?.place])).toEqual([
      ['runs, line 2', { file: 'demo.ts', line: 2 }],
      ['runs', null],
    ]);
    expect(steps.map(({ seen }) => seen)).toEqual([undefined, { file: 'demo.ts', line: 2 }]);
  });

  it('mark no line of an answer, and none that is not known', () => {
    const told = data(
      row(1, { where: hidden, frames: [ann] }),
      row(2, { where: { type: 'somewhere', name: 'step' } }),
      row(3, { where: { type: 'line', file: 'node_modules/a.js', line: 1 } }),
    ).steps.map(({ place, file, somewhere }) => ({ place, file, somewhere }));
    expect(told).toMatchInlineSnapshot(`
      [
        {
          "file": "demo.ts",
          "place": null,
          "somewhere": "in <code>demo.ts</code>, in what you write",
        },
        {
          "file": "demo.ts",
          "place": null,
          "somewhere": "somewhere in <code>step</code>",
        },
        {
          "file": "demo.ts",
          "place": null,
          "somewhere": "somewhere in <code>a.js</code>",
        },
      ]
    `);
  });

  it('say what was just set', () => {
    const { steps } = data(
      row(1, {
        act: { type: 'read', lane: 1, column: 1, label: [{ tone: 'value', text: "'hello'" }] },
        frames: [{ ...ann, mark: 'runs' }],
      }),
    );
    expect(steps[0]?.set).toEqual({ file: 'demo.ts', line: 2, text: "text = 'hello'" });
  });
});
