import type { Arrives, Create, Leaves, Resume, TraceEvent, TraceRun, Who } from '../model/events.ts';
import { isAnswer, isResume } from '../model/kinds.ts';
import { outsideWord } from '../words/outside.ts';
import type { RunMoment } from './moments.ts';
import type { SceneNames } from './names.ts';
import type { Act, LabelPart } from './scene.ts';

/** What an act is drawn between: lanes and columns, by index. */
export interface ActPlaces {
  readonly names: SceneNames;
  /** The lane of somebody; undefined when they have none here. */
  laneOf(who: Who): number | undefined;
  /** The lane of the world outside; undefined when it has none here. */
  readonly outside: number | undefined;
  /** The column of a future, by its technical name, or that of the timers, or null. */
  columnOf(what: string): number | null;
  /** The name of the function that made a frame, as it is called. */
  call(who: Who): string;
}

/** What a step looks like; null when nobody in it has a lane. */
export function actOf(run: TraceRun, { shown, way }: RunMoment, places: ActPlaces): Act | null {
  const event = run.events[shown];
  if (event === undefined) return null;
  if (isResume(event) || isAnswer(event)) return control(event, way, places);
  if (event.type === 'create') return make(event, places);
  const lane = places.laneOf(event.by);
  if (lane === undefined) return null;
  const { names } = places;
  switch (event.type) {
    case 'print':
      return { type: 'note', lane, label: [code(names.told(event.value))] };
    case 'done': {
      const column = places.columnOf(event.future);
      const value = event.value === undefined ? [] : [told(event.value, names)];
      if (column !== null) return { type: 'put', lane, column, label: [code(FILLS[event.how].call)] };
      const colon = value.length === 0 ? '' : ': ';
      const label = [code(`${FILLS[event.how].verb} ${names.future(event.future)}${colon}`), ...value];
      return { type: 'put', lane, column, label };
    }
    case 'read': {
      const value = event.value ?? (event.how === 'finished' ? 'undefined' : event.how);
      const label = [told(value, names)];
      return { type: 'read', lane, column: places.columnOf(event.future), label };
    }
    case 'timer': {
      if (event.what !== 'set')
        return { type: 'note', lane, label: [code(`timer ${event.number} ${OVER[event.what]}`)] };
      const column = places.columnOf('timers');
      const label = [code(`sets timer ${event.number}`)];
      return { type: 'timer', lane, column, label, timer: event.number };
    }
    case 'arrives':
    case 'leaves': {
      const label = outsideLabel(event, names);
      const { outside } = places;
      if (outside === undefined) return { type: 'note', lane, label };
      const [from, to] = event.type === 'arrives' ? [outside, lane] : [lane, outside];
      return { type: 'outside', from, to, label };
    }
    default:
      return { type: 'note', lane, label: [code(event.type)] };
  }
}

function outsideLabel(event: Arrives | Leaves, names: SceneNames): LabelPart[] {
  const word = outsideWord(event);
  if (event.value === undefined || event.what === 'call') return [code(word)];
  const value = told(event.value, names);
  return word === '' ? [value] : [code(`${word} `), value];
}

const FILLS = {
  finished: { call: 'setResult', verb: 'fills' },
  failed: { call: 'setException', verb: 'fails' },
  cancelled: { call: 'cancel', verb: 'cancels' },
} as const;
const OVER = { due: 'is due', cancelled: 'is cancelled' } as const;

function make(event: Create, { laneOf, call }: ActPlaces): Act | null {
  const [from, to] = [laneOf(event.by), laneOf(event.frame)];
  if (from === undefined || to === undefined || from === to) return null;
  return { type: 'make', from, to, label: [code(`${call(event.frame)}()`)] };
}

/** Between the lanes at its ends; those in between only pass it on. */
function control(
  event: Exclude<TraceEvent, Create>,
  way: readonly Who[],
  { names, laneOf }: ActPlaces,
): Act | null {
  const lanes = way.map(laneOf).filter((lane, i, all) => i === 0 || lane !== all[i - 1]);
  const [from, to] = [lanes[0], lanes.at(-1)];
  // Where one end of it is not to be seen, it is a step of others.
  if (from === undefined || to === undefined) return null;
  const label = labelOf(event, names);
  if (from === to) return { type: 'note', lane: from, label };
  const through = lanes.slice(1, -1).filter((lane) => lane !== undefined);
  return { type: 'control', from, to, label, through, isError: event.type === 'throw' };
}

function labelOf(event: Exclude<TraceEvent, Create>, names: SceneNames): LabelPart[] {
  switch (event.type) {
    case 'resume':
      return asked(event, names);
    case 'yield':
      return event.value === 'undefined' ? [code('yield')] : [told(event.value, names)];
    case 'return':
      if (event.again)
        return event.value === 'undefined' ? [code('done')] : [told(event.value, names), code(', done')];
      return event.value === 'undefined' ? [code('return')] : [code('return '), told(event.value, names)];
    case 'throw':
      return [code(event.refused ? 'refuses: ' : 'throw '), told(event.value, names)];
    case 'close':
      return event.value === 'undefined' ? [code('closed')] : [code('closed, '), told(event.value, names)];
    default:
      return [];
  }
}

/** A frame that begins to delegate has nothing to say yet: the `yield*` is the call. */
function asked(event: Resume, names: SceneNames): LabelPart[] {
  const isFirst = event.delegated === true && event.how === 'next' && event.value === undefined;
  if (isFirst) return [code('yield*')];
  if (event.value === undefined) return [code(`${event.how}()`)];
  return [code(`${event.how}(`), told(event.value, names), code(')')];
}

function code(text: string): LabelPart {
  return { tone: 'code', text };
}

/** Of an object that shows nothing but its class, the name of the class is enough. */
function told(value: string, names: SceneNames): LabelPart {
  return { tone: 'value', text: names.told(value).replace(/^([A-Z]\w*) \{\}$/, '$1') };
}
