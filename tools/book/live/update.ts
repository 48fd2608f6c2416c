import type { Lesson } from '../../course/types.ts';
import type { State } from '../../watch/state/state.ts';
import { exerciseHeadingId } from '../markup/heading-id.ts';
import type { Highlight } from '../markup/highlight.ts';
import type { Html } from '../markup/html.ts';
import type { LiveUpdate } from '../protocol/live-types.ts';
import { elsewhereHtml } from './elsewhere.ts';
import { panelHtml } from './panel.ts';
import { liveView } from './view.ts';

/** What pages are told of a state of the watcher: the same for every page, which takes what it needs. */
export function liveUpdate(state: State, highlight: Highlight): LiveUpdate {
  const view = liveView(state, highlight);
  if (view === null) return { lesson: null, panel: '', elsewhere: elsewhereHtml(null).text, statuses: {} };
  const { lesson, exercises } = view;
  return {
    lesson: { slug: lesson.slug, folder: lesson.folder },
    panel: panelHtml(view).text,
    elsewhere: elsewhereHtml(lesson).text,
    statuses: Object.fromEntries(
      exercises.map(({ exercise, status }) => [exerciseHeadingId(exercise), status]),
    ),
  };
}

/** What stands beside the text of a lesson when its page is made, so that nothing moves when the first message comes. */
export function asideHtml(state: State, lesson: Lesson, highlight: Highlight): Html {
  const view = liveView(state, highlight);
  return view?.lesson.slug === lesson.slug ? panelHtml(view) : elsewhereHtml(view?.lesson ?? null);
}
