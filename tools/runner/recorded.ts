import { isAbsolute, relative, sep } from 'node:path';
import type { Frame, TraceEvent, TracePlace, TraceRun } from '../trace/events.ts';
import { pathOf } from './stack.ts';
import type { WireTrace } from './wire.ts';

/** After so many events that were only counted, a program is not waited for any longer. */
export const ENOUGH = 1_000_000;

/**
 * Puts together what came over the wire in parts.
 * @param root the folder of the workbook: places are named from there.
 */
export function gather(
  root: string,
  parts: readonly WireTrace[],
): Pick<TraceRun, 'frames' | 'events' | 'dropped'> {
  const events = parts.flatMap((part) => part.events.map((event) => fromRoot(root, event)));
  const known = new Map(parts.flatMap((part) => part.frames.map((frame) => [frame.id, frame] as const)));
  const ids = events.flatMap((event) => (event.type === 'print' ? [] : [event.frame]));
  const count = Math.max(0, ...ids);
  const instances = new Map<string, number>();
  const frames: Frame[] = [];
  for (let id = 1; id <= count; id++) {
    const name = known.get(id)?.name ?? '(anonymous)';
    const place: TracePlace | undefined = known.get(id)?.place;
    const instance = (instances.get(name) ?? 0) + 1;
    instances.set(name, instance);
    frames.push({ id, name, instance, ...(place && { place }) });
  }
  return { frames, events, dropped: parts.at(-1)?.dropped ?? 0 };
}

/** Prepared code names its files from the root; a stack names them absolutely. */
function fromRoot(root: string, event: TraceEvent): TraceEvent {
  if (!('at' in event) || event.at === undefined) return event;
  const { line } = event.at;
  const path = pathOf(event.at.file);
  const file = isAbsolute(path) ? relative(root, path).replaceAll(sep, '/') : path;
  return { ...event, at: { file: file.startsWith('../') ? path : file, line } };
}
