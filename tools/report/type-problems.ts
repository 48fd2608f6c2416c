import type { TypeProblem } from '../verdict.ts';
import { placeItem, type ReportItem, textItem } from './items.ts';

/** More of them than these are told as a number of tests would be: nobody mends them all at once. */
const MOST_PLACES = 5;

/** What the compiler objects to: the first complaint whole, then the places of the others. */
export function typeProblemLines(problems: readonly TypeProblem[]): ReportItem[] {
  const [first, ...rest] = problems;
  if (first === undefined) return [];
  const others = rest.slice(0, MOST_PLACES);
  return [
    ...textItem(messageOf(first), 'warning'),
    ...placeItem(first, first.frame),
    ...(others.length > 0 ? [{ kind: 'problems', problems: others } as const] : []),
  ];
}

/** The first complaint, beside a test that says more. */
export function typeAside([first]: readonly TypeProblem[]): ReportItem[] {
  if (first === undefined) return [];
  const text = `The compiler objects too: ${messageOf(first)}`;
  return [{ kind: 'text', text, tone: 'aside', isMarkdown: false, place: first }];
}

const messageOf = ({ message, code }: TypeProblem): string => `${message} (${code})`;
