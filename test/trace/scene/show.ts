import type { LabelPart, Scene, SceneRow } from '../../../tools/trace/scene/scene.ts';
import type { LaneMark, StateCell } from '../../../tools/trace/scene/state.ts';

const MARKS: Readonly<Record<LaneMark, string>> = {
  none: ' ',
  new: 'o',
  runs: '#',
  calls: '|',
  paused: ':',
  ended: 'x',
  failed: 'X',
  waits: '.',
  outside: '~',
};

/** A scene as text for tests: heads, then a line a row: lanes, act, state, place. */
export function show(scene: Scene): string {
  const heads = [
    scene.lanes.map(({ name, detail }) => (detail === '' ? name : `${name} (${detail})`)).join(', '),
    ...(scene.columns.length === 0 ? [] : [scene.columns.map(({ name }) => name).join(', ')]),
    `     ${marks(scene.above)}`,
  ];
  const blocks = scene.blocks.flatMap(({ kind, label, time, head, moves, rows }) => [
    ...(kind === 'plain'
      ? []
      : [trimmed([`-- ${label}`, time === undefined ? '' : `${time} s`, cells(head.cells), came(moves)])]),
    ...rows.map(line),
  ]);
  return [...heads, ...blocks, ...(scene.ending === '' ? [] : [scene.ending])].join('\n');
}

function line(row: SceneRow): string {
  if (row.type === 'fold') return `   ~ ${marks(row.marks)}  ${row.first} to ${row.last}: ${row.text}`;
  if (row.type === 'wait')
    return `   . ${marks(row.marks)}  ${row.label} ${row.from ?? '?'} to ${row.to ?? '?'}`;
  const { number, act, where, moves } = row;
  const way =
    'from' in act
      ? `${act.from}>${act.to}${'through' in act && act.through.length > 0 ? ` by ${act.through.join()}` : ''}`
      : `${act.lane}`;
  const place = where.type === 'line' ? `@${where.line}` : `in ${where.name}`;
  const told = `${String(number).padStart(4)} ${marks(row.marks)}  ${act.type} ${way} ${label(act.label)}`;
  return trimmed([told, cells(row.cells), came(moves), place]);
}

const marks = (all: readonly LaneMark[]): string => all.map((mark) => MARKS[mark]).join('');
const label = (parts: readonly LabelPart[]): string => parts.map(({ text }) => text).join('');
const trimmed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('  ');

function came(moves: readonly { readonly chips: readonly { readonly label: string }[] }[]): string {
  return moves.map(({ chips }) => `+${chips.map((chip) => chip.label).join()}`).join(' ');
}

function cells(all: readonly (StateCell | null)[]): string {
  return all.some((each) => each !== null) ? `{${all.map(cell).join(' | ')}}` : '';
}

function cell(each: StateCell | null): string {
  if (each === null) return '"';
  if (each.kind === 'ready') return each.calls.map((chip) => chip.label).join(' ') || 'empty';
  if (each.kind === 'timers') return each.timers.map((timer) => `${timer.label} at ${timer.when}`).join(' ');
  if (each.kind === 'frame')
    return [each.mark, ...each.variables.map(({ name, value }) => `${name}=${value}`), each.at]
      .join(' ')
      .trim();
  return `[${each.value ?? (each.state === 'pending' ? '' : each.state)}]${each.waiters.map((chip) => chip.label).join()}`;
}
