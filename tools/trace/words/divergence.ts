import { type Compared, type Divergence, numbered } from '../model/divergence.ts';
import { nameOf, type TraceRun } from '../model/events.ts';
import { ending, shortPlace } from './sentence.ts';

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
  const who = event.type === 'print' ? event.by : event.frame;
  const name = who === 0 ? 'the caller' : `\`${nameOf(run, who)}\``;
  return `${name} ${verbOf(event)}`;
}

function verbOf(event: Compared): string {
  switch (event.type) {
    case 'resume':
      return `is resumed with ${event.how}(${event.value ?? ''})`;
    case 'yield':
      return `yields ${event.value}`;
    case 'return':
      return event.value === 'undefined' ? 'returns' : `returns ${event.value}`;
    case 'throw':
      return event.refused ? `cannot be resumed (${event.value})` : `throws ${event.value}`;
    case 'close':
      return event.value === 'undefined' ? 'closes' : `closes with ${event.value}`;
    case 'print':
      return `prints "${event.value}"`;
  }
}
