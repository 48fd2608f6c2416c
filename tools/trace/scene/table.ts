import { escapeMarkdown, oneLine } from '../words/escape.ts';
import { listed, nobodyRuns, seconds, withoutTicks } from '../words/phrases.ts';
import { shortPlace } from '../words/place.ts';
import type { Scene, SceneBlock, SceneColumn, SceneRow } from './scene.ts';
import type { Chip, LaneMark, StateCell } from './state.ts';

/** A scene as a table: the heads of its columns, and a row for each row of the scene and each turn; plain text, not escaped. */
export interface SceneTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of the table, and what stands in it beside a step. */
interface TableColumn {
  readonly head: string;
  readonly cell: (state: readonly (StateCell | null)[]) => string;
}

/**
 * The steps with who runs after each, what happens in it, how everything stands then that stands beside the scene, and the line
 * of code. How the run ended stands in a last row, unless it came to its end.
 */
export function renderTable(scene: Scene): SceneTable {
  const columns = columnsOf(scene);
  let state: readonly (StateCell | null)[] = [];
  const rows: string[][] = [];
  const add = (step: string, runs: string, happens: string, line = ''): void => {
    rows.push([step, runs, happens, ...columns.map(({ cell }) => cell(state)), line]);
  };
  const onTop = (cells: readonly (StateCell | null)[]): (StateCell | null)[] =>
    scene.columns.map((_, i) => cells[i] ?? state[i] ?? null);
  for (const block of scene.blocks) {
    state = onTop(block.head.cells);
    const begins = beginningOf(block);
    if (begins !== '') add('', runner(scene, block.head.marks), begins);
    for (const row of block.rows) {
      state = row.type === 'step' ? row.state : onTop(row.cells);
      const place = row.type === 'step' && row.where.type === 'line' ? shortPlace(row.where) : '';
      add(stepOf(row), runner(scene, row.marks), happens(row), place);
    }
  }
  if (scene.ending !== '') rows.push(['', '', scene.ending, ...columns.map(() => ''), '']);
  const head = ['step', 'who runs', 'what happens', ...columns.map((column) => column.head), 'line'];
  return { head, rows };
}

/** A scene in sentences, each with the number of its step; for those who cannot see a picture of it. */
export function account(scene: Scene): string[] {
  const lines = scene.blocks.flatMap((block) => [
    beginningOf(block),
    ...block.rows.map((row) => {
      const step = stepOf(row);
      return `${step === '' ? '' : `${step}. `}${happens(row)}`;
    }),
  ]);
  return [withoutTicks(scene.note), ...lines, scene.ending].filter((line) => line !== '').map(oneLine);
}

/** The table in Markdown, as GitHub draws it. */
export function markdownTable(scene: Scene): string {
  const { head, rows } = renderTable(scene);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ---: |${' --- |'.repeat(head.length - 1)}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function stepOf(row: SceneRow): string {
  if (row.type === 'step') return String(row.number);
  if (row.type === 'wait') return '';
  return row.first === row.last ? String(row.first) : `${row.first}–${row.last}`;
}

function happens(row: SceneRow): string {
  if (row.type === 'step') return row.sentence;
  if (row.type === 'fold') return `… ${row.text}`;
  return `${row.label === '' ? '' : `${row.label}: `}${nobodyRuns(row)}`;
}

/** `turn 2, at 1 s`; empty where nothing begins that has a name. */
function beginningOf({ label, time }: SceneBlock): string {
  return time === undefined || label === '' ? label : `${label}, at ${seconds(time)}`;
}

function runner({ lanes }: Scene, marks: readonly LaneMark[]): string {
  const at = marks.indexOf('runs');
  return at < 0 ? (marks.includes('waits') ? 'nobody' : '') : (lanes[at]?.name ?? '');
}

/** Futures share one column of the table; everything else has its own. */
function columnsOf({ columns }: Scene): TableColumn[] {
  const own = (column: SceneColumn, i: number): TableColumn => ({
    head: column.kind === 'frame' ? `frame ${column.name}` : column.name,
    cell: (state) => said(state[i] ?? null),
  });
  const futures = columns.flatMap((column, i) =>
    column.kind === 'future' ? [{ name: column.name, i }] : [],
  );
  const shared: TableColumn = {
    head: 'futures',
    cell: (state) =>
      futures
        .flatMap(({ name, i }) => {
          const cell = state[i];
          return cell == null ? [] : [`${name}: ${said(cell)}`];
        })
        .join('; '),
  };
  const first = columns.findIndex(({ kind }) => kind === 'future');
  return columns.flatMap((column, i) => {
    if (i === first) return [shared];
    return column.kind === 'future' ? [] : [own(column, i)];
  });
}

function said(cell: StateCell | null): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'ready':
      return cell.calls.length === 0 ? 'empty' : names(cell.calls);
    case 'future':
      return future(cell);
    case 'timers':
      return cell.timers.length === 0
        ? 'none'
        : cell.timers
            .map(({ label, when }) => (when === undefined ? label : `${label} at ${seconds(when)}`))
            .join(', ');
    case 'frame': {
      const variables = cell.variables.map(({ name, value }) => `${name} = ${value}`).join(', ');
      const at = cell.at === '' ? '' : `at ${cell.at}`;
      return [STANDS[cell.mark], variables, at].filter((part) => part !== '').join('; ');
    }
  }
}

/** How a frame stands, where its variables do not say it. */
const STANDS: { readonly [M in LaneMark]: string } = {
  none: '',
  new: 'not started',
  runs: 'runs',
  calls: 'in the middle of a call',
  paused: 'paused',
  ended: 'gone',
  failed: 'gone, by an error',
  waits: '',
  outside: '',
};

function future({ state, value, waiters }: Extract<StateCell, { kind: 'future' }>): string {
  if (state === 'pending') {
    const who = listed(waiters.map(({ label }) => label));
    return waiters.length === 0 ? 'empty' : `empty, ${who} ${waiters.length === 1 ? 'waits' : 'wait'}`;
  }
  if (state === 'cancelled') return 'cancelled';
  return state === 'failed' ? `failed: ${value ?? 'an error'}` : (value ?? 'done');
}

function names(calls: readonly Chip[]): string {
  return calls.map(({ label }) => label).join(', ');
}
