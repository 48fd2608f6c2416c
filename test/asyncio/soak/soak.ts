import { execute } from './execute.ts';
import { programOf } from './generate.ts';
import type { Rule } from './ledgers.ts';
import { type Body, linesOf } from './program.ts';
import { keptAlive } from './remains.ts';
import type { Runtime } from './runtime.ts';
import { shrink } from './shrink.ts';

/** The smallest program that could be found for a failing seed. */
export interface Failure {
  readonly seed: number;
  readonly rule: Rule;
  readonly detail: string;
  readonly program: Body;
}

/** So many programs share one collection of garbage, which takes much longer than a program. */
const BATCH = 250;

/** The first seed, from `from` to before `to`, whose program breaks a rule: `rule`, or any. Null when there is none. */
export async function firstFailure(
  [from, to]: readonly [number, number],
  options: { readonly runtime?: Runtime; readonly rule?: Rule; readonly seen?: Set<string> } = {},
): Promise<Failure | null> {
  const { runtime, rule, seen } = options;
  for (let seed = from; seed < to; seed++) {
    const finding = execute(programOf(seed), runtime, seen).find((each) => each.rule === (rule ?? each.rule));
    if (finding === undefined) continue;
    const detailOf = (candidate: Body): string | undefined =>
      execute(candidate, runtime).find((each) => each.rule === finding.rule)?.detail;
    const program = await shrink(programOf(seed), (candidate) => detailOf(candidate) !== undefined);
    return { seed, rule: finding.rule, detail: detailOf(program) ?? finding.detail, program };
  }
  return null;
}

/** The first seed whose program leaves something alive that is done. */
export async function firstKeptAlive(
  [from, to]: readonly [number, number],
  runtime?: Runtime,
): Promise<Failure | null> {
  for (let first = from; first < to; first += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, to - first) }, (_, index) => first + index);
    const suspects = (await keptAlive(seeds.map(programOf), runtime)).map((index) => seeds[index] as number);
    const seed = await firstThatKeeps(suspects, runtime);
    if (seed === null) continue;
    const program = await shrink(
      programOf(seed),
      async (candidate) => (await keptAlive([candidate], runtime)).length > 0,
    );
    const detail = 'a task, a timer or a future is still alive';
    return { seed, rule: 'what is done is not kept alive', detail, program };
  }
  return null;
}

/**
 * The first seed whose program leaves something alive each time. The engine holds on to an object now and then that nothing
 * of ours refers to, and then not to the same one again.
 */
async function firstThatKeeps(seeds: readonly number[], runtime?: Runtime): Promise<number | null> {
  for (const seed of seeds) {
    let isKept = true;
    for (let attempt = 1; attempt <= 3 && isKept; attempt++)
      isKept = (await keptAlive([programOf(seed)], runtime)).length > 0;
    if (isKept) return seed;
  }
  return null;
}

/** What a failing test shows. */
export function textOf(failure: Failure | null): string {
  if (failure === null) return 'nothing';
  const { seed, rule, detail, program } = failure;
  return [`${rule}: ${detail}`, `seed ${seed}:`, ...linesOf(program).map((line) => `  ${line}`)].join('\n');
}
