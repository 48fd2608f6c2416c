import type { ServerResponse } from 'node:http';

/** Pages that listen. */
export interface Channel {
  /** How many listen now. */
  readonly size: number;
  /** Begins to send to a page, with these messages first. */
  add(response: ServerResponse, ...first: readonly string[]): void;
  /** Sends a message to all. */
  send(message: string): void;
  /** Ends every connection at once. */
  close(): void;
}

/** How often something is sent to a page when there is nothing to say, in seconds, so that a dead connection is noticed. */
const BEAT = 15;

/** The most that may wait for a page that does not read, in bytes. */
const WAITING = 1_000_000;

/** One message of a named kind, as `EventSource` reads it. */
export function message(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Server-sent events to any number of pages. A page that does not read is dropped; it connects again when it lives. */
export function openChannel(): Channel {
  const pages = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;

  const leave = (page: ServerResponse): void => {
    pages.delete(page);
    if (pages.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  const send = (text: string): void => {
    for (const page of pages) {
      if (page.writableLength > WAITING) page.destroy();
      else page.write(text);
    }
  };
  return {
    get size() {
      return pages.size;
    },
    add(response, ...first) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.on('close', () => leave(response));
      response.on('error', () => response.destroy());
      pages.add(response);
      response.write(first.join(''));
      timer ??= setInterval(() => send(': still here\n\n'), BEAT * 1000).unref();
    },
    send,
    close() {
      for (const page of pages) page.destroy();
    },
  };
}
