import { createHash, timingSafeEqual } from 'node:crypto';
import { actionsForPages } from '../../watch/state/actions.ts';

/** The part of a request that decides what may become of it. */
export interface RequestHead {
  readonly method?: string | undefined;
  /** The target as it was sent: `/lessons/04-send/?x`. */
  readonly url?: string | undefined;
  /** By their names in small letters. */
  readonly headers: Headers;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Who the server is. */
export interface Identity {
  readonly port: number;
  /** What every path begins with: known to the learner, and to no other user of this machine. */
  readonly key: string;
  /** Each stands once for the key, in an address that others may see. */
  readonly tickets: ReadonlySet<string>;
  /** Known to the pages that this run has served, and to nobody else. */
  readonly token: string;
  /** Where else a browser reaches this server, by way of a forwarded port. */
  readonly origins: readonly string[];
}

/** What may become of a request. */
export type Ruling =
  /** `path` is relative to the root of the book, after the key, and has no way out of it. */
  | { readonly kind: 'page'; readonly path: string; readonly withBody: boolean }
  /** The address without its last `/`, or one with a ticket, which is used up now. `path` begins with the key. */
  | { readonly kind: 'led'; readonly path: string; readonly ticket?: string }
  | { readonly kind: 'events' }
  | { readonly kind: 'do'; readonly action: string }
  | { readonly kind: 'refused'; readonly status: number; readonly sentence: string; readonly allow?: string };

/** The most that a page may send, in bytes. */
export const MOST = 4096;

const FORWARDED =
  'If your browser reaches the book through a forwarded port, start it with `--origin` and what stands before the first `/` in the address bar.';

const UNKNOWN_NAME = `This is the book of a workbook, and this is not its address. ${FORWARDED}`;

const LOCKED =
  'This is the book of a workbook, and this is only the beginning of its address. `npx lesson book` prints the whole address; in `npm start`, b opens it and ? shows it.';

const NOT_OURS = `Only the pages of the book may ask for this. ${FORWARDED}`;

/**
 * Decides what may become of a request. Any page that is open in the learner's browser can send requests to this
 * machine, and so can every other user of it. So the name that was asked for must be ours (or another name could be
 * made to point here), the path must begin with the key, and a request that changes something must come from one of our own pages, and of
 * this run.
 */
export function rule({ method = '', url = '', headers }: RequestHead, own: Identity): Ruling {
  if (!isOurHost(headers['host'], own)) return refuse(403, UNKNOWN_NAME);
  const whole = pathOf(url);
  if (whole === null) return refuse(404, 'There is no such page.');
  const [door = '', ...parts] = whole.split('/');
  const path = parts.join('/');
  if (own.tickets.has(door) && method === 'GET')
    return { kind: 'led', path: `${own.key}/${path}`, ticket: door };
  if (!isSame(door, own.key)) return refuse(403, LOCKED);
  if (parts.length === 0) return { kind: 'led', path: `${own.key}/` };
  const isDeed = path.startsWith('do/');
  const allowed = isDeed ? ['POST'] : path === 'events' ? ['GET'] : ['GET', 'HEAD'];
  if (!allowed.includes(method)) {
    const allow = allowed.join(', ');
    return { ...refuse(405, `${isDeed ? 'Only POST does' : 'Only GET reads'} something here.`), allow };
  }
  if (!isDeed && path !== 'events') return { kind: 'page', path, withBody: method === 'GET' };
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return refuse(403, NOT_OURS);
  return path === 'events' ? { kind: 'events' } : ruleDeed(path.slice('do/'.length), headers, own);
}

/** This machine by its own names, at any port: the browser may be on another machine, where our port was taken. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;

function isOurHost(host: string | string[] | undefined, { origins }: Identity): boolean {
  if (typeof host !== 'string') return false;
  return LOOPBACK.test(host) || origins.some((origin) => new URL(origin).host === host);
}

/**
 * Whether a page at `origin` is ours. What forwards a port may change the host, or the origin, or both, into its own
 * name for this machine.
 */
function isOurOrigin(origin: unknown, host: unknown, { port, origins }: Identity): boolean {
  if (LOOPBACK.test(String(host)) && origin === `http://${host}`) return true;
  if (origins.length === 0) return false;
  const changed = [`127.0.0.1:${port}`, `localhost:${port}`].flatMap((name) => [
    `http://${name}`,
    `https://${name}`,
  ]);
  return [...origins, ...changed].some((each) => each === origin);
}

function ruleDeed(name: string, headers: Headers, own: Identity): Ruling {
  const action = actionsForPages.find((each) => each.name === name);
  if (action === undefined) return refuse(404, 'There is no such thing to do.');
  if (!isOurOrigin(headers['origin'], headers['host'], own)) return refuse(403, NOT_OURS);
  if (!isSame(headers['x-workbook-token'], own.token))
    return refuse(403, 'This page is from an earlier run of the watcher: load it again.');
  if (!/^application\/json *(;|$)/i.test(String(headers['content-type'] ?? '')))
    return refuse(415, 'Send JSON here.');
  if (Number(headers['content-length'] ?? 0) > MOST) return refuse(413, 'That is too much.');
  return { kind: 'do', action: action.name };
}

/** The path from the root of the book, decoded; null for one that cannot be meant well. */
function pathOf(url: string): string | null {
  const [raw = ''] = url.split(/[?#]/, 1);
  if (!raw.startsWith('/') || raw.startsWith('//')) return null;
  try {
    const path = decodeURIComponent(raw.slice(1));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of a file has any
    const isOdd = /[\\\u0000-\u001f]/.test(path) || path.split('/').some((part) => /^\.\.?$/.test(part));
    return isOdd ? null : path;
  } catch {
    return null;
  }
}

/** Takes as long for one that is nearly right as for any other. */
function isSame(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

function refuse(status: number, sentence: string): Extract<Ruling, { kind: 'refused' }> {
  return { kind: 'refused', status, sentence };
}
