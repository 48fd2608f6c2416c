import type { Styles } from './style.ts';

/** A piece of one paragraph of Markdown, without its marks. */
export type InlineSpan =
  | { readonly kind: 'text' | 'code' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

const MARKED =
  /\\([\\`*_[\]])|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|(?<!\w)_([^_]+)_(?!\w)|\[([^\]]+)\]\(([^)]+)\)/g;

/**
 * One paragraph of Markdown as pieces: code, emphasis and links, none of them inside another. Its line ends become
 * blanks; a mark after a backslash does not count; any other Markdown stands as it is written.
 */
export function inlineSpans(paragraph: string): InlineSpan[] {
  const line = paragraph.replace(/\s*\n\s*/g, ' ').trim();
  const spans: InlineSpan[] = [];
  let from = 0;
  for (const match of line.matchAll(MARKED)) {
    if (match.index > from) spans.push({ kind: 'text', text: line.slice(from, match.index) });
    spans.push(spanOf(match));
    from = match.index + match[0].length;
  }
  if (from < line.length) spans.push({ kind: 'text', text: line.slice(from) });
  return spans;
}

/** A text as Markdown that shows it as it is: for what somebody else has written, inside of a sentence of ours. */
export function literal(text: string): string {
  // A mark that stands alone here may find another one in the sentence.
  return !/[`*]/.test(text) && stripMarkdown(text) === text.replace(/\s*\n\s*/g, ' ').trim()
    ? text
    : text.replace(/[\\`*_[\]]/g, '\\$&');
}

/** A piece of somebody else's code as Markdown. One with a backtick in it cannot stand between backticks. */
export function code(text: string): string {
  return text.includes('`') ? literal(text) : `\`${text}\``;
}

/** One paragraph of Markdown with its marks and without the backslashes of `literal`, to stand where no Markdown is read. */
export function unmarked(paragraph: string): string {
  return paragraph.replace(/\\([\\`*_[\]])/g, '$1');
}

function spanOf([
  whole,
  escaped,
  code,
  strong,
  stars,
  underscores,
  label,
  url,
]: RegExpMatchArray): InlineSpan {
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (label !== undefined && url !== undefined) return { kind: 'link', text: label, url };
  return { kind: 'emphasis', text: stars ?? underscores ?? whole };
}

/** One paragraph of Markdown as styled text. Without colour, code keeps its backticks. */
export function inlineMarkdown(paragraph: string, style: Styles): string {
  return inlineSpans(paragraph)
    .map((span) => styled(span, style))
    .join('');
}

function styled(span: InlineSpan, style: Styles): string {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'code':
      return codeSpan(span.text, style);
    case 'strong':
      return style.bold(span.text);
    case 'emphasis':
      return style.italic(span.text);
    case 'link':
      return /^https?:/.test(span.url) ? style.link(span.text, span.url) : span.text;
  }
}

// Without colour, the backticks are what tells code from prose.
function codeSpan(code: string, style: Styles): string {
  const coloured = style.cyan(code);
  return coloured === code ? `\`${code}\`` : coloured;
}

/** The text of one paragraph of Markdown without its marks. */
export function stripMarkdown(paragraph: string): string {
  return inlineSpans(paragraph)
    .map(({ text }) => text)
    .join('');
}
