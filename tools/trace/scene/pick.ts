import type { TraceRun } from '../model/events.ts';
import type { Stretch } from './outline.ts';
import { tellRun, toScene } from './to-scene.ts';

/** Which steps are asked for, each by a part of what is told of it. */
export interface StepsAsked {
  readonly from: string;
  readonly to: string;
  readonly lanes?: readonly string[];
  readonly fold?: { readonly from: string; readonly to: string };
}

/** A step or the beginning of a turn, by what is told of it. */
interface Told {
  readonly at: number;
  readonly text: string;
}

/** The events that a figure's steps are; or, in sentences, which of them the run does not have. */
export function pickSteps(
  run: TraceRun,
  { from, to, fold, lanes }: StepsAsked,
): (Stretch & { readonly folds: readonly Stretch[] }) | { readonly problems: readonly string[] } {
  const all = tell(run, lanes);
  const problems: string[] = [];
  const find = (pattern: string, start: number): number => {
    const { text, time } = timed(pattern);
    const found = all.filter((each) => each.at >= start && each.text.includes(text));
    const at = found[time - 1]?.at;
    if (at !== undefined) return at;
    problems.push(
      found.length === 0
        ? `no step says \`${text}\`${nearest(all, text)}`
        : `\`${text}\` happens ${found.length} times there, and not ${time}`,
    );
    return -1;
  };
  const first = find(from, 0);
  const last = find(to, Math.max(0, first));
  const folds: Stretch[] = [];
  if (fold !== undefined) {
    const begin = find(fold.from, Math.max(0, first));
    folds.push({ from: begin, to: find(fold.to, Math.max(0, begin)) });
  }
  if (problems.length > 0) return { problems };
  return { from: first, to: last, folds };
}

/** What can be named: every step of the run, and each turn. */
function tell(run: TraceRun, lanes: readonly string[] = []): Told[] {
  const scene = toScene(run, { own: lanes, fold: false, columns: [] });
  const steps = scene.blocks.flatMap(({ rows }) =>
    rows.flatMap((row): Told[] =>
      row.type === 'step' ? [{ at: row.events[0] ?? 0, text: row.sentence }] : [],
    ),
  );
  const labels = scene.blocks.flatMap(({ kind, label }) => (kind === 'turn' ? [label] : []));
  const turns = tellRun(run, lanes)
    .moments.filter(({ type }) => type === 'turn')
    .map(({ shown }, i): Told => ({ at: shown, text: `${labels[i] ?? ''} begins` }));
  return [...steps, ...turns].sort((a, b) => a.at - b.at);
}

/** `bob returns, 2nd time` as text and number. */
function timed(pattern: string): { readonly text: string; readonly time: number } {
  const [, text = pattern, time = '1'] = /^(.*), (\d+)(?:st|nd|rd|th) time$/.exec(pattern) ?? [];
  return { text, time: Number(time) };
}

function nearest(all: readonly Told[], text: string): string {
  const [who = ''] = text.split(' ');
  const some = all.filter((each) => each.text.startsWith(who)).slice(0, 4);
  return some.length === 0 ? '' : `; there are ${some.map((each) => `\`${each.text}\``).join(', ')}`;
}
