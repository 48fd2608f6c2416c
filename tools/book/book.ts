import { randomBytes } from 'node:crypto';
import type { Traced } from '../watch/state/events.ts';
import { current, type State } from '../watch/state/state.ts';
import type { Observer, ObserverPorts } from '../watch/world/observer.ts';
import { lastPicture } from './live/picture.ts';
import { asideHtml, liveUpdate } from './live/update.ts';
import { lastRun } from './live/view.ts';
import { type Highlight, loadHighlight } from './markup/highlight.ts';
import { openInBrowser } from './open-browser.ts';
import { marksOf } from './pages/context.ts';
import type { Hello, LiveMessages, Picture } from './protocol/live-types.ts';
import type { BookServer } from './server/server.ts';
import { message, openChannel } from './server/sse.ts';
import { openSite } from './site/site.ts';

/** What a book needs that follows a watcher. */
export interface BookOptions {
  /** The folder of the workbook. */
  readonly root: string;
  readonly server: BookServer;
  readonly env: NodeJS.ProcessEnv;
}

/** A book that follows a watcher. */
export type LiveBook = Required<Observer>;

/** Opens the book to those who follow the watcher in a browser: pages, and beside them the state of the lesson. */
export async function openBook(
  { root, server, env }: BookOptions,
  { post, state }: ObserverPorts,
): Promise<LiveBook> {
  const highlight = await loadHighlight();
  const token = randomBytes(24).toString('base64url');
  const hello = message('hello', { token } satisfies Hello);
  const channel = openChannel();
  let latest = state();
  /** The last message of each kind, and what it was made of. */
  const sent = new Map<keyof LiveMessages, { readonly data: unknown; readonly text: string }>();
  const picture = pictures(highlight);

  const count = (): void => post({ type: 'readers', count: channel.size });
  const tell = <Kind extends keyof LiveMessages>(kind: Kind, data: LiveMessages[Kind]): void => {
    const last = sent.get(kind);
    if (last?.data === data) return;
    const text = message(kind, data);
    sent.set(kind, { data, text });
    if (last?.text !== text) channel.send(text);
  };
  const push = (): void => {
    tell('marks', marksOf(latest));
    tell('picture', picture(latest));
    tell('live', liveUpdate(latest, highlight));
  };

  server.serve({
    site: openSite({
      root,
      course: async () => state().course,
      progress: async () => state().progress,
      live: { token, aside: (lesson) => asideHtml(state(), lesson, highlight) },
    }),
    token,
    post,
    listenTo(response) {
      push();
      channel.add(response, hello, ...[...sent.values()].map(({ text }) => text));
      count();
      response.on('close', count);
    },
  });
  return {
    address: server.address,
    show(next: State) {
      latest = next;
      if (channel.size > 0) push();
    },
    browse: (path) => openInBrowser({ address: server.address + path, once: server.once(path) }, env),
    async close() {
      channel.close();
      await server.close();
    },
  };
}

/** Gives the picture of the last run: of many states that share a run it is drawn once. */
function pictures(highlight: Highlight): (state: State) => Picture | null {
  let run: Traced | null = null;
  let drawn: Picture | null = null;
  return (state) => {
    const last = lastRun(state);
    if (last !== run) drawn = last && lastPicture(last, current(state)?.folder ?? '', highlight);
    run = last;
    return drawn;
  };
}
