/** The middle of the numbers; of an even count, the mean of the two in the middle. @throws {RangeError} when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const next = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined || next === undefined) throw new RangeError('the median of nothing');
  return (middle + next) / 2;
}

/** One comparison: what was measured on both sides, and how far ours may be. Times in seconds. */
export interface Row {
  readonly name: string;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** What the other side is. */
  readonly against: string;
  /** The largest ratio ours / theirs that we are content with. */
  readonly goal: number;
}

/** How much later the second of two happened. Times in seconds. */
export interface Delay {
  readonly name: string;
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** After what. */
  readonly between: string;
  /** The largest delay that we are content with, in seconds. */
  readonly goal: number;
}

const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;

/** One line for a terminal: medians, ratio and goal. */
export function renderRow(row: Row): string {
  const ours = median(row.ours);
  const theirs = median(row.theirs);
  const ratio = ours / theirs;
  const sign = ratio <= row.goal ? 'within' : 'MISSES';
  return (
    `${row.name.padEnd(30)} ${milliseconds(ours).padStart(8)}   ${row.against} ${milliseconds(theirs).padStart(8)}   ` +
    `ratio ${ratio.toFixed(2)}  ${sign} ${row.goal.toFixed(2)}   (medians of ${row.ours.length} and ${row.theirs.length})`
  );
}

/** One line for a terminal: both medians, the median of what lies between, and the goal. */
export function renderDelay({ name, first, second, between, goal }: Delay): string {
  const delay = median(second.map((time, at) => time - (first[at] ?? Number.NaN)));
  const sign = delay <= goal ? 'within' : 'MISSES';
  const times = `${milliseconds(median(second)).padStart(8)}   ${milliseconds(delay)} ${between}`;
  return `${name.padEnd(30)} ${times}   ${sign} ${milliseconds(goal)}   (medians of ${first.length})`;
}
