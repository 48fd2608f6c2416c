import { join } from 'node:path';
import { noProgress } from '../../../tools/progress/reducer.ts';
import type { Progress } from '../../../tools/progress/types.ts';
import type { Effect, Event } from '../../../tools/watch/state/events.ts';
import { step } from '../../../tools/watch/state/machine.ts';
import { initial, type State } from '../../../tools/watch/state/state.ts';
import { course, lesson, verdict } from '../../report/fixture.ts';

/** When everything happens. */
export const at = '2026-01-01T00:00:00.000Z';
/** The lessons of the course. */
export const [one, two, three] = [lesson(1, 'one'), lesson(2, 'two'), lesson(3, 'three')];
const size = { columns: 80, rows: 24 };
/** The watcher before anything has happened, on lesson one. */
export const begin = (progress: Progress = noProgress) => initial(course(), progress, one, size);
/** The same on the fast track: lessons one and three. */
export const beginFast = (progress: Progress = noProgress, from = one) =>
  initial(
    course([lesson(1, 'one', { fastTrack: true }), two, lesson(3, 'three', { fastTrack: true })]),
    progress,
    from,
    size,
    true,
  );
/** Lesson one has its tick. */
export const passedOne: Progress = {
  version: 1,
  lessons: { one: { passedAt: at, passedHash: 'h1', exercises: [1, 2, 3], hints: {} } },
};

/** One effect in a word or two: `judge one #1`. */
function brief(effect: Effect): string {
  switch (effect.type) {
    case 'hash':
      return `hash ${effect.lesson.slug}${effect.seconds > 0 ? ` in ${effect.seconds}` : ''}${effect.force ? '!' : ''}`;
    case 'judge':
      return `judge ${effect.lesson.slug} #${effect.run}`;
    case 'trace':
      return `trace ${effect.test ?? 'the demo'}${effect.beside ? ' and the reference' : ''} of ${effect.hash}`;
    case 'save':
      return `save ${effect.events.map((event) => ('slug' in event ? `${event.type} ${event.slug}` : event.type)).join()}`;
    case 'reset':
      return `reset ${effect.lesson.slug}`;
    case 'read-files':
      return `read ${effect.show} of ${effect.lesson.slug}`;
    case 'edit':
      return `edit ${effect.file}:${effect.line}`;
    case 'browse':
      return `browse ${effect.path}`;
    default:
      return effect.type;
  }
}

/** Runs events through the machine: the last state, and the effects of each event. */
export function trace(from: State, events: readonly Event[]): { state: State; effects: string[] } {
  let state = from;
  const effects: string[] = [];
  for (const event of events) {
    const next = step(state, event, at);
    state = next.state;
    effects.push(next.effects.map(brief).join(', '));
  }
  return { state, effects };
}

/** Files were saved. */
export const saved = (...files: string[]): Event => ({ type: 'changed', paths: files });
/** The bytes of a lesson were read. */
export const hashed = (hash: string, force = false, slug = 'one'): Event => ({
  type: 'hashed',
  slug,
  hash,
  force,
});
/** A run is over. */
export const judged = (run: number, of = verdict(), disk = of.hash): Event => ({
  type: 'judged',
  run,
  verdict: of,
  disk,
});
/** The compiler has nothing to say. */
export const types = (of = verdict()): Event => ({ type: 'types', verdict: of });
/** A key was pressed. */
export const key = (name: string, limit = 0): Event => ({ type: 'key', key: name, limit });
/** The file of lesson one. */
export const topic = join(one.dir, 'topic.ts');
/** What a save leads to. */
export const hashes = 'hash one, hash one in 0.2, hash one in 1';

/** The watcher on lesson one, with this verdict on it. */
export function on(of = verdict(), progress: Progress = noProgress): State {
  return trace(begin(progress), [hashed(of.hash), judged(1, of), types(of)]).state;
}
