import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Event } from '../../watch/state/events.ts';
import type { Site } from '../site/site.ts';
import { actionEvent, readBody } from './actions.ts';
import { listen, originOfPort } from './address.ts';
import { makeKey } from './key.ts';
import { codespaceOrigin } from './origins.ts';
import { type Identity, rule } from './requests.ts';

/** What becomes of requests. */
export interface Service {
  readonly site: Site;
  readonly token: string;
  /** A page wants to hear of every change. */
  listenTo(response: ServerResponse): void;
  post(event: Event): void;
}

/** A port of this machine, ours until it is closed. A request that comes before there is something to show waits. */
export interface BookServer {
  /** With the key in it; ends in `/`. */
  readonly address: string;
  /** An address that leads to `path` once: others see what a browser is started with. */
  once(path: string): string;
  serve(service: Service): void;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

const NOBODY = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Our pages bring everything that they need; nothing else is loaded, and nobody puts them into a frame. */
const PAGE_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; ${NOBODY}`;

/** A picture that is opened by itself brings its style along. */
const PICTURE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; ${NOBODY}`;

const HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** How a server is opened. */
export interface ServerOptions {
  /** The secret that every path begins with. */
  readonly key: string;
  /** Without it the usual one, or any that is free. */
  readonly port?: number | undefined;
  /** Where else a browser reaches it: see `parseOrigins`. The address of the book is at the first. */
  readonly origins?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Begins to listen, where only this machine can reach it.
 * @throws {UserError} when the port cannot be had.
 */
export async function openServer({
  key,
  port: wanted,
  origins: given = [],
  env = {},
}: ServerOptions): Promise<BookServer> {
  const tickets = new Set<string>();
  let open: (service: Service) => void = () => undefined;
  const service = new Promise<Service>((resolve) => {
    open = resolve;
  });
  const server = createServer((request, response) => {
    service
      .then((ready) => answer(request, response, ready, { ...own, token: ready.token }))
      .catch((error: unknown) => excuse(response, error));
  });
  const port = await listen(server, wanted);
  const codespace = codespaceOrigin(env, port);
  const origins = codespace === null ? given : [...given, codespace];
  const own = { key, tickets, port, origins };
  const base = origins[0] ?? originOfPort(port);
  return {
    address: `${base}/${key}/`,
    once(path) {
      const ticket = makeKey();
      tickets.add(ticket);
      return `${base}/${ticket}/${path}`;
    },
    serve: (ready) => open(ready),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
  own: Identity & { readonly tickets: Set<string> },
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const ruling = rule(request, own);
  switch (ruling.kind) {
    case 'refused':
      if (ruling.allow !== undefined) response.setHeader('allow', ruling.allow);
      return say(response, ruling.status, ruling.sentence);
    case 'led':
      if (ruling.ticket !== undefined) own.tickets.delete(ruling.ticket);
      return lead(response, 303, ruling.path);
    case 'events':
      return service.listenTo(response);
    case 'do':
      return obey(request, response, service, ruling.action);
    case 'page':
      return showPage(response, service.site, own, ruling);
  }
}

async function showPage(
  response: ServerResponse,
  site: Site,
  { key }: Identity,
  { path, withBody }: { path: string; withBody: boolean },
): Promise<void> {
  const found = await site.get(path);
  if (found !== null) {
    if (found.type.startsWith('image/svg')) response.setHeader('content-security-policy', PICTURE_POLICY);
    response.writeHead(200, { 'content-type': found.type, 'content-length': Buffer.byteLength(found.body) });
    response.end(withBody ? found.body : undefined);
  } else if (path !== '' && !path.endsWith('/') && (await site.get(`${path}/`)) !== null) {
    lead(response, 301, `${key}/${path}/`);
  } else say(response, 404, 'There is no such page.');
}

/** `path` begins with the key: so the location cannot be on another machine. */
function lead(response: ServerResponse, status: 301 | 303, path: string): void {
  const location = `/${path.split('/').map(encodeURIComponent).join('/')}`;
  response.writeHead(status, { location }).end();
}

async function obey(
  request: IncomingMessage,
  response: ServerResponse,
  { post }: Service,
  action: string,
): Promise<void> {
  // Who sends too much is told so: the connection stays until then.
  const body = await readBody(request.iterator({ destroyOnReturn: false }));
  if (body === null) return say(response, 413, 'That is too much.');
  const event = actionEvent(action, body);
  if (event === null) return say(response, 400, 'That names no lesson.');
  post(event);
  response.writeHead(204).end();
}

function say(response: ServerResponse, status: number, sentence: string): void {
  // Do not wait for the rest of the request.
  response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

function excuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const reason = error instanceof Error ? error.message : String(error);
  say(response, 500, `This page could not be made: ${reason}`);
}
