/** Text stands for its bytes in UTF-8. */
export type Bytes = string | Uint8Array;

/** What a read looks for. */
export interface Separators {
  /** From the shortest to the longest. */
  readonly all: readonly Buffer[];
  readonly longest: number;
}

/** @throws {RangeError} when the list is empty, or one of its separators is */
export function separatorsOf(separator: Bytes | readonly Bytes[]): Separators {
  const isList = Array.isArray(separator);
  const all = isList
    ? separator.map(asBuffer).sort((a, b) => a.length - b.length)
    : [asBuffer(separator as Bytes)];
  const shortest = all[0];
  if (shortest === undefined) throw new RangeError('Separator should contain at least one element');
  if (shortest.length === 0) throw new RangeError('Separator should be at least one-byte string');
  return { all, longest: (all[all.length - 1] as Buffer).length };
}

function asBuffer(bytes: Bytes): Buffer {
  if (typeof bytes === 'string') return Buffer.from(bytes);
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
