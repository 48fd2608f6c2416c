// Which line caused something, found by way of the stack: that is taken when it happens, and read when there is time.
import { fileURLToPath } from 'node:url';

const { captureStackTrace } = Error;
const { isArray } = Array;
/** Above a resume there is nothing of ours; above what a lesson's own class does there may be a few more of its methods. */
const DEEP_ENOUGH = { resume: 5, note: 30 };
const PLACE = /^\s*at (?:.*\()?(.+?):(\d+):\d+\)?$/;
/** What only starts a program, and is nowhere on the disk: see ../../runner/tracing/tracer.ts. */
const STARTER = /[\\/]\.program\.test\.ts$/;
const ELSEWHERE = /^node:|^native$|^<anonymous>|[\\/]node_modules[\\/]/;
const TOOLS = slashed(fileURLToPath(new URL('../../', import.meta.url)));

/** How errors were shown when this began: with the lines of what was written. A way of the learner's is not asked. */
let trusted = Error.prepareStackTrace;

/** From now on errors are shown as they are shown now. */
export function trustStacks() {
  trusted = Error.prepareStackTrace;
  places.clear();
}

/**
 * The line that resumes, above the method that records it.
 * @param {Function} method what lies above it on the stack is ours.
 */
export function placeAbove(method) {
  return lazy(capture(method, DEEP_ENOUGH.resume), () => false);
}

/**
 * The line that caused what is being told.
 * @param {Function} method as above.
 * @param {(place: { file: string, line: number }) => boolean} isInside whether a line only passes it on.
 */
export function causeAbove(method, isInside = () => false) {
  return lazy(capture(method, DEEP_ENOUGH.note), isInside);
}

/**
 * The line among those on the stack of an error that is in a function.
 * @param {unknown} error
 * @param {{ file: string, from: number, to: number }} stretch the lines of the function.
 */
export function lineOfError(error, stretch) {
  if (Error.prepareStackTrace !== trusted) return undefined;
  const stack = stackOf(error);
  for (const line of stack?.split('\n') ?? []) {
    const place = read(line);
    if (place !== undefined && isWithin(place, stretch)) return place;
  }
  return undefined;
}

/** Whether a line of a stack is one of these of a prepared file; a stack names a file absolutely. */
export function isWithin({ file, line }, { file: name, from, to }) {
  if (line < from || line > to) return false;
  const path = slashed(file);
  return path === name || path.endsWith(`/${name}`);
}

/** V8 keeps the text of an error's stack as a value, or behind a getter that is the same for all of them. */
function stackOf(error) {
  const property = Reflect.getOwnPropertyDescriptor(error, 'stack');
  const getter = Reflect.getOwnPropertyDescriptor(new Error(), 'stack')?.get;
  const isNative = getter !== undefined && property?.get === getter;
  const stack = isNative ? Reflect.apply(getter, error, []) : property?.value;
  return typeof stack === 'string' ? stack : undefined;
}

function capture(method, depth) {
  const holder = {};
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = depth;
  captureStackTrace(holder, method);
  Error.stackTraceLimit = stackTraceLimit;
  return holder;
}

function lazy(holder, isInside) {
  let isRead = false;
  let place;
  return {
    resolve() {
      if (!isRead) place = firstPlace(holder, isInside);
      isRead = true;
      return place;
    },
  };
}

function firstPlace(holder, isInside) {
  try {
    for (const frame of framesOf(holder)) {
      const file = frame.getFileName();
      if (typeof file !== 'string' || isElsewhere(file)) continue;
      const place = placeOf(holder, frame);
      if (place !== undefined && !isInside(place)) return place;
    }
  } catch {
    // Errors are shown in a way of the learner's. A line is a courtesy.
  }
  return undefined;
}

function framesOf(holder) {
  const format = Error.prepareStackTrace;
  if (format !== trusted) return [];
  try {
    Error.prepareStackTrace = (_error, frames) => frames;
    return isArray(holder.stack) ? holder.stack : [];
  } finally {
    Error.prepareStackTrace = format;
  }
}

const elsewhere = new Map();

function isElsewhere(file) {
  let is = elsewhere.get(file);
  if (is === undefined) {
    const path = slashed(file.startsWith('file:') ? fileURLToPath(file) : file);
    is = ELSEWHERE.test(file) || STARTER.test(path) || path.startsWith(TOOLS);
    elsewhere.set(file, is);
  }
  return is;
}

/** The lines that were written, by the places where they are run: to look one up takes its time. */
const places = new Map();

function placeOf(holder, frame) {
  const key = `${frame.getFileName()}:${frame.getLineNumber()}:${frame.getColumnNumber()}`;
  if (!places.has(key)) {
    const shown =
      typeof trusted === 'function'
        ? String(trusted(holder, [frame]))
            .split('\n')
            .at(-1)
        : `at ${key}`;
    places.set(key, read(shown));
  }
  return places.get(key);
}

function read(line) {
  const [, file, number] = PLACE.exec(line) ?? [];
  return file === undefined ? undefined : { file, line: Number(number) };
}

function slashed(path) {
  return path.replaceAll('\\', '/');
}
