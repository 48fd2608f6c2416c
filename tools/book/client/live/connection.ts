import type { Hello, LiveView, Picture } from '../../shared/live-types.ts';

/** What is sent apart from the picture. */
type Rest = Omit<LiveView, 'picture'>;

/** How long to wait before trying again, in seconds: the last one again and again. */
const WAITS = [0.3, 0.6, 1, 2, 4, 8];

/** What a connection tells of. */
export interface MessageListener {
  readonly token: string;
  onView(view: LiveView): void;
  /** Nobody answers; `onView` says when somebody does again. */
  onLost(): void;
}

/**
 * Listens to the watcher as long as the page lives, and again when the watcher comes back. Another run of the watcher
 * has pages of its own, so the page is loaded again then. A page that is not seen does not listen: a browser allows
 * few connections to one server.
 */
export function connect({ token, onView, onLost }: MessageListener): void {
  let source: EventSource | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let picture: Picture | null = null;

  const leave = (): void => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const enter = (): void => {
    leave();
    if (document.hidden) return;
    const own = new EventSource('/events');
    source = own;
    let view: Rest | null = null;
    own.addEventListener('hello', ({ data }: MessageEvent<string>) => {
      const hello = JSON.parse(data) as Hello;
      if (hello.token !== token) {
        leave();
        location.reload();
      }
    });
    own.addEventListener('picture', ({ data }: MessageEvent<string>) => {
      picture = JSON.parse(data) as Picture | null;
      if (view !== null) onView({ ...view, picture });
    });
    own.addEventListener('live', ({ data }: MessageEvent<string>) => {
      failures = 0;
      view = JSON.parse(data) as Rest;
      if (source === own) onView({ ...view, picture });
    });
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
