import { unjudged } from '../course/load.ts';
import type { CheckedCounts, Context, VerifyOptions } from './context/context.ts';
import { type Finding, sorted } from './context/finding.ts';
import { openContext } from './context/open.ts';
import { rules } from './rules.ts';

export type { CheckedCounts, VerifyOptions } from './context/context.ts';
export type { Finding } from './context/finding.ts';

/** What `verify` found, said by the way, and looked at. The course holds together when `findings` is empty. */
export interface Verified {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly checked: Readonly<CheckedCounts>;
}

/**
 * Proves that the course holds together, rule by rule. Changes nothing without `fix`, and leaves nothing behind but what `memory` keeps.
 * @throws {UserError} when `lessons` names one that is not there.
 * @throws {DOMException} `AbortError` when `signal` aborts.
 */
export async function verify(root: string, options: VerifyOptions): Promise<Verified> {
  const notes: string[] = [];
  const context = await openContext(root, options, (text) => void notes.push(text));
  // An author who asks about one lesson is not told about the folders of others.
  const problems = options.lessons?.length ? [] : unjudged(context.course);
  const findings: Finding[] = problems.map(({ folder, sentence }) => ({
    file: folder,
    line: 1,
    message: sentence,
  }));
  if (context.lessons.length === 0) {
    findings.push({ file: 'lessons', line: 1, message: 'nothing was checked: there is no lesson here.' });
    return { findings, notes, checked: context.checked };
  }
  for (const [step, rule] of rules) {
    options.signal?.throwIfAborted();
    options.onProgress?.(step);
    findings.push(...(await rule(context)));
  }
  await remember(context, findings);
  return { findings: sorted(findings), notes, checked: context.checked };
}

/** Keeps the proofs of what holds. Of a lesson with findings everything is run again the next time. */
async function remember({ options, lessons, all }: Context, findings: readonly Finding[]): Promise<void> {
  const { memory } = options;
  if (memory === undefined) return;
  const folders = [...all.keys()].filter((folder) =>
    findings.some(({ file }) => file.includes(`/${folder}/`)),
  );
  memory.forget(folders);
  await memory.save(lessons.length === all.size && options.quick !== true);
}
