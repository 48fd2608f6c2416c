/**
 * A value in a few characters, found out without running any of its own code: no getter, no `toString`, no proxy.
 * @param nameOf what a generator is called; a future or a task, which comes with the name of its class.
 */
export function shorten(
  value: unknown,
  nameOf?: (thing: object, kind?: string) => string | undefined,
): string;

/** A printed line, cut to a length that can be drawn. */
export function shortenLine(text: string): string;
