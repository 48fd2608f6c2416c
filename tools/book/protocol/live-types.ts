/** HTML that the server has made, with everything escaped that came from elsewhere: no other text gets into a page as HTML. */
export type Markup = string;

/** What the server says to the pages that listen, by the kind of message. A message is sent again when it has changed. */
export interface LiveMessages {
  readonly hello: Hello;
  /** The `workbook-marks` of a page whose ticks are up to date. */
  readonly marks: string;
  /** The last run; null when there is nothing to show. */
  readonly picture: Picture | null;
  readonly live: LiveUpdate;
}

/** Who the server is. A page of another run must be loaded again. */
export interface Hello {
  readonly token: string;
}

/** The state of the watcher, as the pages of lessons show it. */
export interface LiveUpdate {
  /** The lesson that is watched; null when its folder is gone. */
  readonly lesson: { readonly slug: string; readonly folder: string } | null;
  /** A `<section>` for the page of that lesson; or empty. */
  readonly panel: Markup;
  /** A `<section>` for the page of any other lesson. */
  readonly elsewhere: Markup;
  /** How each exercise of that lesson stands, by the id of its heading in the page. */
  readonly statuses: Readonly<Record<string, string>>;
}

/** The last run as a picture that can be walked through. */
export interface Picture {
  readonly title: string;
  /** A `<section class="walk">`, as `book/runs/walk-html.ts` makes it. */
  readonly html: Markup;
}
