import type { Look } from '../../terminal/style.ts';
import { pad, wrap } from '../../terminal/text.ts';
import { callerLane, type Scene, type SceneBlock, type StepRow } from '../scene/scene.ts';
import type { LaneMark } from '../scene/state.ts';
import { partsOf } from './acts.ts';
import { type Drawing, laneLine } from './draw.ts';
import { layOutScene } from './layout.ts';
import { drawRow } from './rows.ts';
import { drawBlockHead, drawHeads, drawingOf } from './scene.ts';
import { sentenceIn } from './sentences.ts';

/** Some steps of a run, drawn one by one, to stand beside those of another. */
export interface Panel {
  readonly heads: readonly string[];
  /** What stands above a step because a turn begins with it, and the step. */
  step(row: StepRow): { readonly above: readonly string[]; readonly lines: readonly string[] };
  /** A line in which nothing happens, where the other run has a step. @param after the step above it. */
  idle(after: StepRow | null): string;
  /** What the legend has to explain. */
  readonly used: Drawing['used'];
}

/** What a panel shows besides its steps. */
export interface PanelOptions {
  /** The number of the step in hand. */
  readonly hand: number | null;
  readonly hasPlaces: boolean;
}

/** @param rows the steps that will be drawn. */
export function panelOf(
  scene: Scene,
  rows: readonly StepRow[],
  look: Look,
  { hand, hasPlaces }: PanelOptions,
): Panel {
  const part = partOf(scene, rows);
  const caller = callerLane(scene);
  const taking = scene.lanes.map((_, i) => i === caller || rows.some(({ act }) => partsOf(act).includes(i)));
  const laid = layOutScene(part, look, taking);
  if (laid === null) return toldPanel(look);
  const layout = hasPlaces ? laid : { ...laid, places: null };
  const drawing = drawingOf(part, layout, look, hand);
  const stands = standsOf(scene, new Set(rows));
  return {
    heads: drawHeads(drawing),
    used: drawing.used,
    step(row) {
      const { before = [], block = null } = stands.get(row) ?? {};
      const above = block === null ? [] : drawBlockHead({ ...block, rows: [] }, before, drawing);
      return { above, lines: drawRow(row, block?.head.marks ?? before, drawing) };
    },
    idle: (after) => (after === null ? '' : laneLine(after.marks, after.marks, drawing).toString()),
  };
}

/** Where there is no room for lanes. */
function toldPanel({ width, style }: Look): Panel {
  return {
    heads: [],
    used: new Set(),
    step: (row) => ({
      above: [],
      lines: wrap(sentenceIn(row), width - 4).map((line, i) =>
        i === 0 ? `${style.soft(pad(String(row.number), 3, 'left'))} ${line}` : `    ${line}`,
      ),
    }),
    idle: () => '',
  };
}

function partOf(scene: Scene, rows: readonly StepRow[]): Scene {
  const wanted = new Set<unknown>(rows);
  const blocks = scene.blocks.map((block) => ({
    ...block,
    rows: block.rows.filter((row) => wanted.has(row)),
  }));
  return { ...scene, blocks: blocks.filter((block) => block.rows.length > 0) };
}

interface Stand {
  readonly before: readonly LaneMark[];
  /** The block that is entered with the step; null when the step above it is in the same one. */
  readonly block: SceneBlock | null;
}

/** How the lanes stand above each of the wanted steps, and whether a block begins there. */
function standsOf(scene: Scene, wanted: ReadonlySet<unknown>): Map<unknown, Stand> {
  const stands = new Map<unknown, Stand>();
  let before = scene.above;
  for (const block of scene.blocks) {
    let isNew = block.kind !== 'plain';
    for (const row of block.rows) {
      if (wanted.has(row)) {
        const isFirst = row === block.rows[0];
        stands.set(row, { before, block: isNew ? headOf(block, isFirst ? block.head.marks : before) : null });
        isNew = false;
      }
      before = row.marks;
    }
  }
  return stands;
}

/** A block as it is drawn above one of its steps: without the state, which has no columns here. */
function headOf(block: SceneBlock, marks: readonly LaneMark[]): SceneBlock {
  return { ...block, head: { marks, cells: [] }, moves: [] };
}
