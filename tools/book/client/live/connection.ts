import type { LiveMessages } from '../../protocol/live-types.ts';
import type { OwnPage } from './own-page.ts';

/** How long to wait before trying again, in seconds: the last one again and again. */
const WAITS = [0.3, 0.6, 1, 2, 4, 8];

/** What is done with each kind of message; `hello` stays with the connection. */
export type MessageHandlers = {
  readonly [Kind in Exclude<keyof LiveMessages, 'hello'>]: (data: LiveMessages[Kind]) => void;
};

/**
 * Listens to the watcher as long as the page lives, and again when the watcher comes back. Another run of the watcher
 * has pages of its own, so the page is loaded again then. A page that is not seen does not listen: a browser allows
 * few connections to one server.
 * @param onLost called when nobody answers; a message says when somebody does again.
 */
export function connect({ token, root }: OwnPage, handlers: MessageHandlers, onLost: () => void): void {
  let source: EventSource | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const leave = (): void => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const enter = (): void => {
    leave();
    if (document.hidden) return;
    const own = new EventSource(`${root}events`);
    source = own;
    const on = <Kind extends keyof LiveMessages>(
      kind: Kind,
      handle: (data: LiveMessages[Kind]) => void,
    ): void => {
      own.addEventListener(kind, ({ data }: MessageEvent<string>) => {
        if (source === own) handle(JSON.parse(data) as LiveMessages[Kind]);
      });
    };
    on('hello', (hello) => {
      failures = 0;
      if (hello.token === token) return;
      leave();
      location.reload();
    });
    on('marks', handlers.marks);
    on('picture', handlers.picture);
    on('live', handlers.live);
    // An `EventSource` tries again by itself, but gives up when there is nobody to refuse it.
    own.addEventListener('error', () => {
      leave();
      if (failures > 0) onLost();
      timer = setTimeout(enter, 1000 * (WAITS[Math.min(failures, WAITS.length - 1)] ?? 1));
      failures++;
    });
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : enter()));
  addEventListener('pagehide', leave);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) enter();
  });
  enter();
}
