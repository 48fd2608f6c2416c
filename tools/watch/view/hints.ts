import { inlineMarkdown, stripMarkdown } from '../../terminal/markdown.ts';
import type { Look } from '../../terminal/style.ts';
import { indent, wrap } from '../../terminal/text.ts';
import { rule } from '../../terminal/window.ts';
import type { OpenHints } from '../state/hints.ts';

/** The hints that were shown of an exercise, the newest first, so that it is what stays when there is little room. */
export function hintPanel({ exercise, shown }: OpenHints, look: Look): string[] {
  const { style } = look;
  const all = exercise.hints.slice(0, shown);
  const of = exercise.hints.length;
  const numbered = all.map((hint, at) => `${at + 1}. ${hint}`);
  const newest = numbered.at(-1) ?? '';
  const more = shown < of ? 'h shows the next' : 'the last one';
  const title = `${style.cyan(`hint ${shown} of ${of}`)} ${style.dim(`for ${exercise.number} ${stripMarkdown(exercise.title)}, ${more}`)}`;
  const earlier = numbered.slice(0, -1).reverse();
  return [
    rule(look),
    title,
    ...indent(wrap(inlineMarkdown(newest, style), look.width - 2), 2),
    ...earlier.flatMap((hint) => indent(wrap(stripMarkdown(hint), look.width - 2).map(style.dim), 2)),
  ];
}
