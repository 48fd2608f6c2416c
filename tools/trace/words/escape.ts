import { clean, visible } from '../../terminal/text.ts';
import { withEntities } from './entities.ts';

/** `text` on one line, every character to be seen: a sign stands for each line end, none for those at the end. */
export function oneLine(text: string): string {
  return visible(text.replace(/\r\n/g, '\n').replace(/\n+$/, '')).replaceAll('\n', ' ↵ ');
}

/** Any text as text of XML or HTML, or as the value of a quoted attribute. */
export function escapeXml(text: string): string {
  return withEntities(visible(text));
}

/** Any text as plain text in a cell of a Markdown table. */
export function escapeMarkdown(text: string): string {
  return withEntities(oneLine(text).replace(/[\\`*_{}[\]#|~$!]/g, '\\$&'), /[&<>]/g);
}

/** What somebody's program said, fit to stand in a line of a terminal: no codes, no line ends. */
export function harmless(text: string): string {
  return clean(text)
    .replace(/\s*\n\s*/g, ' ')
    .trimEnd();
}
