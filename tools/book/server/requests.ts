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
  /** Known to the pages that this run has served, and to nobody else. */
  readonly token: string;
}

/** What may become of a request. */
export type Ruling =
  /** `path` is relative to the root of the book, and has no way out of it. */
  | { readonly kind: 'page'; readonly path: string; readonly withBody: boolean }
  | { readonly kind: 'events' }
  | { readonly kind: 'do'; readonly action: string }
  | { readonly kind: 'refused'; readonly status: number; readonly sentence: string; readonly allow?: string };

/** The most that a page may send, in bytes. */
export const MOST = 4096;

/**
 * Decides what may become of a request. Any page that is open in the learner's browser can send requests to this
 * machine, so: the name that was asked for must be ours (or another name could be made to point here), and who asks
 * for a deed must be one of our own pages, and of this run.
 */
export function rule({ method = '', url = '', headers }: RequestHead, own: Identity): Ruling {
  if (headers['host'] !== `127.0.0.1:${own.port}` && headers['host'] !== `localhost:${own.port}`)
    return refuse(403, `This is the book of a workbook, at http://127.0.0.1:${own.port}/ and nowhere else.`);
  const path = pathOf(url);
  if (path === null) return refuse(404, 'There is no such page.');
  const isDeed = path.startsWith('do/');
  const allowed = isDeed ? ['POST'] : path === 'events' ? ['GET'] : ['GET', 'HEAD'];
  if (!allowed.includes(method)) {
    const allow = allowed.join(', ');
    return { ...refuse(405, `${isDeed ? 'Only POST does' : 'Only GET reads'} something here.`), allow };
  }
  if (!isDeed && path !== 'events') return { kind: 'page', path, withBody: method === 'GET' };
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin')
    return refuse(403, 'Only the pages of the book may ask for this.');
  return path === 'events' ? { kind: 'events' } : ruleDeed(path.slice('do/'.length), headers, own);
}

function ruleDeed(name: string, headers: Headers, own: Identity): Ruling {
  const action = actionsForPages.find((each) => each.name === name);
  if (action === undefined) return refuse(404, 'There is no such thing to do.');
  if (headers['origin'] !== `http://${headers['host']}`)
    return refuse(403, 'Only the pages of the book may ask for this.');
  if (!isSame(headers['x-workbook-token'], own.token))
    return refuse(403, 'This page is from an earlier run of the watcher: load it again.');
  if (!/^application\/json *(;|$)/i.test(String(headers['content-type'] ?? '')))
    return refuse(415, 'What is sent here is JSON.');
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
function isSame(given: string | string[] | undefined, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(token));
}

function refuse(status: number, sentence: string): Extract<Ruling, { kind: 'refused' }> {
  return { kind: 'refused', status, sentence };
}
