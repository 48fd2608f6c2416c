import { wordsOf } from './words.ts';

const BEFORE = 40;
const LENGTH = 160;

/** The part of a text around the first word that is one of `terms` (in small letters); cut between words, with … where it is cut. */
export function excerpt(text: string, terms: readonly string[]): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const first = wordsOf(flat).find(({ word }) => terms.includes(word));
  const wanted = Math.max(0, (first?.at ?? 0) - BEFORE);
  const start = wanted === 0 ? 0 : flat.indexOf(' ', wanted) + 1;
  if (flat.length - start <= LENGTH) return (start > 0 ? '…' : '') + flat.slice(start);
  const end = flat.lastIndexOf(' ', start + LENGTH);
  return `${start > 0 ? '…' : ''}${flat.slice(start, end > start ? end : start + LENGTH)}…`;
}
