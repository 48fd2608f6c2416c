import type { Look } from './style.ts';

/** How far the course is: a bar of `columns` columns with `3 of 30` after it. */
export function progressBar(done: number, total: number, columns: number, { signs, style }: Look): string {
  const share = total === 0 ? 0 : done / total;
  // One lesson done is seen, and only all of them fill the bar.
  const full =
    done === 0
      ? 0
      : done >= total
        ? columns
        : Math.min(columns - 1, Math.max(1, Math.round(share * columns)));
  const drawn = style.green(signs.full.repeat(full)) + style.dim(signs.empty.repeat(columns - full));
  return `${drawn} ${done} of ${total}`;
}
