import type {
  Answer,
  Arrives,
  Create,
  EventOf,
  EventType,
  Leaves,
  Note,
  Print,
  Resume,
  TraceEvent,
} from './events.ts';

/** The events that count when two runs are compared. */
export type Compared = Resume | Answer | Print;

/** What an event of one kind does to the right to run, and what else the model wants to know of it. */
type EventKind<E extends TraceEvent> = {
  /** Events are repetitions of each other when these parts are equal, besides the line and who takes part. */
  readonly alike: readonly (keyof E)[];
  /** The parts that count when two runs are compared; null when it makes no difference whether it happens at all. */
  readonly compared: E extends Compared ? readonly (keyof E)[] : null;
} & Family<E>;

/** The shape of an event says which family it is of. */
type Family<E extends TraceEvent> = E extends Note
  ? NoteKind
  : E extends Answer
    ? AnswerKind
    : E extends Resume
      ? ResumeKind
      : CreationKind;

/** Somebody makes a frame and runs on. */
interface CreationKind {
  readonly family: 'creation';
}

/** Hands the right to run to a frame. */
interface ResumeKind {
  readonly family: 'resume';
}

/** Hands the right to run back. */
interface AnswerKind {
  readonly family: 'answer';
  /** Whether the frame can be resumed again and go on; otherwise it has ended. */
  readonly suspends: boolean;
}

/** Happens while somebody runs, and moves nothing. */
interface NoteKind {
  readonly family: 'note';
  /**
   * Whether a section of the run begins here. It is drawn across all lanes, patterns are looked for from section to section,
   * and two runs may have different numbers of them.
   */
  readonly divides: boolean;
  /** Whether it comes from the world outside of the program, or goes there. */
  readonly isOutside?: true;
}

/**
 * Every kind of event. For a new one, declare its interface in events.ts or notes.ts: the compiler then names the tables
 * that lack it. They say what it is for the model (here), and how it is told (words/moves.ts or words/notes.ts, and
 * words/divergence.ts when it is compared). How it is drawn is in scene/acts.ts, and what records it is in recorder/.
 */
const KINDS: { readonly [T in EventType]: EventKind<EventOf<T>> } = {
  create: { family: 'creation', alike: [], compared: null },
  resume: { family: 'resume', alike: ['how', 'delegated'], compared: ['how', 'value'] },
  yield: { family: 'answer', suspends: true, alike: ['delegated'], compared: ['value'] },
  return: { family: 'answer', suspends: false, alike: ['delegated', 'again'], compared: ['value'] },
  throw: { family: 'answer', suspends: false, alike: ['delegated', 'again', 'refused'], compared: ['value'] },
  close: { family: 'answer', suspends: false, alike: ['delegated', 'again'], compared: ['value'] },
  print: { family: 'note', divides: false, alike: [], compared: ['value'] },
  turn: { family: 'note', divides: true, alike: [], compared: null },
  timer: { family: 'note', divides: false, alike: ['what'], compared: null },
  done: { family: 'note', divides: false, alike: ['how'], compared: null },
  wake: { family: 'note', divides: false, alike: [], compared: null },
  wait: { family: 'note', divides: false, alike: [], compared: null },
  turned: { family: 'note', divides: false, alike: [], compared: null },
  read: { family: 'note', divides: false, alike: ['how'], compared: null },
  arrives: { family: 'note', divides: false, isOutside: true, alike: ['what'], compared: null },
  leaves: { family: 'note', divides: false, isOutside: true, alike: ['what'], compared: null },
};

/** Whether somebody makes a frame. */
export function isCreation(event: TraceEvent): event is Create {
  return KINDS[event.type].family === 'creation';
}

/** Whether `by` hands the right to run to a frame. */
export function isResume(event: TraceEvent): event is Resume {
  return KINDS[event.type].family === 'resume';
}

/** Whether the event hands the right to run back to `to`. */
export function isAnswer(event: TraceEvent): event is Answer {
  return KINDS[event.type].family === 'answer';
}

/** Whether the event moves nothing. */
export function isNote(event: TraceEvent): event is Note {
  return KINDS[event.type].family === 'note';
}

/** Whether it hands the right to run back and the frame can go on later. */
export function suspends(event: TraceEvent): boolean {
  const kind = KINDS[event.type];
  return kind.family === 'answer' && kind.suspends;
}

/** Whether it tells that a task is done: what comes out of the frame of the task has told that already. */
export function isTaskDone(event: TraceEvent): boolean {
  return event.type === 'done' && event.task === true;
}

/** Whether a section of the run begins with it, such as a turn of a loop. */
export function divides(event: TraceEvent): boolean {
  const kind = KINDS[event.type];
  return kind.family === 'note' && kind.divides;
}

/** Whether it tells of the world outside of the program. */
export function isOutside(event: TraceEvent): event is Arrives | Leaves {
  const kind = KINDS[event.type];
  return kind.family === 'note' && kind.isOutside === true;
}

/** Whether it counts when two runs are compared. */
export function isCompared(event: TraceEvent): event is Compared {
  return KINDS[event.type].compared !== null;
}

/** What of it counts when two runs are compared, as text: equal for events that do the same. */
export function comparedParts(event: Compared): string[] {
  return partsOf(event, KINDS[event.type].compared);
}

/** What is equal in events that repeat each other, as text. */
export function alikeParts(event: TraceEvent): string[] {
  return partsOf(event, KINDS[event.type].alike);
}

function partsOf(event: TraceEvent, parts: readonly string[]): string[] {
  const all: Readonly<Record<string, unknown>> = { ...event };
  return parts.map((part) => String(all[part] ?? ''));
}
