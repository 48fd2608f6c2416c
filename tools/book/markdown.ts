import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { exerciseHeading } from '../course/readme.ts';
import { renderFence } from './fence.ts';
import { headingId } from './heading-id.ts';
import { type Highlight, withoutColour } from './highlight.ts';
import { escapeHtml, type Html, html, raw } from './html.ts';
import { cleanHtml, pictureSource } from './inner-html.ts';

/** A heading of the second or third level. */
export interface Heading {
  readonly level: 2 | 3;
  /** As GitHub makes it, so that a link to it works there and in the book. */
  readonly id: string;
  /** Without marks: `1. fibs`. */
  readonly title: string;
  readonly html: Html;
  /** The prose below it, up to the next heading: without marks, and without what stands in fences. */
  readonly text: string;
}

/** A page of Markdown, rendered. */
export interface Rendered {
  /** Its heading of the first level, without marks; empty when it has none. */
  readonly title: string;
  readonly html: Html;
  readonly headings: readonly Heading[];
  /** The prose above the first heading, without marks. */
  readonly opening: string;
}

/** What rendering needs to know about the world. */
export interface Surroundings {
  readonly highlight: Highlight;
  /** Where a link or a picture leads from the page; null when nowhere: then its text stands alone. */
  readonly resolveLink: (href: string) => string | null;
  /** Quotes stay straight: the text is about values. */
  readonly literal?: boolean;
}

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

/** A whole page. Of its HTML what `cleanHtml` knows is let through; all else is shown as it was written. */
export function renderMarkdown(text: string, around: Surroundings): Rendered {
  const sections: { level: number; id: string; title: string; html: Html; prose: string[] }[] = [];
  const opening: string[] = [];
  let title = '';
  let depth = 0;
  const tokens = (around.literal ? literalParser : parser).parse(text, {});
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'th_open' || token.type === 'td_open') finishCell(token);
    else if (token.type === 'fence') {
      finish(token, renderFence(token.info, token.content, around.highlight).text);
    } else if (token.type === 'html_block') {
      const cleaned = cleanHtml(token.content, depth, around.resolveLink);
      depth += cleaned.opened;
      finish(token, cleaned.html);
    } else if (token.type === 'inline') {
      const prose = plain(token.children ?? []);
      token.children = settle(token.children ?? [], around);
      const [open, close] = [tokens[at - 1], tokens[at + 1]];
      const level = open?.type === 'heading_open' ? Number(open.tag.slice(1)) : 0;
      if (open && (level === 2 || level === 3)) {
        const id = freeId(prose, new Set(sections.map((section) => section.id)));
        sections.push({ level, id, title: prose, html: show(token.children), prose: [] });
        finishHeading(open, token, id);
      } else if (level === 1) title ||= prose;
      else {
        (sections.at(-1)?.prose ?? opening).push(prose);
        if (open?.type === 'paragraph_open' && close) finishParagraph(open, token, close);
      }
    }
  }
  return {
    title,
    html: raw(parser.renderer.render(tokens, parser.options, {}) + '</details>\n'.repeat(depth)),
    headings: sections.map(({ level, prose, ...rest }) => ({
      ...rest,
      level: level === 2 ? 2 : 3,
      text: prose.join('\n'),
    })),
    opening: opening.join('\n'),
  };
}

/** One line of Markdown: code and emphasis. A link is shown as its text. */
export function renderInline(text: string): Html {
  const [line] = parser.parseInline(text, {});
  return show(settle(line?.children ?? [], { highlight: withoutColour, resolveLink: () => null }));
}

function show(children: Token[]): Html {
  return raw(parser.renderer.renderInline(children, parser.options, {}));
}

/** The token is HTML from now on. */
function finish(token: Token, content: string): void {
  token.type = 'ready';
  token.content = content;
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

/** The second heading of one name is `name-1`, as on GitHub. */
function freeId(title: string, taken: ReadonlySet<string>): string {
  const name = headingId(title);
  for (let count = 0; ; count++) {
    const id = count === 0 ? name : `${name}-${count}`;
    if (!taken.has(id)) return id;
  }
}

function finishHeading(open: Token, line: Token, id: string): void {
  const exercise = exerciseHeading({ text: line.content, line: 0 });
  const number = exercise?.number ?? (line.content === 'Predict' ? 0 : null);
  open.attrSet('id', id);
  if (number !== null) open.attrSet('data-exercise', String(number));
  const shown = exercise
    ? html`<span class="number">${exercise.number}.</span> ${renderInline(exercise.title)}${
        exercise.stretch && html` <span class="stretch">stretch</span>`
      }`
    : show(line.children ?? []);
  // The contents of the page have the same links for the keyboard.
  finish(line, html`${shown}<a class="anchor" href="#${id}" tabindex="-1" aria-hidden="true">#</a>`.text);
}

/** How a column is aligned is a class: a page has no styles in its tags. */
function finishCell(cell: Token): void {
  const [, side] = /text-align:(\w+)/.exec(String(cell.attrGet('style') ?? '')) ?? [];
  cell.attrs = side === undefined ? null : [['class', side]];
}

/** A paragraph that is one picture is a figure; the one that says the idea of the lesson has a class of its own. */
function finishParagraph(open: Token, line: Token, close: Token): void {
  const [first, ...others] = line.children ?? [];
  if (first?.type === 'image' && others.length === 0) {
    const title = first.attrGet('title');
    finish(
      line,
      html`<figure class="picture"><a href="${String(first.attrGet('src'))}">${show([first])}</a>${title !== null && html`<figcaption>${title}</figcaption>`}</figure>\n`
        .text,
    );
    open.hidden = true;
    close.hidden = true;
  } else if (line.content.startsWith('**The idea.**')) open.attrSet('class', 'idea');
}
