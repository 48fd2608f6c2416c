import type { Look } from '../../terminal/style.ts';
import { width, wrap } from '../../terminal/text.ts';
import { callerLane, rowsOf, type Scene, type SceneBlock } from '../scene/scene.ts';
import type { LaneMark } from '../scene/state.ts';
import { harmless } from '../words/escape.ts';
import { listed, NOTHING, seconds, withoutTicks } from '../words/phrases.ts';
import { canvas } from './canvas.ts';
import { type Drawing, laneLine, put, putCells } from './draw.ts';
import { inksOf } from './inks.ts';
import { layOutScene, nameAt, type TextLayout } from './layout.ts';
import { legendLines } from './legend.ts';
import { marksOf } from './marks.ts';
import { narrative } from './narrative.ts';
import { drawMoves, drawnMoves, drawRow } from './rows.ts';

/** Wider lines are no easier to read. */
const WIDEST = 160;

/** For readers who have drawn a program of their own. */
const WHAT_IS_DRAWN =
  'A program is drawn when it calls a `function*` and resumes the generator: with `next()`, or in a `for...of`.';

/** What stands below the name of a narrow column. */
const SHORTER: Readonly<Record<string, string>> = { 'next first': 'next 1st' };

/** How a scene is drawn. */
export interface TextOptions {
  /** Stands before the title: `Figure 12.1`. */
  readonly label?: string;
  /** The number of the step in hand. */
  readonly hand?: number;
}

/**
 * A scene drawn for a terminal: a lane a column, a step a line, state beside it; below it what the marks mean, what has no
 * room, and how the run ended. A terminal that is too narrow for lanes is told it in sentences.
 */
export function renderScene(scene: Scene, wide: Look, options: TextOptions = {}): string[] {
  const look = { ...wide, width: Math.min(wide.width, WIDEST) };
  const head = titleOf(scene, look, options.label);
  const isEmpty = rowsOf(scene).length === 0 && scene.blocks.every(({ kind }) => kind === 'plain');
  if (isEmpty && scene.ending !== '') return [...head, ...endingOf(scene, look)];
  if (isEmpty) return [...head, '', ...wrap(`${NOTHING} ${WHAT_IS_DRAWN}`, look.width)];
  const layout = layOutScene(scene, look);
  if (layout === null) return [...head, '', ...narrative(scene, look), ...endingOf(scene, look)];
  const drawing = drawingOf(scene, layout, look, options.hand ?? null);
  const body = [...drawHeads(drawing), ...drawBlocks(drawing)];
  return [
    ...head,
    '',
    ...body,
    '',
    ...legendLines(drawing.used, look),
    ...missing(drawing),
    ...endingOf(scene, look),
  ];
}

/** What drawing a scene with this layout needs. */
export function drawingOf(scene: Scene, layout: TextLayout, look: Look, hand: number | null): Drawing {
  return {
    scene,
    layout,
    look,
    marks: marksOf(look),
    inks: inksOf(look.style),
    used: new Set(),
    hand,
  };
}

function titleOf(scene: Scene, { style, width: columns }: Look, label = ''): string[] {
  const title = harmless(withoutTicks(scene.title));
  const start = label === '' ? '' : `${label}  `;
  const isLong = width(start) + width(title) > columns;
  const lines = wrap(title, isLong ? columns : columns - width(start));
  return [
    ...(isLong && label !== '' ? [style.soft(label)] : []),
    ...lines.map((line, i) => (isLong || i > 0 ? '' : style.soft(start)) + style.bold(line)),
    ...wrap(harmless(withoutTicks(scene.note)), columns).map(style.soft),
  ];
}

/** The names of lanes and columns, and what is said below them. */
export function drawHeads(drawing: Drawing): string[] {
  const { scene, layout, inks, look } = drawing;
  const [names, details] = [canvas(), canvas()];
  scene.lanes.forEach(({ name, detail }, i) => {
    const at = layout.lanes[i];
    if (at == null) return;
    const [shown, below] = [harmless(name), harmless(detail)];
    put(names, nameAt(at, shown), [{ text: shown, ink: 'name' }], drawing);
    put(details, nameAt(at, below), [{ text: below, ink: 'soft' }], drawing);
  });
  layout.columns.forEach(({ at, width: columns }, i) => {
    const { name = '', detail = '' } = scene.columns[i] ?? {};
    names.put(at, harmless(name), inks.name);
    const said = [detail, SHORTER[detail] ?? detail].map(harmless);
    const room = layout.details ? look.width - at : columns + (i < layout.columns.length - 1 ? 1 : 0);
    details.put(at, said.find((each) => width(each) <= room) ?? '', inks.soft);
  });
  const below = details.toString();
  return [names.toString(), ...(below === '' ? [] : [below])];
}

function drawBlocks(drawing: Drawing): string[] {
  const caller = callerLane(drawing.scene);
  let before: readonly LaneMark[] = drawing.scene.lanes.map(({ isOutside }, i) =>
    isOutside ? 'outside' : i === caller ? 'runs' : 'none',
  );
  return drawing.scene.blocks.flatMap((block) => {
    const lines = drawBlockHead(block, before, drawing);
    before = block.head.marks;
    for (const row of block.rows) {
      lines.push(...drawRow(row, before, drawing));
      before = row.marks;
    }
    return lines;
  });
}

/** The line of its name, and how everything stands where it begins, unless that is as above. */
export function drawBlockHead(block: SceneBlock, before: readonly LaneMark[], drawing: Drawing): string[] {
  const { layout, inks, marks } = drawing;
  const lines: string[] = [];
  if (block.kind !== 'plain') {
    const time = block.time === undefined ? '' : ` ${seconds(block.time)}`;
    const label = block.label === '' ? '' : `${harmless(block.label)} `;
    const rest = Math.max(0, layout.end - width(label) - width(time));
    lines.push(inks.soft(label + marks.rule.repeat(rest) + time));
  }
  const isNew = block.head.marks.some((mark, i) => mark !== before[i] && !isOver(mark));
  if (!isNew && block.head.cells.every((cell) => cell === null)) return lines;
  const line = laneLine(block.head.marks, block.head.marks, drawing);
  putCells(line, block.head.cells, () => true, drawing);
  drawMoves(line, block.head.cells, drawnMoves(block.moves, drawing), drawing);
  return [...lines, line.toString()];
}

function isOver(mark: LaneMark): boolean {
  return mark === 'ended' || mark === 'failed' || mark === 'none';
}

/** What there was no room for. */
function missing({ scene, layout, look, inks }: Drawing): string[] {
  const lanes = scene.lanes.filter((_, i) => layout.lanes[i] === null);
  const columns = scene.columns.slice(layout.columns.length).map(({ name }) => harmless(name));
  const lines = [
    ...(lanes.length === 0
      ? []
      : [
          `${lanes.length} of ${scene.lanes.length} lanes ${lanes.length === 1 ? 'has' : 'have'} no room in ${look.width} columns; their steps are told in words.`,
        ]),
    ...(columns.length === 0
      ? []
      : [
          `Not shown in ${look.width} columns: the state of ${listed(columns)}. A wider terminal has room for it.`,
        ]),
  ];
  return lines.flatMap((line) => wrap(line, look.width).map(inks.soft));
}

/** How the run ended, when it did not come to its end. */
export function endingOf({ ending }: Scene, { style, signs, width: columns }: Look): string[] {
  const [first, ...rest] = wrap(harmless(ending), columns - 2);
  if (first === undefined) return [];
  return ['', `${style.red(signs.fail)} ${first}`, ...rest.map((line) => `  ${line}`)];
}
