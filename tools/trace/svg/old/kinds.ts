import type { Answer, Create, EventOf, EventType, Note, Resume } from '../../model/events.ts';
import { drawCard, drawSection, drawTold, type NoteDrawing } from './notes.ts';
import { box, card, clock, closed, dot, returned, type SvgSign, thrown } from './signs.ts';
import type { SvgLayout } from './sizes.ts';

/** A line of the legend. Kinds that have the same words share it. */
export interface LegendItem {
  readonly words: string;
  readonly sign: SvgSign;
}

/** The class of an arrow, in style.ts. One that moves nothing is `tr-idle` in any case. */
type ArrowColours = 'tr-ask' | 'tr-answer' | 'tr-bad' | 'tr-idle';

/** A sign on the lane that an arrow comes from, below the arrow, or on the one that it goes to. */
interface Mark {
  readonly on: 'from' | 'to';
  readonly sign: SvgSign;
}

interface Appearance<T extends EventType> {
  /** What is written, where the picture says a part of it already; the longest of `labels` when nothing is said. */
  readonly label?: (event: EventOf<T>) => string;
  /** Null where the picture explains itself. */
  readonly legend: LegendItem | null;
}

/** How an arrow looks. */
interface ArrowAppearance<T extends EventType> extends Appearance<T> {
  readonly colours: (event: EventOf<T>) => ArrowColours;
  readonly mark?: Mark;
}

/** How what stands beside a lane looks. */
interface NoteAppearance<T extends EventType> extends Appearance<T> {
  readonly draw: NoteDrawing;
}

/** What is noted beside a lane. */
const NOTES: { readonly [T in Note['type']]: NoteAppearance<T> } = {
  // The card says that it is printed.
  print: { label: ({ value }) => value, draw: drawCard, legend: { words: 'printed', sign: card } },
  turn: { draw: drawSection, legend: null },
  timer: { draw: drawTold(clock), legend: { words: 'timer', sign: clock } },
  done: { draw: drawTold(box), legend: { words: 'future', sign: box } },
  wake: { draw: drawTold(box), legend: { words: 'future', sign: box } },
  wait: { draw: drawTold(clock), legend: { words: 'timer', sign: clock } },
  turned: { draw: drawTold(clock), legend: null },
  read: { draw: drawTold(box), legend: { words: 'future', sign: box } },
};

type ArrowEvent = Create | Resume | Answer;

/** What is an arrow. */
const ARROWS: { readonly [T in ArrowEvent['type']]: ArrowAppearance<T> } = {
  create: { colours: () => 'tr-idle', mark: { on: 'to', sign: dot }, legend: null },
  resume: { colours: ({ how }) => (how === 'throw' ? 'tr-bad' : 'tr-ask'), legend: null },
  // The way of the arrow says that it is yielded.
  yield: { label: ({ value }) => value, colours: () => 'tr-answer', legend: null },
  return: ending('tr-answer', 'returned', returned),
  throw: ending('tr-bad', 'threw', thrown),
  close: ending('tr-answer', 'closed', closed),
};

/** How each kind of event looks. The lines of the legend stand in this order. */
const KINDS: { readonly [T in EventType]: Appearance<T> } = { ...NOTES, ...ARROWS };

/** What is written of an event, where the picture says a part of it already. */
export function shortLabel<T extends EventType>(event: EventOf<T>): string | undefined {
  return KINDS[event.type].label?.(event);
}

/** What is noted beside a lane, or across all. @param y the middle of the row. */
export function drawNote({ type }: Note, layout: SvgLayout, lane: number, y: number, text: string): string {
  return NOTES[type].draw(layout, lane, y, text);
}

/** The class of the colours of an arrow that moves something. */
export function coloursOf<T extends ArrowEvent['type']>(event: EventOf<T>): ArrowColours {
  return ARROWS[event.type].colours(event);
}

/** The sign that an arrow leaves on a lane. */
export function markOf({ type }: ArrowEvent): Mark | undefined {
  return ARROWS[type].mark;
}

/** The lines of the legend for these kinds. */
export function legendOf(types: ReadonlySet<string>): LegendItem[] {
  const items = Object.entries(KINDS).flatMap(([type, { legend }]) =>
    legend !== null && types.has(type) ? [[legend.words, legend] as const] : [],
  );
  return [...new Map(items).values()];
}

function ending(colours: ArrowColours, words: string, sign: SvgSign) {
  return { colours: () => colours, mark: { on: 'from', sign }, legend: { words, sign } } as const;
}
