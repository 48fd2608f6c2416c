import { describe, expect, it } from 'vitest';
import { type Identity, type RequestHead, rule } from '../../../tools/book/server/requests.ts';
import { actions, actionsForPages } from '../../../tools/watch/state/actions.ts';

const own: Identity = {
  port: 4321,
  key: 'k3y',
  tickets: new Set(['once']),
  token: 'secret',
  origins: [],
};

/** Who the server is behind a port that is forwarded to another machine. */
const forwarded: Identity = { ...own, origins: ['https://name-4321.app.github.dev'] };

/** A deed that one of our pages asks for, as a browser sends it. */
const deed: RequestHead = {
  method: 'POST',
  url: '/k3y/do/hint',
  headers: {
    host: '127.0.0.1:4321',
    origin: 'http://127.0.0.1:4321',
    'content-type': 'application/json',
    'x-workbook-token': 'secret',
    'sec-fetch-site': 'same-origin',
  },
};

const get = (url: string, headers: RequestHead['headers'] = {}, method = 'GET'): RequestHead => ({
  method,
  url,
  headers: { host: '127.0.0.1:4321', ...headers },
});

const sent = (headers: RequestHead['headers'], more: Partial<RequestHead> = {}): RequestHead => ({
  ...deed,
  ...more,
  headers: { ...deed.headers, ...headers },
});

/** The ruling in a few words: `page index.html`, `do hint`, `403`. */
function brief(request: RequestHead, identity = own): string {
  const ruling = rule(request, identity);
  switch (ruling.kind) {
    case 'page':
      return `page ${ruling.path}${ruling.withBody ? '' : ' without body'}`;
    case 'do':
      return `do ${ruling.action}`;
    case 'led':
      return `led to ${ruling.path}${ruling.ticket === undefined ? '' : `, using up ${ruling.ticket}`}`;
    case 'refused':
      return `${ruling.status}${ruling.allow === undefined ? '' : `, allows ${ruling.allow}`}`;
    default:
      return ruling.kind;
  }
}

describe('a page', () => {
  it.each([
    ['the map', get('/k3y/'), 'page '],
    ['a lesson', get('/k3y/lessons/04-send/'), 'page lessons/04-send/'],
    ['a question behind the path', get('/k3y/search.json?q=yield'), 'page search.json'],
    ['an encoded path', get('/k3y/lessons/a%20b/'), 'page lessons/a b/'],
    ['its head alone', get('/k3y/', {}, 'HEAD'), 'page  without body'],
    ['under the other name of this machine', get('/k3y/', { host: 'localhost:4321' }), 'page '],
    ['at another port, where ours is forwarded to', get('/k3y/', { host: 'localhost:4322' }), 'page '],
    ['without its last slash', get('/k3y'), 'led to k3y/'],
    ['that another site links to', get('/k3y/', { 'sec-fetch-site': 'cross-site' }), 'page '],
  ])('%s', (_, request, ruling) => expect(brief(request)).toBe(ruling));
});

describe('what does not begin with the key', () => {
  it.each([
    ['the beginning of the address', '/'],
    ['a lesson', '/lessons/04-send/'],
    ['a script', '/assets/book.js'],
    ['what is listened to', '/events'],
    ['another key', '/k3z/'],
    ['the beginning of the key', '/k3/'],
    ['more than the key', '/k3yk/'],
    ['the key in other letters', '/K3Y/'],
    ['the key somewhere else', '/lessons/k3y/'],
    ['a question with the key', '/?key=k3y'],
  ])('is locked: %s', (_, url) => {
    for (const method of ['GET', 'HEAD', 'POST']) expect(brief(get(url, {}, method))).toBe('403');
    expect(brief({ ...deed, url })).toBe('403');
    expect(rule(get(url), own)).toMatchObject({ sentence: expect.stringContaining('`npx lesson book`') });
  });

  it('does no deed, even with everything else', () => {
    expect(brief({ ...deed, url: '/do/reset' })).toBe('403');
    expect(brief({ ...deed, url: '/once/do/reset' })).toBe('403');
  });

  it('is a way in once, when it is a ticket', () => {
    expect(brief(get('/once/lessons/04-send/'))).toBe('led to k3y/lessons/04-send/, using up once');
    expect(brief(get('/once/'))).toBe('led to k3y/, using up once');
    expect(brief(get('/once/', {}, 'HEAD'))).toBe('403');
    expect(brief(get('/once/', { host: 'evil.example' }))).toBe('403');
  });
});

describe('a name that is made to point here', () => {
  it.each([
    ['another name', { host: 'evil.example:4321' }],
    ['another name without a port', { host: 'evil.example' }],
    ['a name that begins like ours', { host: '127.0.0.1.evil.example:4321' }],
    ['a port that is none', { host: '127.0.0.1:4321.evil.example' }],
    ['another number', { host: '127.0.0.2:4321' }],
    ['every number', { host: '0.0.0.0:4321' }],
    ['two names', { host: ['127.0.0.1:4321', 'evil.example'] }],
    ['a name that ends like ours', { host: 'evil-127.0.0.1:4321' }],
    ['nothing', { host: undefined }],
  ])('is refused: %s', (_, headers) => {
    for (const request of [get('/k3y/', headers), get('/k3y/events', headers), sent(headers)])
      for (const identity of [own, forwarded]) expect(brief(request, identity)).toBe('403');
  });
});

describe('a path that leads out', () => {
  it.each([
    '/../package.json',
    '/lessons/../../etc/passwd',
    '/%2e%2e/package.json',
    '/lessons/%2e%2e/x',
    '/lessons/..%2f..%2fetc/passwd',
    '/..%5c..%5cx',
    '/a\\..\\b',
    '/lessons/./x',
    '/a%00b',
    '/a%0ab',
    '/%',
    '/%e0%a4',
    '//evil.example/',
    'http://evil.example/',
    '',
    '*',
  ])('is not there: %j', (url) => expect(brief(get(url))).toBe('404'));

  it.each([
    '/k3y/../package.json',
    '/k3y/%2e%2e/x',
    '/k3y/..%2f..%2fetc/passwd',
    '/k3y/..%5c..%5cx',
    '/%2e%2e/k3y/',
    '/k3y/a%00b',
    '/once/../k3y/',
  ])('is not there with the key either: %j', (url) => expect(brief(get(url))).toBe('404'));

  it.each(['/k3y/lessons/...', '/k3y/a..b'])('is another thing than two dots in a name: %s', (url) =>
    expect(brief(get(url))).toMatch(/^page /),
  );
});

describe('what changes', () => {
  it('is done for our own page when pages may ask for it, and nothing else is', () => {
    const done = actions.filter(({ name }) => brief({ ...deed, url: `/k3y/do/${name}` }) === `do ${name}`);
    expect(done).toEqual(actionsForPages);
    expect(done.map(({ name }) => name)).toEqual(['next', 'prev', 'hint', 'run', 'reset', 'open', 'go']);
  });

  it.each([
    [
      'under the other name of this machine',
      sent({ host: 'localhost:4321', origin: 'http://localhost:4321' }),
      'do hint',
    ],
    ['from a browser that says nothing of sites', sent({ 'sec-fetch-site': undefined }), 'do hint'],
    ['with a character set', sent({ 'content-type': 'application/json; charset=utf-8' }), 'do hint'],
    ['without an origin', sent({ origin: undefined }), '403'],
    ['from another origin', sent({ origin: 'http://evil.example' }), '403'],
    ['from no origin', sent({ origin: 'null' }), '403'],
    ['from another port', sent({ origin: 'http://127.0.0.1:8080' }), '403'],
    [
      'from the port that ours is forwarded to',
      sent({ host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080' }),
      'do hint',
    ],
    ['from where nothing is forwarded to', sent({ origin: forwarded.origins[0] }), '403'],
    ['from an origin that only begins like ours', sent({ origin: 'http://127.0.0.1:43210' }), '403'],
    ['from our other name', sent({ origin: 'http://localhost:4321' }), '403'],
    ['encrypted, which we are not', sent({ origin: 'https://127.0.0.1:4321' }), '403'],
    ['without a token', sent({ 'x-workbook-token': undefined }), '403'],
    ['with the token of another run', sent({ 'x-workbook-token': 'secreT' }), '403'],
    ['with a longer token', sent({ 'x-workbook-token': 'secret2' }), '403'],
    ['with two tokens', sent({ 'x-workbook-token': ['secret', 'secret'] }), '403'],
    ['from another site', sent({ 'sec-fetch-site': 'cross-site' }), '403'],
    ['from another host of the same site', sent({ 'sec-fetch-site': 'same-site' }), '403'],
    ['typed into the address bar', sent({ 'sec-fetch-site': 'none' }), '403'],
    ['as a form sends it', sent({ 'content-type': 'application/x-www-form-urlencoded' }), '415'],
    ['as plain text', sent({ 'content-type': 'text/plain' }), '415'],
    ['as nothing', sent({ 'content-type': undefined }), '415'],
    ['with a type that only begins like JSON', sent({ 'content-type': 'application/jsonx' }), '415'],
    ['too large', sent({ 'content-length': '4097' }), '413'],
    ['by reading', sent({}, { method: 'GET' }), '405, allows POST'],
    ['by another method', sent({}, { method: 'PUT' }), '405, allows POST'],
    ['that nobody knows', sent({}, { url: '/k3y/do/quit' }), '404'],
    ['that every object has', sent({}, { url: '/k3y/do/constructor' }), '404'],
    ['without a name', sent({}, { url: '/k3y/do/' }), '404'],
  ])('%s', (_, request, ruling) => expect(brief(request)).toBe(ruling));
});

describe('what is listened to', () => {
  it.each([
    ['by our own page', get('/k3y/events', { 'sec-fetch-site': 'same-origin' }), 'events'],
    ['by a browser that says nothing of sites', get('/k3y/events'), 'events'],
    ['by another site', get('/k3y/events', { 'sec-fetch-site': 'cross-site' }), '403'],
    ['by writing', get('/k3y/events', {}, 'POST'), '405, allows GET'],
    ['by its head', get('/k3y/events', {}, 'HEAD'), '405, allows GET'],
  ])('%s', (_, request, ruling) => expect(brief(request)).toBe(ruling));
});

describe('a page that is written to', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('by %s', (method) => {
    expect(brief(get('/k3y/', {}, method))).toBe('405, allows GET, HEAD');
  });
});

describe('behind a forwarded port', () => {
  const [origin = ''] = forwarded.origins;
  const host = 'name-4321.app.github.dev';

  it.each([
    ['as they come', { host, origin }, 'do hint'],
    ['with the host changed', { host: 'localhost:4321', origin }, 'do hint'],
    ['with the origin changed', { host, origin: 'http://localhost:4321' }, 'do hint'],
    ['with the origin changed, but not the scheme', { host, origin: 'https://localhost:4321' }, 'do hint'],
    ['with both changed', { host: 'localhost:4321', origin: 'http://localhost:4321' }, 'do hint'],
    ['on this machine itself', {}, 'do hint'],
    ['from somebody else', { host, origin: 'https://evil-4321.app.github.dev' }, '403'],
    [
      'from somebody else, with the host changed',
      { host: 'localhost:4321', origin: 'https://evil.example' },
      '403',
    ],
    ['from another program of this machine', { host, origin: 'http://localhost:8080' }, '403'],
    ['from another site', { host, origin: 'http://localhost:4321', 'sec-fetch-site': 'cross-site' }, '403'],
    ['without encryption', { host, origin: `http://${host}` }, '403'],
    ['at another name of the same service', { host: 'evil-4321.app.github.dev', origin }, '403'],
  ])('a deed, %s', (_, headers, ruling) => expect(brief(sent(headers), forwarded)).toBe(ruling));

  it('a page, with the key and not without', () => {
    expect(brief(get('/k3y/', { host }), forwarded)).toBe('page ');
    expect(brief(get('/', { host }), forwarded)).toBe('403');
  });
});
