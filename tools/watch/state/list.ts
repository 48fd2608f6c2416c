import type { Course, Lesson } from '../../course/types.ts';
import { isDone } from '../../progress/status.ts';
import type { Progress } from '../../progress/types.ts';
import type { Key } from './events.ts';

/** The interactive list of lessons, as a value. */
export interface Listing {
  /** The slug that the cursor is on. */
  readonly selected: string;
  readonly filter: 'all' | 'done' | 'pending';
  readonly query: string;
  /** Whether keys are part of the query now. */
  readonly searching: boolean;
  /** The lesson that is to be reset, when the answer is yes. */
  readonly asking: string | null;
}

/** What the list leads to. */
export type ListOutcome =
  | { readonly type: 'go' | 'reset'; readonly lesson: Lesson }
  | { readonly type: 'close' };

/** The list with the cursor on `slug`. */
export function openListing(slug: string): Listing {
  return { selected: slug, filter: 'all', query: '', searching: false, asking: null };
}

/** The lessons that the filter and the query leave, in order. */
export function visible(listing: Listing, course: Course, progress: Progress): Lesson[] {
  const query = listing.query.trim().toLowerCase();
  return course.lessons.filter((lesson) => {
    if (listing.filter !== 'all' && isDone(lesson, progress) !== (listing.filter === 'done')) return false;
    return `${lesson.folder} ${lesson.number} ${lesson.title}`.toLowerCase().includes(query);
  });
}

/** The lesson that the cursor is on: the selected one, or the first when that is hidden. */
export function selectedOf(listing: Listing, course: Course, progress: Progress): Lesson | undefined {
  const shown = visible(listing, course, progress);
  return shown.find((lesson) => lesson.slug === listing.selected) ?? shown[0];
}

/** What a key makes of the list, and what it leads to, if anything. */
export function press(
  listing: Listing,
  key: Key,
  course: Course,
  progress: Progress,
): [Listing, ListOutcome | null] {
  if (listing.asking !== null) {
    const lesson = course.lessons.find((each) => each.slug === listing.asking);
    const yes = (key === 'y' || key === 'Y') && lesson !== undefined;
    return [{ ...listing, asking: null }, yes ? { type: 'reset', lesson } : null];
  }
  const moved = move(listing, key, course, progress);
  if (moved !== null) return [moved, null];
  const lesson = selectedOf(listing, course, progress);
  if (key === 'enter') return [listing, lesson === undefined ? null : { type: 'go', lesson }];
  return listing.searching ? [search(listing, key), null] : verb(listing, key, lesson);
}

function move(listing: Listing, key: Key, course: Course, progress: Progress): Listing | null {
  const letters: Readonly<Record<string, number>> = listing.searching ? {} : { j: 1, k: -1 };
  const steps: Readonly<Record<string, number>> = {
    down: 1,
    up: -1,
    pagedown: 10,
    pageup: -10,
    home: -Infinity,
    end: Infinity,
    ...letters,
  };
  const by = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (by === undefined) return null;
  const shown = visible(listing, course, progress);
  const from = shown.findIndex((lesson) => lesson.slug === selectedOf(listing, course, progress)?.slug);
  const lesson = shown[Math.min(shown.length - 1, Math.max(0, from + by))];
  return { ...listing, selected: lesson?.slug ?? listing.selected };
}

function search(listing: Listing, key: Key): Listing {
  if (key === 'escape') return { ...listing, searching: false, query: '' };
  if (key === 'backspace') return { ...listing, query: listing.query.slice(0, -1) };
  return [...key].length === 1 ? { ...listing, query: listing.query + key } : listing;
}

function verb(listing: Listing, key: Key, lesson: Lesson | undefined): [Listing, ListOutcome | null] {
  const toggled = (filter: 'done' | 'pending'): Listing => ({
    ...listing,
    filter: listing.filter === filter ? 'all' : filter,
  });
  switch (key) {
    case '/':
      return [{ ...listing, searching: true, query: '' }, null];
    case 'd':
      return [toggled('done'), null];
    case 'p':
      return [toggled('pending'), null];
    case 'r':
      return [{ ...listing, asking: lesson?.slug ?? null }, null];
    case 'escape':
      // First the search goes, then the list.
      return listing.query === '' ? [listing, { type: 'close' }] : [{ ...listing, query: '' }, null];
    case 'q':
    case 'l':
      return [listing, { type: 'close' }];
    default:
      return [listing, null];
  }
}
