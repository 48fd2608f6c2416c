import { describe, expect, it } from 'vitest';
import { type RequestHead, rule } from '../../../tools/book/server/requests.ts';
import { actions, actionsForPages } from '../../../tools/watch/state/actions.ts';

const own = { port: 4321, token: 'secret' };

/** A deed that one of our pages asks for, as a browser sends it. */
const deed: RequestHead = {
  method: 'POST',
  url: '/do/hint',
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
function brief(request: RequestHead): string {
  const ruling = rule(request, own);
  switch (ruling.kind) {
    case 'page':
      return `page ${ruling.path}${ruling.withBody ? '' : ' without body'}`;
    case 'do':
      return `do ${ruling.action}`;
    case 'refused':
      return `${ruling.status}${ruling.allow === undefined ? '' : `, allows ${ruling.allow}`}`;
    default:
      return ruling.kind;
  }
}

describe('a page', () => {
  it.each([
    ['the map', get('/'), 'page '],
    ['a lesson', get('/lessons/04-send/'), 'page lessons/04-send/'],
    ['a question behind the path', get('/search.json?q=yield'), 'page search.json'],
    ['an encoded path', get('/lessons/a%20b/'), 'page lessons/a b/'],
    ['its head alone', get('/', {}, 'HEAD'), 'page  without body'],
    ['under the other name of this machine', get('/', { host: 'localhost:4321' }), 'page '],
    ['that another site links to', get('/', { 'sec-fetch-site': 'cross-site' }), 'page '],
  ])('%s', (_, request, ruling) => expect(brief(request)).toBe(ruling));
});

describe('a name that is made to point here', () => {
  it.each([
    ['another name', { host: 'evil.example:4321' }],
    ['another name without a port', { host: 'evil.example' }],
    ['no port', { host: '127.0.0.1' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['a name that begins like ours', { host: '127.0.0.1:43210' }],
    ['a name that ends like ours', { host: 'evil-127.0.0.1:4321' }],
    ['nothing', { host: undefined }],
  ])('is refused: %s', (_, headers) => {
    for (const request of [get('/', headers), get('/events', headers), sent(headers)])
      expect(brief(request)).toBe('403');
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

  it.each(['/lessons/...', '/a..b'])('is another thing than two dots in a name: %s', (url) =>
    expect(brief(get(url))).toMatch(/^page /),
  );
});

describe('what changes', () => {
  it('is done for our own page when pages may ask for it, and nothing else is', () => {
    const done = actions.filter(({ name }) => brief({ ...deed, url: `/do/${name}` }) === `do ${name}`);
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
    ['that nobody knows', sent({}, { url: '/do/quit' }), '404'],
    ['that every object has', sent({}, { url: '/do/constructor' }), '404'],
    ['without a name', sent({}, { url: '/do/' }), '404'],
  ])('%s', (_, request, ruling) => expect(brief(request)).toBe(ruling));
});

describe('what is listened to', () => {
  it.each([
    ['by our own page', get('/events', { 'sec-fetch-site': 'same-origin' }), 'events'],
    ['by a browser that says nothing of sites', get('/events'), 'events'],
    ['by another site', get('/events', { 'sec-fetch-site': 'cross-site' }), '403'],
    ['by writing', get('/events', {}, 'POST'), '405, allows GET'],
    ['by its head', get('/events', {}, 'HEAD'), '405, allows GET'],
  ])('%s', (_, request, ruling) => expect(brief(request)).toBe(ruling));
});

describe('a page that is written to', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('by %s', (method) => {
    expect(brief(get('/', {}, method))).toBe('405, allows GET, HEAD');
  });
});
