import { join, sep } from 'node:path';

/** Vite reads the name of a file as an address: these end its path, or are decoded, or separate several. */
const SPECIAL = /[#?%,]/g;
/** Where each of them stands among the characters that no file is named with: in Unicode's private area. */
const OFFSET = 0xf000;
const STAND_INS = /[\uf023\uf03f\uf025\uf02c]/g;

/** What vite calls a file, by its absolute path: with `/`, and without a character that has a meaning in an address. */
export function toId(file: string): string {
  const slashed = sep === '/' ? file : file.replaceAll(sep, '/');
  return slashed.replace(SPECIAL, (character) => String.fromCharCode(OFFSET + character.charCodeAt(0)));
}

/** The path of the file that vite calls so, without the query that it may have added. */
export function fileOf(id: string): string {
  const path = withoutStandIns(id.replace(/\?.*$/, ''));
  return sep === '/' ? path : path.replaceAll('/', sep);
}

/** A text in which ids may occur, with the names of the files as they are. */
export function withoutStandIns(text: string): string {
  return text.replace(STAND_INS, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET));
}

/** What an address that vite made of an id may mean: the id itself, or one from the root. */
export function filesOfUrl(root: string, url: string): readonly string[] {
  const file = fileOf(url);
  return [file, join(root, file)];
}
