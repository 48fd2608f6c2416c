import type { Event } from '../../watch/state/events.ts';
import { MOST } from './requests.ts';

/**
 * The event of a page that asks for an action by sending `body`; null when that makes no sense. Whether there is such a lesson or
 * place is for the watcher to say.
 */
export function actionEvent(name: string, body: string): Event | null {
  let sent: unknown;
  try {
    sent = JSON.parse(body);
  } catch {
    return null;
  }
  const { slug, place } = fieldsOf(sent);
  if (typeof slug !== 'string' || slug === '') return null;
  if (place === undefined) return { type: 'action', name, slug };
  const { file, line, column } = fieldsOf(place);
  if (typeof file !== 'string' || !isCount(line) || !isCount(column)) return null;
  return { type: 'action', name, slug, place: { file, line, column } };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** Reads what was sent, up to `MOST` bytes; null when it is more. Rejects when the sender goes away. */
export async function readBody(parts: AsyncIterable<Uint8Array>): Promise<string | null> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    size += part.length;
    if (size > MOST) return null;
    read.push(part);
  }
  return Buffer.concat(read).toString('utf8');
}
