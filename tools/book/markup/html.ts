import { withEntities } from '../../trace/words/entities.ts';

/** Text that is HTML already. Made by `html` and `raw` only, so that no other string gets into a page as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a `html` template: text and numbers are escaped, `Html` is not, lists are joined, nothing is nothing. */
export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

/** The text with everything escaped that means something in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return withEntities(text);
}

/** A template for HTML: every value is escaped, unless it is `Html`. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.map((text, at) => text + show(parts[at])).join(''));
}

/** Says of a text that it is HTML already. */
export function raw(text: string): Html {
  return new Html(text);
}

function show(part: HtmlPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(show).join('') : escapeHtml(String(part));
}
