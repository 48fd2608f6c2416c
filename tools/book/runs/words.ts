import type { FrameView, LaneMark, StateCell } from '../../trace/scene/scene.ts';
import { type Html, html } from '../markup/html.ts';
import type { StepPlace } from '../protocol/steps.ts';

const MARKS: Readonly<Record<LaneMark, string>> = {
  none: '',
  new: 'not started',
  runs: 'runs',
  calls: 'in the middle of a call',
  paused: 'paused',
  ended: 'ended',
  failed: 'ended by an error',
  waits: 'waits',
  outside: 'outside',
};

/**
 * How a frame stands, in a few words: `paused, line 27, waits for letter`.
 * @param file the one that is shown beside it.
 */
export function frameWords({ mark, doing }: FrameView, place: StepPlace | null, file: string): Html {
  const other = place?.file !== file && html` of <code>${place?.file}</code>`;
  const hasLine = place !== null && (mark === 'runs' || mark === 'paused');
  const line = hasLine && html`, line ${place.line}${other}`;
  if (doing === '') return html`${MARKS[mark]}${line}`;
  if (mark === 'calls') return html`in the middle of <code>${doing}</code>`;
  return html`${MARKS[mark]}${line}, ${doing}`;
}

/** What stands in a column, in a few words; null for the variables of a frame, which stand with the frame. */
export function cellWords(cell: StateCell): Html | null {
  switch (cell.kind) {
    case 'ready':
      return cell.calls.length === 0
        ? html`empty: nobody is next`
        : html`${cell.calls.map(({ label }, at) => html`${at > 0 && ', '}${at === 0 ? html`<b><code>${label}</code></b> next` : html`<code>${label}</code>`}`)}`;
    case 'future':
      return futureWords(cell);
    case 'timers':
      return cell.timers.length === 0
        ? html`none is set`
        : html`${cell.timers.map(({ label, when }, at) => html`${at > 0 && ', '}${label}${when !== undefined && html` at ${when} s`}`)}`;
    case 'frame':
      return null;
  }
}

function futureWords({ state, value, waiters }: Extract<StateCell, { kind: 'future' }>): Html {
  const waits = waiters.map(({ label }, at) => html`${at > 0 && ', '}<code>${label}</code>`);
  const who = waiters.length > 0 && html`; ${waits} ${waiters.length === 1 ? 'waits' : 'wait'} for it`;
  if (state === 'pending') return html`empty${who}`;
  const what = value === undefined ? state : html`<code>${value}</code>`;
  return html`${state === 'failed' && value !== undefined && 'failed: '}${what}${who}`;
}
