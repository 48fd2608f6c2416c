import { describe, expect, it } from 'vitest';
import { codespaceOrigin, parseOrigins } from '../../../tools/book/server/origins.ts';
import { UserError } from '../../../tools/errors.ts';

describe('the origins at which a browser reaches the book', () => {
  it.each([
    ['https://name-4321.app.github.dev', ['https://name-4321.app.github.dev']],
    ['https://name-4321.app.github.dev/', ['https://name-4321.app.github.dev']],
    ['HTTPS://Example.org:443', ['https://example.org']],
    ['http://192.168.1.5:8080, https://b.example', ['http://192.168.1.5:8080', 'https://b.example']],
  ])('are read from %j', (text, origins) => expect(parseOrigins(text)).toEqual(origins));

  it.each([
    '',
    'example.org',
    'localhost:4321',
    '*',
    'https://*',
    'https://*.example.org',
    'null',
    'ftp://example.org',
    'file:///etc',
    'https://',
    'https://example.org/book',
    'https://example.org/?x',
    'https://me@example.org',
    'https://a.example b.example',
    'https://a.example,',
    'https://example.org:99999',
  ])('are not read from %j', (text) => {
    expect(() => parseOrigins(text)).toThrow(UserError);
    expect(() => parseOrigins(text)).toThrow('such as `https://name-4321.app.github.dev`');
  });
});

describe('the origin of a codespace', () => {
  const env = {
    CODESPACES: 'true',
    CODESPACE_NAME: 'fluffy-disco',
    GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: 'app.github.dev',
  };

  it.each([
    ['is made from its name, the port and the domain', env, 'https://fluffy-disco-4321.app.github.dev'],
    ['is none elsewhere', {}, null],
    ['is none without a name', { ...env, CODESPACE_NAME: '' }, null],
    ['is none without a domain', { ...env, GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: undefined }, null],
    ['is none when that makes no origin', { ...env, CODESPACE_NAME: 'a/b' }, null],
  ])('%s', (_, environment, origin) => expect(codespaceOrigin(environment, 4321)).toBe(origin));
});
