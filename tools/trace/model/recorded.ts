import type { TraceRun } from './events.ts';

/** The shape of what is kept: another number is the file of another version of the tools. */
const VERSION = 1;

/** A run as it is kept in a file, an event a line, so that a difference can be read. */
export function recordedText({ title, frames, names = {}, events, dropped, ending }: TraceRun): string {
  const list = (all: readonly unknown[]): string =>
    all.length === 0 ? '[]' : `[\n${all.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
  return [
    '{',
    `"version": ${VERSION},`,
    `"title": ${JSON.stringify(title)},`,
    `"frames": ${list(frames)},`,
    `"names": ${JSON.stringify(names)},`,
    `"events": ${list(events)},`,
    `"dropped": ${dropped},`,
    `"ending": ${JSON.stringify(ending)}`,
    '}',
    '',
  ].join('\n');
}

/** The run that was kept in a text; null when it was recorded by another version. What it holds is taken as it was written. */
export function parseRecorded(text: string): TraceRun | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return null;
    const { version, ...run } = found as { readonly version?: unknown } & TraceRun;
    const isWhole = Array.isArray(run.events) && Array.isArray(run.frames) && typeof run.title === 'string';
    return version === VERSION && isWhole ? run : null;
  } catch {
    return null;
  }
}
