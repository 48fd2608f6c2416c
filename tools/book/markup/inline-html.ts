import { inlineMarkdown } from '../../terminal/markdown.ts';
import { type Styles, styles } from '../../terminal/style.ts';
import { escapeHtml, type Html, raw } from './html.ts';

const tag =
  (name: string) =>
  (text: string): string =>
    `<${name}>${text}</${name}>`;

const marks: Styles = {
  ...styles(false),
  bold: tag('b'),
  italic: tag('em'),
  // The colour that code has in the terminal.
  cyan: tag('code'),
};

/**
 * One paragraph of what a learner is told, which may hold what their code said: it is read as the terminal reads it, and
 * nothing in it is taken for HTML.
 */
export function inlineHtml(text: string): Html {
  return raw(inlineMarkdown(escapeHtml(text), marks));
}
