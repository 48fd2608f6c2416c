import type { Scene } from '../../../tools/trace/scene/scene.ts';
import {
  buildScene,
  chips,
  control,
  done,
  empty,
  fold,
  frame,
  label,
  ready,
  step,
  timers,
  wait,
} from './build.ts';

/** Two tasks: one waits for a letter, the other for the first; the letter comes from main. */
export const task: Scene = buildScene({
  title: 'Nobody sends ‘hello’: ann reads it',
  lanes: [
    { name: 'loop', detail: 'run by main', frames: [0] },
    { name: 'ann', detail: 'Task-2', frames: [1] },
    { name: 'bob', detail: 'Task-3', frames: [2] },
  ],
  columns: [
    { kind: 'ready', name: 'ready', detail: 'next first' },
    { kind: 'future', name: 'letter', detail: 'a future' },
    { kind: 'future', name: 'Task-2', detail: 'ann’s result' },
  ],
  above: 'rnn',
  blocks: [
    {
      kind: 'turn',
      label: 'turn 1',
      marks: 'rnn',
      cells: { 0: ready('ann', 'bob'), 1: empty(), 2: empty() },
      rows: [
        step(control(0, 1, 'next()'), 'crn', { cells: { 0: ready('bob') }, line: 20 }),
        step(control(1, 0, '|letter|'), 'rpn', {
          cells: { 1: empty('ann') },
          sentence: 'ann yields the letter and is paused; `ann` is on its list.',
          line: 22,
        }),
        step(control(0, 2, 'next()'), 'cpr', { cells: { 0: ready() }, line: 25 }),
        step(control(2, 0, '|Task-2|'), 'rpp', { cells: { 2: empty('bob') }, line: 27 }),
      ],
    },
    {
      kind: 'between',
      label: 'main',
      marks: 'rpp',
      rows: [
        step({ type: 'put', lane: 0, column: 1, label: label('setResult') }, 'rpp', {
          cells: { 0: ready('ann'), 1: done("'hello'") },
          moves: [{ from: 1, to: 0, chips: chips('ann') }],
          sentence: 'main puts `’hello’` into the letter; ann goes to the end of the ready queue.',
          line: 40,
        }),
      ],
    },
    {
      kind: 'turn',
      label: 'turn 2',
      marks: 'rpp',
      rows: [
        step(control(0, 1, 'next()'), 'crp', { cells: { 0: ready() }, line: 22 }),
        step({ type: 'read', lane: 1, column: 1, label: label("|'hello'|") }, 'crp', { line: 22 }),
        step(control(1, 0, 'return'), 'rep', {
          cells: { 0: ready('bob'), 2: done("'the letter says hello'") },
          moves: [{ from: 2, to: 0, chips: chips('bob') }],
          line: 23,
        }),
      ],
    },
    {
      kind: 'turn',
      label: 'turn 3',
      marks: 'rep',
      rows: [
        step(control(0, 2, 'next()'), 'cer', { cells: { 0: ready() }, line: 27 }),
        step({ type: 'read', lane: 2, column: 2, label: label("|'the letter says hello'|") }, 'cer', {
          line: 27,
        }),
        step(control(2, 0, 'return'), 'ree', { line: 29 }),
      ],
    },
  ],
});

/** Two sleep side by side: the loop waits for their timers. */
export const sleep: Scene = buildScene({
  title: 'Two sleep for a second, and the loop waits once',
  note: 'Turn 1, in which sideBySide makes the two and waits for one, is left out.',
  lanes: [
    { name: 'loop', detail: '', frames: [0] },
    { name: 'one', detail: 'hello', frames: [1] },
    { name: 'two', detail: 'hello', frames: [2] },
  ],
  columns: [
    { kind: 'ready', name: 'ready', detail: 'next first' },
    { kind: 'timers', name: 'timers', detail: 'and when each is due' },
  ],
  above: 'rnn',
  blocks: [
    {
      kind: 'turn',
      label: 'turn 2',
      time: 0,
      marks: 'rnn',
      cells: { 0: ready('one', 'two'), 1: timers() },
      rows: [
        step(control(0, 1, 'next()'), 'crn', { cells: { 0: ready('two') } }),
        step({ type: 'timer', lane: 1, column: 1, label: label('callLater(1)'), timer: 1 }, 'crn', {
          cells: { 1: timers([1, 1]) },
        }),
        step(control(1, 0, '|future|'), 'rpn'),
        step(control(0, 2, 'next()'), 'cpr', { cells: { 0: ready() } }),
        step({ type: 'timer', lane: 2, column: 1, label: label('callLater(1)'), timer: 2 }, 'cpr', {
          cells: { 1: timers([1, 1], [2, 1]) },
        }),
        step(control(2, 0, '|future|'), 'rpp'),
      ],
    },
    {
      kind: 'between',
      label: '',
      marks: 'rpp',
      rows: [wait('select(1)', 0, 1, 'wpp', { 0: ready('timer 1', 'timer 2'), 1: timers() })],
    },
    {
      kind: 'turn',
      label: 'turn 3',
      time: 1,
      marks: 'rpp',
      rows: [
        step({ type: 'note', lane: 0, label: label('fills a future') }, 'rpp', {
          cells: { 0: ready('timer 2', 'one') },
        }),
        step({ type: 'note', lane: 0, label: label('fills a future') }, 'rpp', {
          cells: { 0: ready('one', 'two') },
        }),
      ],
    },
    {
      kind: 'turn',
      label: 'turn 4',
      time: 1,
      marks: 'rpp',
      rows: [
        step(control(0, 1, 'next()'), 'crp', { cells: { 0: ready('two') } }),
        step(control(1, 0, 'return'), 'rep', { cells: { 0: ready('two', 'sideBySide') } }),
        step(control(0, 2, 'next()'), 'cer', { cells: { 0: ready('sideBySide') } }),
        step(control(2, 0, 'return'), 'ree'),
      ],
    },
  ],
});

/** One generator, asked by hand; asked again after its end. */
export const seats: Scene = buildScene({
  title: 'The frame moves only while its `next()` runs',
  lanes: [
    { name: 'caller', detail: '', frames: [0] },
    { name: 'seats', detail: 'a generator', frames: [1] },
  ],
  columns: [{ kind: 'frame', name: 'seats', detail: 'its variables, and its place in the body' }],
  above: 'r-',
  blocks: [
    {
      kind: 'plain',
      marks: 'r-',
      rows: [
        step({ type: 'make', from: 0, to: 1, label: label('seats()') }, 'rn', { cells: { 0: frame('n') } }),
        step(control(0, 1, 'next()'), 'cr'),
        step(control(1, 0, "|'A1'|"), 'rp', {
          cells: { 0: frame('p', ["row 'A'", 'number 1'], 'yield row + number') },
        }),
        step({ type: 'note', lane: 0, label: label('puts the kettle on') }, 'rp'),
        step(control(0, 1, 'next()'), 'cr'),
        step(control(1, 0, "|'A2'|"), 'rp', {
          cells: { 0: frame('p', ["row 'A'", 'number 2'], 'yield row + number') },
        }),
        fold(4, '4 more steps of the same kind: B1, B2', 'rp'),
        step(control(0, 1, 'next()'), 'cr'),
        step(control(1, 0, "return |'sold out'|"), 're', { cells: { 0: frame('e') } }),
        step(control(0, 1, 'next()'), 're'),
        step(control(1, 0, '|undefined|, done'), 're', { cells: { 0: frame('e') } }),
      ],
    },
  ],
});

/** Through a `yield*`: control passes the lane in the middle. */
export const tube: Scene = buildScene({
  title: 'Nothing moves in the middle lane while the tube is laid',
  lanes: [
    { name: 'caller', detail: '', frames: [0] },
    { name: 'order', detail: '', frames: [1] },
    { name: 'address', detail: '', frames: [2] },
  ],
  columns: [{ kind: 'frame', name: 'variables', detail: 'set in the frame that runs' }],
  above: 'rn-',
  blocks: [
    {
      kind: 'plain',
      marks: 'rn-',
      rows: [
        step(control(0, 1, 'next()'), 'cr-'),
        step(control(1, 2, 'yield*'), 'cpr'),
        step(control(2, 0, "|'Street?'|", [1]), 'rpp'),
        step(control(0, 2, "next(|'Elm Road'|)", [1]), 'cpr', {
          cells: { 0: frame('r', ["street 'Elm Road'"]) },
        }),
        step(control(2, 0, "|'Town?'|", [1]), 'rpp'),
        step(control(0, 2, "next(|'Bath'|)", [1]), 'cpr', { cells: { 0: frame('r', ["town 'Bath'"]) } }),
        step(control(2, 1, "return |'Elm Road, Bath'|"), 'cre', {
          cells: { 0: frame('r', ["home 'Elm Road, Bath'"]) },
        }),
        step(control(1, 0, "return |'deliver to Elm Road, Bath'|"), 'ree'),
      ],
    },
  ],
});

/** Every one of them, by what it is called. */
export const SCENES: Readonly<Record<string, Scene>> = { task, sleep, seats, tube };
