import type { Action, Event } from '../../watch/state/events.ts';
import { MOST } from './requests.ts';

/** The event that a page asks for by sending `body`; null when it makes no sense. */
export function actionOf(what: Action, body: string): Event | null {
  let sent: unknown;
  try {
    sent = JSON.parse(body);
  } catch {
    return null;
  }
  const slug = typeof sent === 'object' && sent !== null && 'slug' in sent ? sent.slug : undefined;
  return typeof slug === 'string' && slug !== '' ? { type: 'asked', what, slug } : null;
}

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
