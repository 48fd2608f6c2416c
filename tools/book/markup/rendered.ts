import type { Highlight } from './highlight.ts';
import type { Html } from './html.ts';

/** A heading of the second or third level. */
export interface RenderedHeading {
  readonly level: 2 | 3;
  /** As GitHub makes it, so that a link to it works there and in the book. */
  readonly id: string;
  /** Without marks: `1. fibs`. */
  readonly title: string;
  readonly html: Html;
  /** The prose below it, up to the next heading: without marks, and without what stands in fences. */
  readonly text: string;
  /** What stands in fences below it. */
  readonly code: string;
}

/** A page of Markdown, rendered. */
export interface Rendered {
  /** Its heading of the first level, without marks; empty when it has none. */
  readonly title: string;
  readonly html: Html;
  readonly headings: readonly RenderedHeading[];
  /** The prose above the first heading, without marks. */
  readonly opening: string;
  /** What stands in fences there. */
  readonly openingCode: string;
}

/** What rendering needs to know about the world. */
export interface Surroundings {
  readonly highlight: Highlight;
  /** Where a link or a picture leads from the page; null when nowhere: then its text stands alone. */
  readonly resolveLink: (href: string) => string | null;
  /** Quotes stay straight: the text is about values. */
  readonly literal?: boolean;
  /** HTML of ours that takes the place of a comment, by the text of the comment. */
  readonly inserts?: ReadonlyMap<string, Html>;
}
