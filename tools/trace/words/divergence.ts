import { literal } from '../../terminal/markdown.ts';
import { type Divergence, numbered } from '../model/divergence.ts';
import { CALLER, type EventOf, nameOf, type TraceRun } from '../model/events.ts';
import { type Compared, isNote } from '../model/kinds.ts';
import { harmless } from './escape.ts';
import { ending, sameUntilItStops } from './phrases.ts';
import { shortPlace } from './place.ts';

/**
 * What the learner is told of the place where two runs diverge when the verdict is everything that they see: what their own run does
 * there; in Markdown. What the reference does would give away what they are to find out.
 * @returns null when there is nothing to be seen: the run only fails to come to its end, which the verdict says.
 */
export function divergenceAside(
  mine: TraceRun,
  reference: TraceRun,
  { mine: our, reference: their }: Divergence,
): string | null {
  if (our === null && their === null) return null;
  const ours = numbered(mine, reference);
  if (our === null) return 'Your run ends where the reference goes on.';
  const what = `${clauseOf(ours, our, (words) => literal(harmless(words)))}${placeOf(our)}`;
  return their === null
    ? `Your run goes on where the reference has ended: ${what}.`
    : `Your run diverges from the reference where ${what}.`;
}

/** What is said of the place where two runs diverge beside the events of both, which are counted from 1. */
export function divergenceSentence(mine: TraceRun, reference: TraceRun, divergence: Divergence): string {
  const [ours, theirs] = [numbered(mine, reference), numbered(reference, mine)];
  const { mine: our, reference: their, mineAt } = divergence;
  const here = ` at event ${mineAt + 1}`;
  if (our === null && their === null) return `${sameUntilItStops(ours)} ${ending(ours)}`.trimEnd();
  if (our === null) {
    const clause = their === null ? '' : clauseOf(theirs, their);
    if (mineAt === 0) return `Nothing happens in your run, where in the reference ${clause}.`;
    return `Your run ends after event ${mineAt}, where in the reference ${clause}.`;
  }
  if (their === null)
    return `Your run goes on${here}, where the reference has ended: ${clauseOf(ours, our)}.`;
  const other = divergence.isSameFrame
    ? `the reference's ${verbOf(their)}`
    : `in the reference ${clauseOf(theirs, their)}`;
  return `Your run diverges from the reference${here}: ${clauseOf(ours, our)}${placeOf(our)}, where ${other}.`;
}

function placeOf(event: Compared): string {
  return 'at' in event && event.at ? ` (${shortPlace(event.at)})` : '';
}

/** @param shown what becomes of the words about what the run did, in which its values stand. */
function clauseOf(run: TraceRun, event: Compared, shown = (words: string): string => words): string {
  const who = isNote(event) ? event.by : event.frame;
  const name = who === CALLER ? 'the caller' : `\`${nameOf(run, who)}\``;
  return `${name} ${shown(verbOf(event))}`;
}

/** What somebody does, for every kind that counts when runs are compared. */
const VERBS: { readonly [T in Compared['type']]: (event: EventOf<T>) => string } = {
  resume: ({ how, value }) => `is resumed with ${how}(${value ?? ''})`,
  yield: ({ value }) => `yields ${value}`,
  return: ({ value }) => (value === 'undefined' ? 'returns' : `returns ${value}`),
  throw: ({ value, refused }) => (refused ? `cannot be resumed (${value})` : `throws ${value}`),
  close: ({ value }) => (value === 'undefined' ? 'closes' : `closes with ${value}`),
  print: ({ value }) => `prints "${value}"`,
};

function verbOf<T extends Compared['type']>(event: EventOf<T>): string {
  return VERBS[event.type](event);
}
