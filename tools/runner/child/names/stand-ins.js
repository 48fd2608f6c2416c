// Vite reads the name of a file as an address: there `#` and `?` end a path, `%` is decoded and `,` separates. So vite is
// told names in which others stand for these: characters of Unicode's private area, which no file is named with.

const SPECIAL = /[#?%,]/g;
const STAND_INS = /[\uf023\uf03f\uf025\uf02c]/g;
const OFFSET = 0xf000;

export function withStandIns(path) {
  return path.replace(SPECIAL, (character) => String.fromCharCode(OFFSET + character.charCodeAt(0)));
}

export function withoutStandIns(text) {
  return text.replace(STAND_INS, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET));
}
