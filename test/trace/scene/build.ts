import type {
  Act,
  Chip,
  FoldRow,
  LabelPart,
  LaneMark,
  QueueMove,
  Scene,
  SceneBlock,
  SceneRow,
  StateCell,
  StepRow,
  WaitRow,
} from '../../../tools/trace/scene/scene.ts';
import type { Where } from '../../../tools/trace/scene/where.ts';

const MARKS: Readonly<Record<string, LaneMark>> = {
  '-': 'none',
  n: 'new',
  r: 'runs',
  c: 'calls',
  p: 'paused',
  e: 'ended',
  f: 'failed',
  w: 'waits',
};

/** `rpn`: the first lane runs, the second is paused, the third is not started; `-` is not there, `c` calls, `e` ended, `f` failed, `w` waits. */
export const marks = (letters: string): LaneMark[] => [...letters].map((letter) => MARKS[letter] ?? 'none');

/** `next()` is a call; what stands between two bars is a value: `return |'sold out'|`. */
export const label = (text: string): LabelPart[] =>
  text
    .split('|')
    .map((part, i): LabelPart => ({ tone: i % 2 === 0 ? 'code' : 'value', text: part }))
    .filter(({ text }) => text !== '');

/** Calls, each with its own name as its id. */
export const chips = (...names: string[]): Chip[] => names.map((name) => ({ id: name, label: name }));

export const ready = (...names: string[]): StateCell => ({ kind: 'ready', calls: chips(...names) });

export const empty = (...waiters: string[]): StateCell => ({
  kind: 'future',
  state: 'pending',
  waiters: chips(...waiters),
});

export const done = (value: string): StateCell => ({ kind: 'future', state: 'finished', value, waiters: [] });

/** @param when in seconds, by the numbers of timers */
export const timers = (...when: (readonly [number: number, when: number])[]): StateCell => ({
  kind: 'timers',
  timers: when.map(([number, due]) => ({ number, label: `timer ${number}`, when: due })),
});

/** @param variables `row 'A'` */
export const frame = (mark: string, variables: readonly string[] = [], at = ''): StateCell => ({
  kind: 'frame',
  mark: marks(mark)[0] ?? 'none',
  variables: variables.map((text) => {
    const [name = '', ...value] = text.split(' ');
    return { name, value: value.join(' ') };
  }),
  at,
});

export const control = (from: number, to: number, text: string, through: readonly number[] = []): Act => ({
  type: 'control',
  from,
  to,
  label: label(text),
  through,
  isError: false,
});

interface StepParts {
  readonly cells?: Readonly<Record<number, StateCell>>;
  readonly moves?: readonly QueueMove[];
  readonly sentence?: string;
  readonly line?: number;
}

/** Something that becomes a row once its lanes and columns are known. */
export type RowDraft = (world: {
  readonly scene: Pick<Scene, 'lanes' | 'columns'>;
  number: number;
}) => SceneRow;

const cellsOf = (
  columns: readonly unknown[],
  changed: Readonly<Record<number, StateCell>>,
): (StateCell | null)[] => columns.map((_, i) => changed[i] ?? null);

/** The next step. @param letters how the lanes stand after it */
export const step =
  (
    act: Act,
    letters: string,
    { cells = {}, moves = [], sentence = 'It goes on.', line }: StepParts = {},
  ): RowDraft =>
  ({ scene, number }): StepRow => {
    const where: Where =
      line === undefined ? { type: 'somewhere', name: 'demo' } : { type: 'line', file: 'demo.ts', line };
    return {
      type: 'step',
      number,
      events: [number],
      act,
      moves,
      sentence,
      where,
      marks: marks(letters),
      cells: cellsOf(scene.columns, cells),
      frames: scene.lanes.map(({ name }, i) => ({
        name,
        mark: marks(letters)[i] ?? 'none',
        where: null,
        variables: [],
        doing: '',
      })),
      state: [],
    };
  };

export const fold =
  (count: number, text: string, letters: string): RowDraft =>
  ({ scene, number }): FoldRow => ({
    type: 'fold',
    text,
    first: number,
    last: number + count - 1,
    marks: marks(letters),
    cells: cellsOf(scene.columns, {}),
  });

export const wait =
  (label: string, from: number, to: number, letters: string, cells: StepParts['cells'] = {}): RowDraft =>
  ({ scene }): WaitRow => ({
    type: 'wait',
    label,
    from,
    to,
    marks: marks(letters),
    cells: cellsOf(scene.columns, cells),
  });

interface BlockDraft {
  readonly kind: SceneBlock['kind'];
  readonly label?: string;
  readonly time?: number;
  readonly marks: string;
  readonly cells?: Readonly<Record<number, StateCell>>;
  readonly rows: readonly RowDraft[];
}

/** A scene of which only what changes is said: steps get their numbers, and the whole state beside them. */
export function buildScene(
  parts: Pick<Scene, 'title' | 'lanes' | 'columns'> & {
    readonly note?: string;
    readonly ending?: string;
    readonly above: string;
    readonly blocks: readonly BlockDraft[];
  },
): Scene {
  const state: (StateCell | null)[] = parts.columns.map(() => null);
  const take = (cells: readonly (StateCell | null)[]): void => {
    for (const [i, cell] of cells.entries()) if (cell !== null) state[i] = cell;
  };
  let number = 1;
  const blocks = parts.blocks.map((block): SceneBlock => {
    const head = { marks: marks(block.marks), cells: cellsOf(parts.columns, block.cells ?? {}) };
    take(head.cells);
    const rows = block.rows.map((draft): SceneRow => {
      const row = draft({ scene: parts, number });
      take(row.cells);
      if (row.type === 'fold') number = row.last + 1;
      if (row.type !== 'step') return row;
      number += 1;
      return { ...row, state: [...state] };
    });
    const { kind, label = '', time } = block;
    return { kind, label, ...(time === undefined ? {} : { time }), head, moves: [], rows };
  });
  const { title, lanes, columns, note = '', ending = '', above } = parts;
  return { title, note, lanes, columns, above: marks(above), blocks, ending };
}
