import { liveUpdate } from '../../../tools/book/live/update.ts';
import { withoutColour } from '../../../tools/book/markup/highlight.ts';
import type { Verdict } from '../../../tools/verdict.ts';
import type { Event } from '../../../tools/watch/state/events.ts';
import type { State } from '../../../tools/watch/state/state.ts';
import { on, trace } from '../../watch/state/traces.ts';

/** The panel of the watched lesson. */
export const panel = (state: State): string => liveUpdate(state, withoutColour).panel;

/** The state that events lead to. */
export const later = (from: State, ...events: Event[]): State => trace(from, events).state;

/** The watcher on lesson one, with exactly this verdict on it. */
export const of = (told: Verdict): State => ({ ...on(), verdict: told });

/** A part of HTML, from where it begins like `from` to where it ends with `to`. */
export function part(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  if (start < 0) throw new Error(`there is no ${from}`);
  return html.slice(start, html.indexOf(to, start) + to.length);
}

/** The parts of the panel. */
export const dock = (state: State): string =>
  part(panel(state), '<div class="live-dock"', '\n<div class="live-body"').replace(/\n[^\n]*$/, '');
export const foot = (state: State): string => part(panel(state), '<div class="live-foot"', '</div>');
export const body = (state: State): string => part(panel(state), '<div class="live-body"', '>');
export const list = (state: State): string => part(panel(state), '<ol class="live-exercises"', '</ol>');
export const box = (state: State): string =>
  part(panel(state), '<div class="live-verdict"', '\n<div class="live-buttons"').replace(/\n[^\n]*$/, '');
export const actions = (state: State): string =>
  part(part(panel(state), '<div class="live-body"', '</section>'), '<div class="live-actions"', '</div>');
export const hints = (state: State): string => part(panel(state), '<div class="live-hints"', '</div>');
export const offer = (state: State): string => part(panel(state), '<p class="live-offer"', '</p>');
export const note = (state: State): string => part(panel(state), '<p class="live-note"', '</p>');
export const buttons = (state: State): string =>
  part(panel(state), '<div class="live-buttons"', '\n<dialog').replace(/\n[^\n]*$/, '');
export const said = (state: State): string => part(panel(state), '<p class="unseen" role="status"', '</p>');
