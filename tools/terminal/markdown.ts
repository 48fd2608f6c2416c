import type { Styles } from './style.ts';

const inline = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|(?<![\w])_([^_]+)_(?![\w])|\[([^\]]+)\]\(([^)]+)\)/g;

/** One paragraph of Markdown as styled text: code spans, emphasis and links; its line ends become blanks. */
export function inlineMarkdown(text: string, style: Styles): string {
  const oneLine = text.replace(/\s*\n\s*/g, ' ').trim();
  return oneLine.replace(inline, (_, code, strong, stars, lows, label, url) => {
    if (code !== undefined) return style.cyan(code);
    if (strong !== undefined) return style.bold(strong);
    if (label !== undefined) return /^https?:/.test(url) ? style.link(label, url) : label;
    return style.italic(stars ?? lows);
  });
}

/** The text of one paragraph of Markdown without its marks. */
export function stripMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(
      inline,
      (_, ...groups: string[]) => groups.slice(0, 5).find((group) => group !== undefined) ?? '',
    );
}
