import type { Styles } from './style.ts';

const inline = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|(?<![\w])_([^_]+)_(?![\w])|\[([^\]]+)\]\(([^)]+)\)/g;

/** One paragraph of Markdown as styled text: code spans, emphasis and links; its line ends become blanks. Without colour, code keeps its backticks. */
export function inlineMarkdown(text: string, style: Styles): string {
  const oneLine = text.replace(/\s*\n\s*/g, ' ').trim();
  return oneLine.replace(inline, (_, code, strong, stars, lows, label, url) => {
    if (code !== undefined) return codeSpan(code, style);
    if (strong !== undefined) return style.bold(strong);
    if (label !== undefined) return /^https?:/.test(url) ? style.link(label, url) : label;
    return style.italic(stars ?? lows);
  });
}

// Without colour, the backticks are what tells code from prose.
function codeSpan(code: string, style: Styles): string {
  const coloured = style.cyan(code);
  return coloured === code ? `\`${code}\`` : coloured;
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
