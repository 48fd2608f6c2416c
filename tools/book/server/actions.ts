import type { Event } from '../../watch/state/events.ts';
import { MOST } from './requests.ts';

/** The event of a page that asks for an action by sending `body`; null when that makes no sense. */
export function actionEvent(name: string, body: string): Event | null {
  let sent: unknown;
  try {
    sent = JSON.parse(body);
  } catch {
    return null;
  }
  const slug = typeof sent === 'object' && sent !== null && 'slug' in sent ? sent.slug : undefined;
  return typeof slug === 'string' && slug !== '' ? { type: 'action', name, slug } : null;
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
