import type { Look } from '../../terminal/style.ts';
import { pad, wrap } from '../../terminal/text.ts';
import { isComparable } from '../model/divergence.ts';
import type { TraceRun } from '../model/events.ts';
import { type PairedLine, pairScenes } from '../scene/pair.ts';
import type { StepRow } from '../scene/scene.ts';
import { harmless } from '../words/escape.ts';
import { counted, listed, NOTHING_ALIKE, sameRuns, sameUntilItStops } from '../words/phrases.ts';
import { legendLines } from './legend.ts';
import { placeIn } from './needs.ts';
import { type Panel, panelOf } from './panel.ts';
import { endingOf } from './scene.ts';
import { sentenceIn } from './sentences.ts';

/** With fewer columns the runs stand one below the other. */
const WIDE = 110;
const WIDEST = 160;
/** Lines of a paragraph are easier to read when they are not longer. */
const READABLE = 100;
/** How many steps are shown before the runs part, and from there on. */
const BEFORE = 3;
const AFTER = { wide: 12, narrow: 7 } as const;

/** One of the two runs, as it is shown. */
interface ShownSide {
  readonly title: string;
  readonly panel: Panel;
  readonly rowOf: (line: PairedLine) => StepRow | null;
}

/**
 * Two runs drawn side by side, or one below the other in a narrow terminal: from a few steps before they part. Below it is told
 * what each does there. Runs that do the same are not drawn: that they do is said.
 */
export function renderComparison(mine: TraceRun, reference: TraceRun, wide: Look): string[] {
  const look = { ...wide, width: Math.min(wide.width, WIDEST) };
  const { style, signs, width } = look;
  const said = (text: string): string[] => wrap(harmless(text), Math.min(width, READABLE));
  const pair = pairScenes(mine, reference, { columns: [] });
  if (pair.divergence === null) {
    const differs = pair.lines.some(({ alike }) => alike === '');
    const outcome = isComparable(mine, reference)
      ? sameRuns(mine.dropped + reference.dropped, differs)
      : NOTHING_ALIKE;
    return [...said(outcome).map(style.bold), ...endingOf(pair.mine, look)];
  }
  const first = pair.places[0] ?? pair.lines.length;
  const from = Math.max(0, first - BEFORE);
  const isWide = width >= WIDE;
  const end = first + (isWide ? AFTER.wide : AFTER.narrow);
  const [lines, rest] = [pair.lines.slice(from, end), pair.lines.slice(end)];
  const room = { ...look, width: isWide ? Math.floor((width - 4) / 2) : width - 3 };
  const place = pair.lines[first];
  const side = (whose: 'mine' | 'reference', title: string): ShownSide => {
    const rows = lines.flatMap((line) => line[whose] ?? []);
    const hand = place?.[whose]?.number ?? null;
    const panel = panelOf(pair[whose], rows, room, { hand, hasPlaces: whose === 'mine' });
    return { title, panel, rowOf: (line) => line[whose] };
  };
  const sides = [side('mine', 'Yours'), side('reference', 'The reference')] as const;
  const before =
    from === 0
      ? []
      : [...said(`${signs.more} ${steps(from)} before, alike in both runs`).map(style.soft), ''];
  const drawn = isWide ? beside(sides, lines, room, look) : below(sides, lines, room, look);
  const used = new Set(sides.flatMap(({ panel }) => [...panel.used]));
  const after = rest.length === 0 ? '' : `${signs.more} ${steps(rest.length)} more, not shown`;
  const legend = legendLines(used, look);
  return [
    ...said(titleOf(place, pair.lines, mine)).map(style.bold),
    ...said(again(pair)).map(style.soft),
    '',
    ...before,
    ...drawn,
    ...said(after).map(style.soft),
    ...told(place, look),
    ...endingOf(pair.mine, look),
    ...(legend.length === 0 ? [] : ['', ...legend]),
  ];
}

function steps(count: number): string {
  return `${counted(count)} ${count === 1 ? 'step' : 'steps'}`;
}

function titleOf(place: PairedLine | undefined, lines: readonly PairedLine[], mine: TraceRun): string {
  if (place === undefined) return sameUntilItStops(mine);
  const isNothing = lines.every(({ mine }) => mine === null);
  if (place.mine === null)
    return isNothing ? 'Nothing happens in your run.' : 'Your run ends where the reference goes on.';
  if (place.reference === null)
    return `Your run goes on at step ${place.mine.number}, where the reference has ended.`;
  return `Your run differs from the reference at step ${place.mine.number}.`;
}

function again({ lines, places }: ReturnType<typeof pairScenes>): string {
  const numbers = places.slice(1).flatMap((at) => lines[at]?.mine?.number ?? []);
  if (numbers.length === 0) return '';
  const some = numbers.length > 5 ? [...numbers.slice(0, 5), `${numbers.length - 5} more`] : numbers;
  return `They part again at ${numbers.length === 1 ? 'step' : 'steps'} ${listed(some.map(String))}.`;
}

/** What each of the runs does where they part. Only the learner's line is named: the other would give the answer away. */
function told(place: PairedLine | undefined, { style, width }: Look): string[] {
  if (place === undefined) return [];
  const tell = (who: string, row: StepRow | null, where: string): string[] => {
    const what = row === null ? 'has ended' : `${sentenceIn(row)}${where === '' ? '' : ` (${where})`}`;
    const [first = '', ...more] = wrap(what, Math.min(width, READABLE) - 15);
    return [`${style.bold(pad(who, 15))}${first}`, ...more.map((line) => ' '.repeat(15) + line)];
  };
  return [
    '',
    ...tell('Yours', place.mine, place.mine === null ? '' : placeIn(place.mine)),
    ...tell('The reference', place.reference, ''),
  ];
}

type Sides = readonly [ShownSide, ShownSide];

/** Both runs at once, with a sign between their steps. */
function beside([mine, reference]: Sides, lines: readonly PairedLine[], room: Look, look: Look): string[] {
  const join = (left: string, sign: string, right: string): string =>
    `${pad(left, room.width)} ${sign} ${right}`.trimEnd();
  const { style } = look;
  const heads = Math.max(mine.panel.heads.length, reference.panel.heads.length);
  const out = [
    join(style.bold(mine.title), '  ', style.bold(reference.title)),
    ...Array.from({ length: heads }, (_, i) =>
      join(mine.panel.heads[i] ?? '', '  ', reference.panel.heads[i] ?? ''),
    ),
  ];
  const above: (StepRow | null)[] = [null, null];
  for (const line of lines) {
    const drawn = [mine, reference].map(({ panel, rowOf }, i) => {
      const row = rowOf(line);
      const idle = panel.idle(above[i] ?? null);
      above[i] = row ?? above[i] ?? null;
      return { idle, ...(row === null ? { above: [], lines: [idle] } : panel.step(row)) };
    });
    const most = (part: 'above' | 'lines'): number => Math.max(...drawn.map((each) => each[part].length));
    for (const part of ['above', 'lines'] as const)
      for (let i = 0; i < most(part); i++) {
        const [left = '', right = ''] = drawn.map((each) => {
          const at = part === 'above' ? i - most(part) + each[part].length : i;
          return each[part][at] ?? (part === 'above' ? each.idle : '');
        });
        out.push(join(left, part === 'lines' && i === 0 ? signOf(line, look) : '  ', right));
      }
  }
  return out;
}

/** First one, then the other; the sign stands at the right edge. */
function below(sides: Sides, lines: readonly PairedLine[], room: Look, look: Look): string[] {
  return sides.flatMap(({ title, panel, rowOf }, i) => [
    ...(i === 0 ? [] : ['']),
    look.style.bold(title),
    ...panel.heads,
    ...lines.flatMap((line) => {
      const row = rowOf(line);
      if (row === null) return [];
      const { above, lines: drawn } = panel.step(row);
      const [first = '', ...rest] = drawn;
      return [...above, `${pad(first, room.width)} ${signOf(line, look)}`.trimEnd(), ...rest];
    }),
  ]);
}

/** Two columns wide. */
function signOf({ alike }: PairedLine, { style, signs }: Look): string {
  if (alike === '≠') return style.bold(style.red(signs.side === '|' ? '!=' : '≠ '));
  return alike === '=' ? style.soft('= ') : '  ';
}
