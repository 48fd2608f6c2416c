import type { Place } from '../../verdict.ts';

/** The parts that the sentences of verdicts are put together from. */

export const quote = (name: string): string => `“${name}”`;

/** With a comma between thousands. */
export const number = (value: number): string => value.toLocaleString('en-US');

/** `1 test`, `2 tests` */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const seconds = (value: number): string =>
  value === 1 ? '1 second' : `${Number(value.toFixed(1))} seconds`;

/** The last part of a path with `/`. */
export const fileName = (file: string): string => file.replace(/^.*\//, '');

/** With a full stop, unless it ends with a mark already. */
export const end = (text: string): string =>
  /[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;

/** `line 14 of fibonacci.ts` */
export const at = (place: Place): string => `line ${place.line} of ${fileName(place.file)}`;
