import { type Divergence, numbered } from '../model/divergence.ts';
import { CALLER, type EventOf, nameOf, type TraceRun } from '../model/events.ts';
import { type Compared, isNote } from '../model/kinds.ts';
import { ending } from './phrases.ts';
import { shortPlace } from './place.ts';

/**
 * What the learner is told of the place where two runs part.
 * @param withSteps whether the steps of the runs are to be seen beside it, so that their numbers mean something.
 */
export function divergenceSentence(
  mine: TraceRun,
  reference: TraceRun,
  divergence: Divergence,
  withSteps = true,
): string {
  const [ours, theirs] = [numbered(mine, reference), numbered(reference, mine)];
  const { mine: our, reference: their, mineAt } = divergence;
  const here = withSteps ? ` at step ${mineAt + 1}` : '';
  if (our === null && their === null)
    return `Your run does all that the reference does, but does not come to its end. ${ending(ours)}`.trimEnd();
  if (our === null) {
    const clause = their === null ? '' : clauseOf(theirs, their);
    if (mineAt === 0) return `Nothing happens in your run, where in the reference ${clause}.`;
    return `Your run ends${withSteps ? ` after step ${mineAt}` : ''}, where in the reference ${clause}.`;
  }
  if (their === null)
    return `Your run goes on${here}, where the reference has ended: ${clauseOf(ours, our)}.`;
  const where = 'at' in our && our.at ? ` (${shortPlace(our.at)})` : '';
  const other = divergence.isSameFrame
    ? `the reference's ${verbOf(their)}`
    : `in the reference ${clauseOf(theirs, their)}`;
  return `Your run parts from the reference${here}: ${clauseOf(ours, our)}${where}, where ${other}.`;
}

function clauseOf(run: TraceRun, event: Compared): string {
  const who = isNote(event) ? event.by : event.frame;
  const name = who === CALLER ? 'the caller' : `\`${nameOf(run, who)}\``;
  return `${name} ${verbOf(event)}`;
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
