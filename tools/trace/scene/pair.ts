import { comparedKeys, type Divergence, firstDivergence, numbered } from '../model/divergence.ts';
import type { TraceRun } from '../model/events.ts';
import { type Scene, type StepRow, stepsOf } from './scene.ts';
import { type SceneOptions, toScene } from './to-scene.ts';

/** Two steps beside each other; null where one of the runs has none there. */
export interface PairedLine {
  readonly mine: StepRow | null;
  readonly reference: StepRow | null;
  /** Whether they do the same; empty for a step that only one run has, and that makes no difference. */
  readonly alike: '=' | '≠' | '';
}

/** Two runs, made ready to be drawn side by side. */
export interface PairedScenes {
  /** Nothing is folded in them. */
  readonly mine: Scene;
  readonly reference: Scene;
  /** All steps of both, in order. */
  readonly lines: readonly PairedLine[];
  /** The lines where the runs part, by index; they are alike again between two of them. The first is the step of the divergence. */
  readonly places: readonly number[];
  /** Where they first part; null when they do not, or when that is not known. */
  readonly divergence: Divergence | null;
}

/**
 * Two runs step by step. As long as they do the same, what is the same stands in one line, and what makes no difference (from
 * which line something is called, what a loop tells of itself, a function that only one run has) has a line of its own. From
 * where they part they are lined up by their steps, whatever happens in them.
 * @param options what is shown of each run; nothing is folded.
 */
export function pairScenes(
  mine: TraceRun,
  reference: TraceRun,
  options: Omit<SceneOptions, 'from' | 'to' | 'fold' | 'folds'> = {},
): PairedScenes {
  const divergence = firstDivergence(mine, reference);
  const [ours, theirs] = comparedKeys(mine, reference);
  const sideOf = (run: TraceRun, keys: ReadonlyMap<number, string>, at: number | undefined): PairSide => {
    const scene = toScene(run, { ...options, fold: false });
    const steps = stepsOf(scene).map((row): PairStep => {
      const counted = row.events.flatMap((event) => keys.get(event) ?? []);
      return { row, counts: counted.length > 0, key: counted.join('\n') || uncounted(run, row) };
    });
    const parts = steps.findIndex(({ row }) => at !== undefined && row.events.some((event) => event >= at));
    return { scene, steps, parts: parts < 0 ? steps.length : parts };
  };
  const left = sideOf(numbered(mine, reference), ours, divergence?.mineAt);
  const right = sideOf(numbered(reference, mine), theirs, divergence?.referenceAt);
  const before = together(left.steps.slice(0, left.parts), right.steps.slice(0, right.parts));
  const after = oneByOne(left.steps.slice(left.parts), right.steps.slice(right.parts));
  const lines = [...before, ...after];
  const places = lines.flatMap(({ alike }, i) =>
    i >= before.length && alike === '≠' && (i === before.length || lines[i - 1]?.alike !== '≠') ? [i] : [],
  );
  return { mine: left.scene, reference: right.scene, lines, places, divergence };
}

interface PairStep {
  readonly row: StepRow;
  /** Whether it counts when runs are compared. */
  readonly counts: boolean;
  readonly key: string;
}

interface PairSide {
  readonly scene: Scene;
  readonly steps: readonly PairStep[];
  /** The first step that the runs do not have in common. */
  readonly parts: number;
}

/** What happens in a step that makes no difference: who does it, and from where, makes none either. */
function uncounted({ events, frames }: TraceRun, row: StepRow): string {
  const event = events[row.events[0] ?? -1];
  if (event === undefined) return '';
  return `${event.type} ${'frame' in event ? (frames[event.frame - 1]?.name ?? '') : ''}`;
}

/** Runs that do the same, but for what does not count. */
function together(ours: readonly PairStep[], theirs: readonly PairStep[]): PairedLine[] {
  const lines: PairedLine[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    const [our, their] = [ours[i], theirs[j]];
    if (our !== undefined && their !== undefined && our.key === their.key) {
      lines.push({ mine: our.row, reference: their.row, alike: '=' });
      i += 1;
      j += 1;
    } else if (our !== undefined && (their === undefined || !our.counts || their.counts)) {
      lines.push({ mine: our.row, reference: null, alike: '' });
      i += 1;
    } else {
      lines.push({ mine: null, reference: their?.row ?? null, alike: '' });
      j += 1;
    }
  }
  return lines;
}

/** The first beside the first, the second beside the second. */
function oneByOne(ours: readonly PairStep[], theirs: readonly PairStep[]): PairedLine[] {
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i): PairedLine => {
    const [our, their] = [ours[i], theirs[i]];
    const alike = our !== undefined && our.key === their?.key ? '=' : '≠';
    return { mine: our?.row ?? null, reference: their?.row ?? null, alike };
  });
}
