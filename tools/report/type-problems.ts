import type { Verdict } from '../verdict.ts';
import { type Part, samePlace, say, where } from './items.ts';

/** What the compiler has against the lesson: the first complaint whole, then the places of the others. */
export function complaints(verdict: Verdict): Part[] {
  const [first, ...rest] = verdict.typeProblems;
  if (first === undefined) return [];
  const message = `${first.message} (${first.code})`;
  if (verdict.kind !== 'type-error') {
    const text = `The compiler objects too: ${message}`;
    return [{ kind: 'text', text, tone: 'aside', isMarkdown: false, place: first }];
  }
  const problems = rest.slice(0, 5);
  return [
    ...say(message, 'warning'),
    ...where(first, samePlace(first, verdict.place) ? verdict.frame : undefined),
    ...(problems.length > 0 ? [{ kind: 'problems', problems } as const] : []),
  ];
}
