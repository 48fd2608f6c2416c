import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { exerciseHeading } from '../../course/formats/readme.ts';
import { cleanHtml, pictureSource } from './allowed-html.ts';
import { renderFence, renderPicture } from './figures.ts';
import { freeId } from './heading-id.ts';
import { withoutColour } from './highlight.ts';
import { escapeHtml, type Html, html, raw } from './html.ts';
import type { Rendered, Surroundings } from './rendered.ts';

function makeParser(typographer: boolean): Parser {
  const made = new MarkdownIt({ html: true, typographer });
  // Of the typographer only curly quotes: `...` is often code.
  made.disable('replacements');
  made.renderer.rules['ready'] = (tokens, at) => tokens[at]?.content ?? '';
  made.renderer.rules['table_open'] = () => '<div class="table"><table>\n';
  made.renderer.rules['table_close'] = () => '</table></div>\n';
  return made;
}

const parser = makeParser(true);
const literalParser = makeParser(false);

/** What stands below a heading. */
type Part = { readonly lines: string[]; readonly fences: string[] };

/** A page while it is put together. */
interface Draft {
  title: string;
  readonly headings: ({ level: 2 | 3; id: string; title: string; html: Html } & Part)[];
  readonly opening: Part;
  /** How many `<details>` are open. */
  depth: number;
}

/** A whole page. Of its HTML what `cleanHtml` knows is let through; everything else is shown as it was written. */
export function renderMarkdown(text: string, around: Surroundings): Rendered {
  const draft: Draft = { title: '', headings: [], opening: { lines: [], fences: [] }, depth: 0 };
  const tokens = (around.literal ? literalParser : parser).parse(text, {});
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'fence') {
      partOf(draft)?.fences.push(token.content.trimEnd());
      finish(token, renderFence(token.info, token.content, around.highlight).text);
    } else if (token.type === 'html_block') {
      finishHtml(draft, token, around);
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      finishCell(token, tokens[at + 1], tokens[at + 2]);
    } else if (token.type === 'inline') {
      finishLine(draft, token, around, tokens[at - 1], tokens[at + 1]);
    }
  }
  const body = parser.renderer.render(tokens, parser.options, {});
  return {
    title: draft.title,
    html: raw(body + '</details>\n'.repeat(draft.depth)),
    headings: draft.headings.map(({ lines, fences, ...heading }) => ({
      ...heading,
      text: lines.join('\n'),
      code: fences.join('\n'),
    })),
    opening: draft.opening.lines.join('\n'),
    openingCode: draft.opening.fences.join('\n'),
  };
}

/** Where what comes next belongs; null for what is folded away, which is not to be found before its time. */
function partOf({ headings, opening, depth }: Draft): Part | null {
  return depth === 0 ? (headings.at(-1) ?? opening) : null;
}

/** One line of Markdown: code and emphasis. A link is shown as its text. */
export function renderInline(text: string): Html {
  const [line] = parser.parseInline(text, {});
  return show(settle(line?.children ?? [], { highlight: withoutColour, resolveLink: () => null }));
}

function show(children: Token[]): Html {
  return raw(parser.renderer.renderInline(children, parser.options, {}));
}

function finishHtml(draft: Draft, token: Token, { inserts, resolveLink }: Surroundings): void {
  const insert = inserts?.get(token.content.trim());
  const cleaned =
    insert === undefined
      ? cleanHtml(token.content, draft.depth, resolveLink)
      : { html: insert.text, opened: 0 };
  draft.depth += cleaned.opened;
  finish(token, cleaned.html);
}

/** The token is HTML from now on. */
function finish(token: Token, content: string): void {
  token.type = 'ready';
  token.content = content;
}

/** Everything that stands in a line is this HTML. */
function fill(line: Token, content: string): void {
  const [only] = line.children ?? [];
  if (!only) return;
  finish(only, content);
  line.children = [only];
}

/** The words of a heading, a paragraph, a cell; `open` and `close` are the tags around them. */
function finishLine(
  draft: Draft,
  line: Token,
  around: Surroundings,
  open: Token | undefined,
  close: Token | undefined,
): void {
  const words = plain(line.children ?? []);
  line.children = settle(line.children ?? [], around);
  if (open?.tag === 'h1') draft.title ||= words;
  else if (open?.tag === 'h2' || open?.tag === 'h3') {
    const id = freeId(words, new Set(draft.headings.map((heading) => heading.id)));
    const level = open.tag === 'h2' ? 2 : 3;
    draft.headings.push({ level, id, title: words, html: renderInline(line.content), lines: [], fences: [] });
    finishHeading(open, line, id, !draft.headings.some((heading) => heading.level === 2));
  } else {
    partOf(draft)?.lines.push(words);
    if (open?.tag === 'p' && close) finishParagraph(open, line, close);
  }
}

/** Decides where links and pictures lead, and what becomes of HTML in a line. */
function settle(children: readonly Token[], { resolveLink }: Surroundings): Token[] {
  const dead: boolean[] = [];
  return children.flatMap((token) => {
    if (token.type === 'html_inline') {
      finish(
        token,
        /^<(?:img\b|!--)/.test(token.content)
          ? cleanHtml(token.content, 0, resolveLink).html
          : escapeHtml(token.content),
      );
    } else if (token.type === 'link_open') {
      const href = resolveLink(String(token.attrGet('href')));
      dead.push(href === null);
      if (href === null) return [];
      token.attrSet('href', href);
    } else if (token.type === 'link_close') {
      if (dead.pop()) return [];
    } else if (token.type === 'image') {
      const src = pictureSource(String(token.attrGet('src')), resolveLink);
      if (src === null) finish(token, escapeHtml(token.content));
      else token.attrSet('src', src);
    }
    return [token];
  });
}

/** The text of a line without marks. */
function plain(children: readonly Token[]): string {
  return children.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('');
}

function finishHeading(open: Token, line: Token, id: string, isFirst: boolean): void {
  const exercise = exerciseHeading({ text: line.content, line: 0 });
  const number = exercise?.number ?? (line.content === 'Predict' ? 0 : null);
  open.attrSet('id', id);
  if (number !== null) open.attrSet('data-exercise', String(number));
  // Of the first level below the title, whatever it looks like.
  if (open.tag === 'h3' && isFirst) open.attrSet('aria-level', '2');
  const shown = exercise
    ? html`<span class="number">${exercise.number}.</span> ${renderInline(exercise.title)}${
        exercise.stretch && html` <span class="stretch">stretch</span>`
      }`
    : show(line.children ?? []);
  // The contents of the page have the same links for the keyboard.
  fill(line, html`${shown}<a class="anchor" href="#${id}" tabindex="-1" aria-hidden="true">#</a>`.text);
}

/** How a column is aligned is a class: a page has no styles in its tags. A head that is empty is the head of nothing. */
function finishCell(cell: Token, line: Token | undefined, close: Token | undefined): void {
  if (cell.tag === 'th' && line?.content === '' && close) {
    cell.tag = 'td';
    close.tag = 'td';
  }
  const [, side] = /text-align:(\w+)/.exec(String(cell.attrGet('style') ?? '')) ?? [];
  cell.attrs = side === undefined ? null : [['class', side]];
}

/** A paragraph that is one picture is a figure; the one that says the idea of the lesson has a class of its own. */
function finishParagraph(open: Token, line: Token, close: Token): void {
  const [first, ...others] = line.children ?? [];
  if (first?.type === 'image' && others.length === 0) {
    const title = first.attrGet('title');
    const figure = renderPicture(
      show([first]),
      String(first.attrGet('src')),
      title === null ? null : String(title),
    );
    fill(line, figure.text);
    open.hidden = true;
    close.hidden = true;
  } else if (line.content.startsWith('**The idea.**')) open.attrSet('class', 'idea');
}
