import { type Listener, listenToCreations, type Maker, placeOf } from '../09-decorators/given/creation.ts';
import { runningLoop } from '../11-future/given/running-loop.ts';

/** A coroutine that was made, and that nothing has driven so far. */
export interface Idle {
  readonly coroutine: object;
  /** The name of the function that made it. */
  readonly name: string;
  /** Where that was called, `kitchen.ts:12`; null outside debug mode, because finding it out takes time. */
  readonly site: string | null;
  /** The loop that was running then; null when none was. */
  readonly loop: object | null;
}

/** The coroutine that was made last. Most are driven at once, and never get into the map. */
let newest: object | null = null;
let newestMaker: Maker | null = null;
let newestSite: string | null = null;
let newestLoop: object | null = null;

const idle = new Map<object, Idle>();

let wantsPlaces = false;

/** Whether each creation is noted with its place, which takes longer than most calls. */
export function notePlaces(on: boolean): void {
  wantsPlaces = on;
}

function setAside(): void {
  if (newest === null || newestMaker === null) return;
  idle.set(newest, { coroutine: newest, name: newestMaker.name, site: newestSite, loop: newestLoop });
  newest = null;
}

const listener: Listener = {
  made(coroutine, maker) {
    if (newest !== null) setAside();
    newest = coroutine;
    newestMaker = maker;
    newestLoop = runningLoop();
    newestSite = wantsPlaces ? placeOf(maker) : null;
  },
  delegated: isDriven,
};

/** Something drives `coroutine` now. */
export function isDriven(coroutine: object): void {
  if (coroutine === newest) newest = null;
  else if (idle.size > 0) idle.delete(coroutine);
}

/** Begins to note which coroutines are made. */
export function watchCreations(): void {
  listenToCreations(listener);
}

/** Takes those out that were made while `loop` was running, and that nothing has driven. */
export function takeIdle(loop: object): Idle[] {
  setAside();
  const ofThisLoop = [...idle.values()].filter((each) => each.loop === loop);
  for (const each of ofThisLoop) idle.delete(each.coroutine);
  return ofThisLoop;
}
