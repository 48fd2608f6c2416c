import { randomBytes } from 'node:crypto';
import type { State } from '../watch/state/state.ts';
import type { Observer, ObserverPorts } from '../watch/world/observer.ts';
import { liveView } from './live/view.ts';
import { loadHighlight } from './markup/highlight.ts';
import { openInBrowser } from './open-browser.ts';
import type { BookServer } from './server/server.ts';
import { message, openChannel } from './server/sse.ts';
import type { Hello, Picture } from './shared/live-types.ts';
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
  const channel = openChannel();
  let latest = state();
  let sent = { view: '', picture: message('picture', null) };
  let drawn: Picture | null = null;

  const count = (): void => post({ type: 'readers', count: channel.size });
  const push = (): void => {
    const { picture, ...view } = liveView(latest, highlight);
    // A picture is large, and it stays while other things change.
    const now = {
      view: message('live', view),
      picture: picture === drawn ? sent.picture : message('picture', picture),
    };
    drawn = picture;
    if (now.picture !== sent.picture) channel.send(now.picture);
    if (now.view !== sent.view) channel.send(now.view);
    sent = now;
  };

  server.serve({
    site: openSite({
      root,
      course: async () => state().course,
      progress: async () => state().progress,
      live: { token },
    }),
    token,
    post,
    listenTo(response) {
      push();
      const hello: Hello = { token };
      channel.add(response, message('hello', hello), sent.picture, sent.view);
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
    browse: (path) => openInBrowser(server.address + path, env),
    async close() {
      channel.close();
      await server.close();
    },
  };
}
