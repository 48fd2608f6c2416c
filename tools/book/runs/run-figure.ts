import type { TraceRun } from '../../trace/model/events.ts';
import { type FigureQuestion, figureScene } from '../../trace/scene/figure.ts';
import type { Scene } from '../../trace/scene/scene.ts';
import { type SceneOptions, toScene } from '../../trace/scene/to-scene.ts';
import { renderMap } from '../../trace/svg/map.ts';
import type { Highlight } from '../markup/highlight.ts';
import type { Html } from '../markup/html.ts';
import { drawings, marksOf } from './drawings.ts';
import { figureHtml, tableId } from './figure-html.ts';
import type { CodeOf } from './reader-code.ts';
import { stepsData } from './steps-data.ts';
import { tableHtml } from './table-html.ts';
import type { WalkMap } from './walk-html.ts';

/** What a page can hold without making anybody wait; the number of steps left out is shown. */
const MOST_STEPS = 300;

/** What a run is drawn with. */
export interface RunInput {
  readonly run: TraceRun;
  readonly code: CodeOf;
  readonly highlight: Highlight;
}

/** Where a figure stands, and what it shows. */
export interface FigureInput extends RunInput {
  /** `Figure 12.2` */
  readonly caption: string;
  readonly id: string;
  readonly question: FigureQuestion;
  /** Where the whole run can be walked through; null when nowhere. */
  readonly walk: string | null;
}

/** A stretch of a run as a figure of a page; null when the run no longer has the steps that are asked for. */
export function runFigure({ run, code, highlight, caption, id, question, walk }: FigureInput): Html | null {
  const found = figureScene(run, question, lineOf(code));
  if ('problems' in found) return null;
  const { scene } = found;
  const data = stepsData({ scene, code, highlight });
  return figureHtml({
    caption,
    id,
    title: scene.title,
    note: scene.note,
    drawings: drawings(scene, id, tableId(id)),
    marks: marksOf(scene),
    table: tableHtml(scene),
    data,
    walk,
  });
}

/** A whole run as a map. This is slow: draw each run once. @param id what the ids in it begin with. */
export function walkMap(input: RunInput, id: string): WalkMap {
  const scene = toScene(input.run, { mostSteps: MOST_STEPS, code: lineOf(input.code) });
  return sceneMap(scene, input, id);
}

/** A scene as a map. */
export function sceneMap(scene: Scene, { code, highlight }: Omit<RunInput, 'run'>, id: string): WalkMap {
  return {
    ...renderMap(scene, { id }),
    marks: marksOf(scene),
    data: stepsData({ scene, code, highlight }),
  };
}

function lineOf(code: CodeOf): NonNullable<SceneOptions['code']> {
  return ({ file, line }) => code(file)?.lines[line - 1]?.trim();
}
