import type { ColumnSource, RunStanding } from './columns.ts';
import type { SceneNames } from './names.ts';
import type { QueueMove } from './scene.ts';
import type { Chip } from './state.ts';

/** The calls that have gone from a column of state to the ready queue between two moments: out of the list of a future, or a timer. */
export function movesOf(
  columns: readonly ColumnSource[],
  before: RunStanding,
  after: RunStanding,
  names: SceneNames,
): QueueMove[] {
  const to = columns.findIndex(({ key }) => key === 'ready');
  if (to < 0) return [];
  const were = new Set([...before.state.ready.values()].flat().map(({ id }) => id));
  const came: Chip[] = [...after.state.ready.values()]
    .flat()
    .filter(({ id }) => !were.has(id))
    .map(({ id, label }) => ({ id, label: names.future(label) }));
  return columns.flatMap(({ key, column }, from): QueueMove[] => {
    const waited = new Set(
      column.kind === 'timers'
        ? [...before.state.timers.values()].flat().map(({ number }) => `timer ${number}`)
        : (before.state.futures.get(key)?.waiters.map(({ id }) => id) ?? []),
    );
    const chips = came.filter(
      ({ id, label }) => waited.has(id) || (column.kind === 'timers' && waited.has(label)),
    );
    return chips.length === 0 ? [] : [{ from, to, chips }];
  });
}
