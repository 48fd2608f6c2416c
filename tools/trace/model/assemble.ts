import type { Batch, Frame, TraceEvent, TracePlace, TraceRun } from './events.ts';

/**
 * Puts together what was recorded in parts. Frames are numbered anew, in the order in which these events speak of them.
 * @param fileName what a file is called in places.
 */
export function assembleRun(
  parts: readonly Batch[],
  fileName: (file: string) => string = (file) => file,
): Pick<TraceRun, 'frames' | 'events' | 'dropped'> {
  const known = new Map(parts.flatMap((part) => part.frames.map((frame) => [frame.id, frame] as const)));
  const numbers = new Map<number, number>([[0, 0]]);
  const number = (id: number): number => {
    const found = numbers.get(id) ?? numbers.size;
    numbers.set(id, found);
    return found;
  };
  const place = ({ file, line }: TracePlace): TracePlace => ({ file: fileName(file), line });
  const renumbered = (event: TraceEvent): TraceEvent => {
    const changed = { ...event } as { -readonly [Key in 'frame' | 'by' | 'to']?: number } & {
      at?: TracePlace;
    };
    for (const key of ['by', 'to', 'frame'] as const)
      if (changed[key] !== undefined) changed[key] = number(changed[key]);
    if (changed.at !== undefined) changed.at = place(changed.at);
    return changed as TraceEvent;
  };
  const events = parts.flatMap((part) => part.events.map(renumbered));
  const instances = new Map<string, number>();
  const frames = [...numbers.keys()].slice(1).map((id, at): Frame => {
    const { name = '(anonymous)', place: begins, task, future } = known.get(id) ?? {};
    const instance = (instances.get(name) ?? 0) + 1;
    instances.set(name, instance);
    return {
      id: at + 1,
      name,
      instance,
      ...(begins && { place: place(begins) }),
      ...(task !== undefined && { task }),
      ...(future !== undefined && { future }),
    };
  });
  return { frames, events, dropped: parts.at(-1)?.dropped ?? 0 };
}
