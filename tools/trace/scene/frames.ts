import type { TraceEvent, TraceRun, Who } from '../model/events.ts';
import { isResume } from '../model/kinds.ts';
import { type RunStanding, variablesOf } from './columns.ts';
import { mostActive } from './marks.ts';
import type { SceneNames } from './names.ts';
import type { FrameView, SceneLane } from './scene.ts';
import { type Where, whereIn } from './where.ts';

/** What everybody is at, as far as the events have been followed. */
export interface FrameViews {
  /** @param where where the event happened. */
  follow(event: TraceEvent, where: Where): void;
  views(lanes: readonly SceneLane[], now: RunStanding): FrameView[];
}

/** The beginning of a run. */
export function trackViews(run: Pick<TraceRun, 'frames'>, names: SceneNames): FrameViews {
  const calls = new Map<Who, { readonly doing: string; readonly where: Where }>();
  const waitsFor = new Map<Who, string>();
  const runsAt = new Map<Who, Where>();
  return {
    follow(event, where) {
      if (isResume(event)) {
        calls.set(event.by, { doing: `${event.how}()`, where });
        waitsFor.delete(event.frame);
        runsAt.delete(event.frame);
        return;
      }
      if (event.type === 'yield') {
        const isFuture = /^[A-Z][\w-]*(?: #\d+|-\d+)$/.test(event.value);
        if (isFuture) waitsFor.set(event.frame, names.future(event.value));
        else waitsFor.delete(event.frame);
      }
      if ('to' in event && event.type !== 'wait') runsAt.delete(event.to);
      else if ('by' in event && where.type === 'line') runsAt.set(event.by, where);
    },
    views: (lanes, now) =>
      lanes.flatMap(({ name, frames, isOutside }): FrameView[] => {
        if (isOutside) return [];
        const who = mostActive(frames, now.markOf);
        const mark = now.markOf(who);
        if (mark === 'none') return [];
        const pause = now.paused.get(who);
        const view = { name, mark, variables: [], doing: '', where: null };
        if (mark === 'calls') return [{ ...view, ...calls.get(who) }];
        if (mark === 'runs') return [{ ...view, where: runsAt.get(who) ?? null }];
        if (mark !== 'paused') return [view];
        const future = waitsFor.get(who);
        return [
          {
            ...view,
            variables: pause === undefined ? [] : variablesOf(pause, names),
            doing: future === undefined ? '' : `waits for ${future}`,
            where: pause?.at === undefined ? null : whereIn(run, who, pause.at),
          },
        ];
      }),
  };
}
