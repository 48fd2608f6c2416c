import { join, sep } from 'node:path';
import { withoutStandIns, withStandIns } from '../child/names/stand-ins.js';

/** What vite calls a file, by its absolute path: with `/`, and without a character that has a meaning in an address. */
export function toId(file: string): string {
  return withStandIns(sep === '/' ? file : file.replaceAll(sep, '/'));
}

/** The path of the file that vite calls so, without the query that it may have added. */
export function fileOf(id: string): string {
  const path = withoutStandIns(id.replace(/\?.*$/, ''));
  return sep === '/' ? path : path.replaceAll('/', sep);
}

/** What an address that vite made of an id may mean: the id itself, or one from the root. */
export function filesOfUrl(root: string, url: string): readonly string[] {
  const file = fileOf(url);
  return [file, join(root, file)];
}
