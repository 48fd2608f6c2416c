import { onAction } from './action-events.ts';
import type { Event } from './events.ts';
import { changed, hashed, progressed } from './file-events.ts';
import { onKey } from './key-events.ts';
import { go, reloaded } from './navigation.ts';
import { openPage } from './pages.ts';
import { bookNote } from './sentences.ts';
import { current, lessonOf, notice, type State, type Step, stepTo } from './state.ts';
import { read, traced } from './tracing.ts';
import { blamed, judged, slow, typed, typesFailed } from './verdict-events.ts';

/**
 * The whole behaviour of the watcher: what an event makes of a state, and what is to be done then. Pure.
 * @param at the time of the event, ISO 8601 in UTC.
 */
export function step(state: State, event: Event, at: string): Step {
  const { state: next, effects } = react(state, event, at);
  const isNew = next.notice !== null && next.notice.text !== state.notice?.text;
  // Long enough to be read: a reset, for one, makes a run itself. A failure of ours is over with the next run.
  return isNew
    ? { state: { ...next, noticeUntil: next.runs + (event.type === 'failed' ? 0 : 1) }, effects }
    : { state: next, effects };
}

function react(state: State, event: Event, at: string): Step {
  switch (event.type) {
    case 'started': {
      const lesson = current(state);
      return lesson === undefined ? stepTo(state) : go(state, lesson);
    }
    case 'key':
      return onKey(state, event, at);
    case 'changed':
      return changed(state, event.paths);
    case 'hashed':
      return hashed(state, event);
    case 'judged':
      return judged(state, event, at);
    case 'blamed':
      return blamed(state, event);
    case 'slow':
      return slow(state, event.run);
    case 'types':
      return typed(state, event, at);
    case 'types-failed':
      return typesFailed(state, event);
    case 'progress':
      return progressed(tell(state, event.notices.join(' ')), event.progress);
    case 'course':
      return reloaded(state, event.course);
    case 'files':
      if (event.slug !== state.slug) return stepTo(state);
      return stepTo(openPage(state, { kind: event.show, pairs: event.pairs }));
    case 'all-judged':
      return allJudged(state, event, at);
    case 'action':
      return onAction(state, event, at);
    case 'traced':
      return traced(state, event);
    case 'readers':
      return read(state, event.count);
    case 'book':
      return stepTo({
        ...state,
        book: event.address,
        notice: state.notice ?? notice(bookNote(event.address), null),
      });
    case 'resized':
      return stepTo({ ...state, size: event.size });
    case 'notice':
      return stepTo(tell(state, event.sentence));
    case 'failed':
      return failed(state, event);
    case 'ended':
      return stepTo(state, { type: 'quit' });
  }
}

function tell(state: State, sentence: string): State {
  return sentence === '' ? state : { ...state, notice: notice(sentence) };
}

function failed(state: State, event: Extract<Event, { type: 'failed' }>): Step {
  if (event.run !== undefined && event.run !== state.run?.id) return stepTo(state);
  const what = `We could not ${event.doing}: ${event.reason} This is a fault of the workbook, not of your code.`;
  return stepTo({
    ...state,
    notice: notice(`${what} Press r to try again.`, what),
    run: event.run === undefined ? state.run : null,
  });
}

function allJudged(state: State, event: Extract<Event, { type: 'all-judged' }>, at: string): Step {
  const { verdicts, of, finished } = event;
  const page = { kind: 'all', verdicts, of, finished } as const;
  const shown = state.page?.kind === 'all' ? { ...state, page } : state;
  if (!finished) return stepTo(shown);
  const known = verdicts.filter((verdict) => lessonOf(state, verdict.slug) !== undefined);
  return stepTo(shown, { type: 'save', events: known.map((verdict) => ({ type: 'recheck', verdict, at })) });
}
