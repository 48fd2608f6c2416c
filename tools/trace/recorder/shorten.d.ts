/**
 * A value in a few characters, found out without running anything of whoever made it: no getter, no `toString`, no proxy.
 * @param nameOf what a generator is called.
 */
export function shorten(value: unknown, nameOf?: (generator: object) => string | undefined): string;

/** A printed line, cut to a length that can be drawn. */
export function shortenLine(text: string): string;
