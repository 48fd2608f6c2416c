import { escapeHtml, html } from './html.ts';

/** HTML of a page that has been looked through. */
export interface Cleaned {
  readonly html: string;
  /** How many more `<details>` it opens than it closes. */
  readonly opened: number;
}

const TAGS =
  /<!--[\s\S]*?-->|<details(?<open> open)?>|(?<close><\/details>)|<summary>(?<summary>[^<]*)<\/summary>|<img\b(?<img>[^<>]*)>/g;

/**
 * The HTML that pages may use, which is `<details>`, `<summary>` with text in it, and `<img>` with `src`, `alt`, `width` and
 * `height`. Anything else is escaped; comments are left out.
 * @param depth how many `<details>` are open before it: no more are closed.
 */
export function cleanHtml(
  text: string,
  depth: number,
  resolveLink: (href: string) => string | null,
): Cleaned {
  let opened = 0;
  let from = 0;
  let out = '';
  for (const match of text.matchAll(TAGS)) {
    out += escapeHtml(text.slice(from, match.index));
    from = match.index + match[0].length;
    const { close, summary, img } = match.groups ?? {};
    if (match[0].startsWith('<!--')) continue;
    if (summary !== undefined) out += html`<summary>${summary}</summary>`.text;
    else if (img !== undefined) out += picture(img, resolveLink);
    else if (close === undefined || depth + opened > 0) {
      out += match[0];
      opened += close === undefined ? 1 : -1;
    }
  }
  return { html: out + escapeHtml(text.slice(from)), opened };
}

/** Where a picture of a page is; null when the book does not have it. A page asks no other server for one. */
export function pictureSource(src: string, resolveLink: (href: string) => string | null): string | null {
  return /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(src) ? null : resolveLink(src);
}

function picture(attributes: string, resolveLink: (href: string) => string | null): string {
  const given = new Map(
    [...attributes.matchAll(/\b(src|alt|width|height)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const src = pictureSource(given.get('src') ?? '', resolveLink);
  const alt = given.get('alt') ?? '';
  if (src === null) return html`${alt}`.text;
  const size = ['width', 'height'].flatMap((name) =>
    /^\d+$/.test(given.get(name) ?? '') ? html` ${name}="${given.get(name)}"` : [],
  );
  return html`<img src="${src}" alt="${alt}"${size}>`.text;
}
