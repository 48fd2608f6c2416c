import type { Verdict } from '../verdict.ts';
import { placeItem, type ReportItem, samePlace, textItem } from './items.ts';

/** What the compiler has against the lesson: the first complaint whole, then the places of the others. */
export function typeProblemLines(verdict: Verdict): ReportItem[] {
  const [first, ...rest] = verdict.typeProblems;
  if (first === undefined) return [];
  const message = `${first.message} (${first.code})`;
  if (verdict.kind !== 'type-error') {
    const text = `The compiler objects too: ${message}`;
    return [{ kind: 'text', text, tone: 'aside', isMarkdown: false, place: first }];
  }
  const problems = rest.slice(0, 5);
  return [
    ...textItem(message, 'warning'),
    ...placeItem(first, samePlace(first, verdict.place) ? verdict.frame : undefined),
    ...(problems.length > 0 ? [{ kind: 'problems', problems } as const] : []),
  ];
}
