import type { LiveView, RequestedAction } from '../../shared/live-types.ts';

/** A part of a page that shows a part of the view. */
export interface LivePart {
  readonly element: HTMLElement;
  show(view: LiveView): void;
}

/** Asks the watcher for something, and says so when that failed. */
export type Do = (what: RequestedAction) => void;
