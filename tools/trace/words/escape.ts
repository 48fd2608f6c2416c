import { clean } from '../../terminal/text.ts';

/** What cannot be seen, turns lines around, or may not stand in XML 1.0; line ends are left to the caller. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is made visible
const unseen = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

const short: Readonly<Record<string, string>> = { '\t': '\\t', '\r': '\\r', '\0': '\\0' };

/** `text` with every character to be seen: control characters and their kin as they are written in TypeScript, line ends kept. */
export function legible(text: string): string {
  return text.replace(unseen, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return (
      short[character] ?? (code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`)
    );
  });
}

/** `text` legible and on one line: a sign stands for each line end, none for those at the end. */
export function oneLine(text: string): string {
  return legible(text.replace(/\r\n/g, '\n').replace(/\n+$/, '')).replaceAll('\n', ' ↵ ');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as text of XML or HTML, or as the value of a quoted attribute. */
export function escapeXml(text: string): string {
  return legible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Any text as plain text in a cell of a Markdown table. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]#|~$!]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** What somebody's program said, fit to stand in a line of a terminal: no codes, no line ends. */
export function harmless(text: string): string {
  return clean(text)
    .replace(/\s*\n\s*/g, ' ')
    .trimEnd();
}
