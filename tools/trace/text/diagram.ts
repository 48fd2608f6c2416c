import type { Look } from '../../terminal/style.ts';
import { flow, truncate, wrap } from '../../terminal/text.ts';
import { type Diagram, inLanes } from '../model/diagram.ts';
import { harmless } from '../words/escape.ts';
import { ending, NOTHING } from '../words/phrases.ts';
import { type DrawContext, drawNames, drawStroke, endedLane } from './draw-row.ts';
import { glyphsOf, legend } from './glyphs.ts';
import { layOutText, mostLanes } from './layout.ts';
import { renderNarrative } from './narrative.ts';
import { strokesOf } from './strokes.ts';

/** Wider lines are no easier to read. */
const WIDEST = 200;
/** Frames share lanes so that this many columns of what is written on an arrow can be seen. */
const READABLE = 12;

/**
 * A run drawn for a terminal: a lane a column, an arrow a line, and at the end how it ended and what the marks mean.
 * Where there are too many at the same time for the width, it is told in sentences.
 */
export function renderDiagram(diagram: Diagram, look: Look): string[] {
  const narrow = { ...look, width: Math.min(look.width, WIDEST) };
  const { style, signs } = look;
  const title = style.bold(truncate(harmless(diagram.title), narrow.width, signs.more));
  if (diagram.rows.length === 0)
    return [title, '', ...wrap(NOTHING, narrow.width), ...endOf(diagram, narrow)];
  const drawn = drawLanes(diagram, narrow) ?? renderNarrative(diagram, narrow);
  return [title, '', ...drawn, ...endOf(diagram, narrow)];
}

function endOf({ run }: Diagram, { style, signs, width }: Look): string[] {
  const [first, ...rest] = wrap(harmless(ending(run)), width - 2);
  if (first === undefined) return [];
  return ['', `${style.red(signs.fail)} ${first}`, ...rest.map((line) => `  ${line}`)];
}

function drawLanes(whole: Diagram, look: Look): string[] | null {
  const context = contextFor(whole, look);
  if (context === null) return null;
  const { diagram, glyphs } = context;
  const drawn = {
    states: new Set(diagram.rows.flatMap(({ states }) => states)),
    ends: diagram.rows.some((row) => endedLane(row) >= 0),
    tubes: diagram.rows.some((row) => row.type === 'event' && 'delegated' in row.event),
  };
  return [
    drawNames(context),
    ...strokesOf(diagram.rows).flatMap((stroke) => drawStroke(stroke, context)),
    '',
    ...flow(legend(drawn, glyphs), look.width).map(look.style.dim),
  ];
}

/** A lane for each frame where that can be read, otherwise as many lanes as can; null when too many are there at once. */
function contextFor(whole: Diagram, look: Look): DrawContext | null {
  let best: DrawContext | null = null;
  // With short words there may be room for more lanes than there is with long ones.
  const fewer = Math.min(whole.lanes.length - 1, mostLanes(whole, look));
  for (let most = whole.lanes.length; most > 0; most = Math.min(most - 1, fewer)) {
    const diagram = inLanes(whole, most);
    if (diagram.lanes.some(({ crowded }) => crowded)) break;
    const layout = layOutText(diagram, strokesOf(diagram.rows), look);
    if (layout === null || layout.most <= (best?.layout.most ?? 0)) continue;
    best = { diagram, layout, look, glyphs: glyphsOf(look) };
    if (layout.most >= READABLE) break;
  }
  return best;
}
