import type { Scene, SetTimer } from '../scene/scene.ts';
import { seconds } from '../words/phrases.ts';
import { textWidth } from './parts/measure.ts';

/** A timer from the row that sets it to the row in which it is due, or is taken back. Rows are counted with the heads of blocks. */
export interface TimerTrack {
  readonly timer: SetTimer;
  /** From 0: timers that are set at the same time stand beside each other. */
  readonly track: number;
  readonly from: number;
  /** Null: it is still set where the scene ends. */
  readonly to: number | null;
}

/** The timers of a column, one cell for each row and each head of a block. */
export function timerTracks(scene: Scene, column: number): TimerTrack[] {
  const open = new Map<number, { timer: SetTimer; track: number; from: number }>();
  const tracks: TimerTrack[] = [];
  const cells = scene.blocks.flatMap(({ head, rows }) => [
    head.cells[column],
    ...rows.map((row) => row.cells[column]),
  ]);
  for (const [i, cell] of cells.entries()) {
    if (cell?.kind !== 'timers') continue;
    const still = new Set(cell.timers.map(({ number }) => number));
    for (const [number, each] of open)
      if (!still.has(number)) {
        tracks.push({ ...each, to: i });
        open.delete(number);
      }
    for (const timer of cell.timers) {
      if (open.has(timer.number)) continue;
      const used = new Set([...open.values()].map(({ track }) => track));
      let track = 0;
      while (used.has(track)) track++;
      open.set(timer.number, { timer, track, from: i });
    }
  }
  return [...tracks, ...[...open.values()].map((each) => ({ ...each, to: null }))];
}

/** What stands beside the beginning of a timer: its due time too, where no ruler shows it. */
export function timerLabel({ label, when }: SetTimer, hasRuler: boolean): string {
  return hasRuler || when === undefined ? label : `${label}: ${seconds(when)}`;
}

const CLOSE = 28;
/** Labels of fewer characters than these mean that there is little room. */
const TIGHT = 16;
export const isTight = (label: number): boolean => label < TIGHT;

function widestLabel(scene: Scene, tracks: readonly TimerTrack[]): number {
  return tracks.reduce(
    (most, { timer }) => Math.max(most, textWidth(timerLabel(timer, hasRuler(scene)), 'mono')),
    30,
  );
}

/** From one track to the next: closer when there is little room and no line passes the label of another timer. */
export function timerPitch(scene: Scene, column: number, label: number): number {
  const tracks = timerTracks(scene, column);
  const isClear = tracks.every((each) =>
    tracks.every(
      (other) => other.track <= each.track || other.from > each.from || (other.to ?? Infinity) <= each.from,
    ),
  );
  const wide = widestLabel(scene, tracks) + 14;
  return isTight(label) && isClear ? Math.min(CLOSE, wide) : wide;
}

/** The width of a column of timers. @param label the most characters of labels on arrows */
export function timersWidth(scene: Scene, column: number, label: number): number {
  const tracks = timerTracks(scene, column);
  const last = tracks.reduce((most, { track }) => Math.max(most, track), 0);
  return last * timerPitch(scene, column, label) + widestLabel(scene, tracks) + 18;
}

/** Whether the time of a wait is drawn beside its timers. */
export const hasRuler = ({ columns, blocks }: Scene): boolean =>
  columns.some(({ kind }) => kind === 'timers') &&
  blocks.some(({ rows }) =>
    rows.some((row) => row.type === 'wait' && row.from !== undefined && row.to !== undefined),
  );
