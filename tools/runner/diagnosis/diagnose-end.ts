import { LOADING_FACTOR } from '../process/limits.ts';
import type { Attempt } from '../process/run-record.ts';
import { type Facts, type Finding, nameById, placeAmong } from './input.ts';
import * as say from './sentences.ts';
import { pathOf } from './stack.ts';

/** A test that is stopped with this much of its memory in use was on the way to using it all: none of ours needs as much. */
const FILLING = 0.3;

/** Why a process was killed or ended by itself; null when it came to the end of its tests. */
export function endOf(facts: Facts, attempt: Attempt): Finding | null {
  const { ending, busiest } = attempt;
  const { memoryMb } = facts;
  const seconds = facts.hangSeconds * (attempt.loaded ? 1 : LOADING_FACTOR);
  if (ending === null || ending.how === 'done') return null;
  const during = nameById(attempt, attempt.current);
  const evidence = ending.how === 'hung' ? ending.evidence : null;
  const frames = (evidence?.frames ?? []).map((frame) => ({ ...frame, file: pathOf(frame.file) }));
  const place = placeAmong(facts, frames);
  const about = { during: during ?? undefined, place };
  const moment = { during, loaded: attempt.loaded, place, busiest };

  const full =
    /out of memory|Allocation failed|heap limit/i.test(ending.raw) ||
    (evidence?.heap ?? 0) > memoryMb * 1024 * 1024 * FILLING;
  if (full) {
    const sentence = say.outOfMemory(moment, memoryMb);
    return { kind: 'out-of-memory', sentence, ...about };
  }
  if (ending.how === 'died') {
    const { code, signal } = ending.exit;
    return { kind: 'crashed', sentence: say.died(signal ?? `exit code ${code}`, during), ...about };
  }
  // The guardian answered, and there was no statement to stop at.
  const idle = evidence !== null && frames.length === 0;
  const sentence = idle ? say.waiting(moment, seconds) : say.looping(moment, seconds);
  return { kind: 'hung', sentence, ...about };
}
