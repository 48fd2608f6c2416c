import type { Look } from '../../terminal/style.ts';
import { flow, truncate, wrap } from '../../terminal/text.ts';
import { inLanes, type Story } from '../model/diagram.ts';
import { ending, harmless, NOTHING } from '../words/sentence.ts';
import { type Desk, drawNames, drawStroke, endedLane } from './draw-row.ts';
import { legend, marksOf } from './glyphs.ts';
import { mostLanes, toFit } from './layout.ts';
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
export function renderTrace(story: Story, look: Look): string[] {
  const narrow = { ...look, width: Math.min(look.width, WIDEST) };
  const { style, signs } = look;
  const title = style.bold(truncate(harmless(story.title), narrow.width, signs.more));
  if (story.rows.length === 0) return [title, '', ...wrap(NOTHING, narrow.width), ...endOf(story, narrow)];
  const drawn = drawLanes(story, narrow) ?? renderNarrative(story, narrow);
  return [title, '', ...drawn, ...endOf(story, narrow)];
}

function endOf({ run }: Story, { style, signs, width }: Look): string[] {
  const [first, ...rest] = wrap(harmless(ending(run)), width - 2);
  if (first === undefined) return [];
  return ['', `${style.red(signs.fail)} ${first}`, ...rest.map((line) => `  ${line}`)];
}

function drawLanes(whole: Story, look: Look): string[] | null {
  const desk = deskFor(whole, look);
  if (desk === null) return null;
  const { story, marks } = desk;
  const drawn = {
    standings: new Set(story.rows.flatMap(({ standings }) => standings)),
    ends: story.rows.some((row) => endedLane(row) >= 0),
    tubes: story.rows.some((row) => row.type === 'event' && 'delegated' in row.event),
  };
  return [
    drawNames(desk),
    ...strokesOf(story.rows).flatMap((stroke) => drawStroke(stroke, desk)),
    '',
    ...flow(legend(drawn, marks), look.width).map(look.style.dim),
  ];
}

/** A lane for each frame where that can be read, otherwise as many lanes as can; null when too many are there at once. */
function deskFor(whole: Story, look: Look): Desk | null {
  let best: Desk | null = null;
  // With short words there may be room for more lanes than there is with long ones.
  const fewer = Math.min(whole.lanes.length - 1, mostLanes(whole, look));
  for (let most = whole.lanes.length; most > 0; most = Math.min(most - 1, fewer)) {
    const story = inLanes(whole, most);
    if (story.lanes.some(({ crowded }) => crowded)) break;
    const fit = toFit(story, strokesOf(story.rows), look);
    if (fit === null || fit.most <= (best?.fit.most ?? 0)) continue;
    best = { story, fit, look, marks: marksOf(look) };
    if (fit.most >= READABLE) break;
  }
  return best;
}
