import { isAbsolute, join, relative, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { UserError } from '../errors.ts';
import type { Course, Lesson } from './types.ts';

const SEE_ALL = '`npx lesson list` shows all of them.';

/**
 * The lesson that somebody means: by number (`1`, `01`), slug, folder, part of a slug, or any path in its folder, its
 * solution's or that of its wrong answers. Paths may be absolute, relative to `cwd`, or relative to the root. A single word
 * without a dot is a name and never a path, and so is a number: else each misspelt name would mean the lesson of `cwd`.
 * @throws {UserError} when no lesson, or more than one, fits.
 */
export function findLesson(course: Course, query: string, cwd: string = process.cwd()): Lesson {
  const wanted = query.trim().toLowerCase();
  const exact =
    byNumber(course, wanted) ??
    course.lessons.find(({ slug, folder }) => wanted === slug || wanted === folder) ??
    byPath(course, query, cwd);
  if (exact) return exact;
  const partial = /^\d*$/.test(wanted) ? [] : course.lessons.filter(({ folder }) => folder.includes(wanted));
  if (partial.length > 1) throw new UserError(ambiguous(query, partial));
  const [only] = partial;
  if (!only) throw new UserError(unknown(course, wanted, query));
  return only;
}

function byNumber(course: Course, wanted: string): Lesson | undefined {
  if (!/^\d+$/.test(wanted)) return undefined;
  const found = course.lessons.filter(({ number }) => number === Number(wanted));
  if (found.length > 1) throw new UserError(ambiguous(wanted, found));
  return found[0];
}

function byPath(course: Course, query: string, cwd: string): Lesson | undefined {
  if (!/[\\/.]/.test(query) || /^[\d.]*\d$/.test(query)) return undefined;
  const path = query.replaceAll('\\', '/');
  const places = [resolve(cwd, query), resolve(cwd, path), resolve(course.root, path)];
  return course.lessons.find((lesson) =>
    [lesson.dir, lesson.solutionDir, join(course.root, 'test', 'wrong', lesson.folder)].some((dir) =>
      places.some((place) => isInside(dir, place)),
    ),
  );
}

function isInside(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return way === '' || (!/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way));
}

function ambiguous(query: string, lessons: readonly Lesson[]): string {
  return `More than one lesson fits \`${query}\`: ${lessons.map(({ folder }) => folder).join(', ')}. Write one of these, or its number.`;
}

function unknown(course: Course, wanted: string, query: string): string {
  const first = course.lessons.at(0);
  const last = course.lessons.at(-1);
  if (!first || !last) return 'There are no lessons here. Is this the workbook’s own folder?';
  if (/^\d+$/.test(wanted))
    return `There is no lesson ${query}: they go from ${first.number} to ${last.number}. ${SEE_ALL}`;
  const names = new Map(
    course.lessons.flatMap(({ folder, slug }) =>
      [folder, slug, ...slug.split('-')].map((name) => [name, folder] as const),
    ),
  );
  const guesses = wanted.split(/[\\/]/).flatMap((word) => nearest(word, [...names.keys()]) ?? []);
  const guess = guesses.at(0) === undefined ? '' : ` Did you mean ${names.get(guesses[0] ?? '')}?`;
  return `There is no lesson \`${query}\`.${guess} ${SEE_ALL}`;
}

/** The name that somebody most likely meant by a word that is not among them; undefined when nothing is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const [best] = names
    .filter((name) => distance(word, name) <= Math.max(2, word.length / 3))
    .map((name) => ({ name, far: slips(word, name) }))
    .filter(({ far }) => far < word.length / 2)
    .sort((a, b) => a.far - b.far);
  return best?.name;
}

/** How many letters are wrong, missing or too many. Two that have changed places are one slip, as they are for the fingers. */
function slips(word: string, name: string): number {
  const letters = [...word];
  const swapped = letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));
  return Math.min(distance(word, name), ...swapped.map((other) => 1 + distance(other, name)));
}
