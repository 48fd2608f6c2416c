import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './stats.ts';

/** What one thing costs here, and what it costs there. */
export interface Cost {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** Null when it could not be measured: there is no Python. */
  readonly theirs: number | null;
  readonly against: string;
  /** The largest ratio ours / theirs that we are content with; null when the row is only there to be read. */
  readonly goal: number | null;
}

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Arguments for Node to run a program of this folder, which may use `gc`. */
export const nodeArgs = (program: string, ...args: string[]): string[] => [
  '--expose-gc',
  '--import',
  'tsx',
  fileURLToPath(new URL(program, import.meta.url)),
  ...args,
];

/** What a program of this folder measures in a process of its own. */
export async function here(program: string, work: string): Promise<number> {
  const { stdout } = await run(process.execPath, nodeArgs(program, work), { cwd: root });
  return Number(stdout);
}

/** What a Python program measures; null when there is no Python. */
export async function python(program: string, work: string, env: object = {}): Promise<number | null> {
  if (!(await hasPython)) return null;
  const { stdout } = await run('python3', ['-c', program, work], { env: { ...process.env, ...env } });
  return Number(stdout);
}

/** Whether there is a `python3` here. */
export const hasPython: Promise<boolean> = run('python3', ['-c', 'import asyncio']).then(
  () => true,
  () => false,
);

/** The medians of several measurements, made by turns, so that a slow minute of the machine falls on all of them. */
export async function byTurns<T extends readonly (() => Promise<number | null>)[]>(
  rounds: number,
  ...measure: T
): Promise<{ -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
  const results: number[][] = measure.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, each] of measure.entries()) {
      const result = await each();
      if (result !== null) results[index]?.push(result);
    }
  return results.map((each) => (each.length === 0 ? null : median(each))) as never;
}

/** One line for a terminal. */
export function renderCost({ name, unit, ours, theirs, against, goal }: Cost): string {
  const shown = (value: number): string => `${value.toFixed(unit === 's' ? 2 : 0)} ${unit}`.padStart(11);
  const measured = `${name.padEnd(36)}${shown(ours)}   ${against.padEnd(15)}`;
  if (theirs === null) return `${measured}${'not here'.padStart(11)}`;
  const ratio = ours / theirs;
  const verdict = goal === null ? '' : `  ${ratio <= goal ? 'within' : 'MISSES'} ${goal.toFixed(3)}`;
  return `${measured}${shown(theirs)}   ratio ${ratio.toFixed(3)}${verdict}`;
}
