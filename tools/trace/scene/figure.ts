import type { TracePlace, TraceRun } from '../model/events.ts';
import { pickSteps } from './pick.ts';
import { type Scene, stepsOf } from './scene.ts';
import { type ShownWorld, tellRun, toScene } from './to-scene.ts';

/** What a figure shows of a run. Steps are named by a part of their sentence, never by a number. */
export interface FigureQuestion {
  /** The answer to its one question, as a sentence. */
  readonly title: string;
  /** What is left out, below the title; may be empty. */
  readonly note: string;
  /** The first and the last step: `ann yields letter`, `bob returns, 2nd time`, `turn 2`. */
  readonly from: string;
  readonly to: string;
  /** The lanes that matter; all who take part when nothing is said. */
  readonly lanes?: readonly string[];
  /** `ready`, `timers`, futures by name, `frame seats`; nothing stands beside the steps when nothing is said. */
  readonly state?: readonly string[];
  /** The first and the last of those steps that are folded away. */
  readonly fold?: { readonly from: string; readonly to: string };
  /** Whether lines that are printed are steps. */
  readonly hasPrints: boolean;
  /** What is shown of the world outside; all when nothing is said. */
  readonly world?: ShownWorld;
}

/** A figure has so many steps, at least and at most. */
const STEPS = { fewest: 6, most: 15 } as const;

/**
 * The scene of a figure; or, in sentences, why it cannot be drawn.
 * @param code the code of a line, without what stands around it; undefined when it is not known.
 */
export function figureScene(
  run: TraceRun,
  figure: FigureQuestion,
  code: (place: TracePlace) => string | undefined = () => undefined,
): { readonly scene: Scene } | { readonly problems: readonly string[] } {
  const picked = pickSteps(run, figure);
  if ('problems' in picked) return picked;
  const { title, note, lanes, state = [], hasPrints, world } = figure;
  const scene = toScene(run, {
    title,
    note,
    ...picked,
    ...(lanes && { lanes }),
    columns: state,
    prints: hasPrints,
    ...(world && { world }),
    fold: false,
    code,
  });
  const problems = [...missing(run, scene, figure), ...length(scene)];
  return problems.length > 0 ? { problems } : { scene };
}

function missing(run: TraceRun, { lanes, columns }: Scene, figure: FigureQuestion): string[] {
  const { names } = tellRun(run, figure.lanes);
  const isThere = (name: string): boolean =>
    lanes.some((lane) => lane.name === name || lane.frames.some((who) => run.frames[who - 1]?.name === name));
  const all = [...new Set(run.frames.map(({ id }) => names.of(id).name))].join(', ');
  const without = (figure.lanes ?? []).filter((name) => !isThere(name));
  const unknown = (figure.state ?? []).filter(
    (name) =>
      !columns.some((column) => (column.kind === 'frame' ? `frame ${column.name}` : column.name) === name),
  );
  return [
    ...without.map((name) => `no lane is called \`${name}\` between these steps; the run has ${all}`),
    ...unknown.map((name) => `the run says nothing of \`${name}\`, which is to stand beside the steps`),
  ];
}

function length(scene: Scene): string[] {
  const count = stepsOf(scene).length;
  if (count >= STEPS.fewest && count <= STEPS.most) return [];
  return [`it would have ${count} steps; a figure has ${STEPS.fewest} to ${STEPS.most}`];
}
