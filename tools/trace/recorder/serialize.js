// Events as they are sent.
import { shorten } from './values/shorten.js';

/** What is a time on the clock of a loop. */
const TIMES = new Set(['when', 'timeout', 'from', 'to']);

/** As it is sent: values as text, sites as places, without what is not there. */
export function finished(record) {
  const result = {};
  for (const key of Object.keys(record)) {
    const part = record[key];
    if (part === undefined) continue;
    if (key === 'at' || key === 'place') result[key] = placeOf(part);
    // A timer may be set before its clock is known.
    else if (TIMES.has(key) && typeof part === 'object') result[key] = whenOf(part);
    else if (key === 'variables')
      result[key] = part.map(([name, value]) => [name, value?.shown ?? shorten(value)]);
    else if (key === 'state') result[key] = stateOf(part);
    else if (key === 'value' && record.type !== 'print') result[key] = part?.shown ?? shorten(part);
    else result[key] = part;
    if (result[key] === undefined) delete result[key];
  }
  return result;
}

/** The same without what loops tell, and with values named for a recording that joined in later. */
export function ofGenerators(record) {
  const { task: _, future: __, call: ___, state: ____, variables: _____, ...rest } = record;
  const isOwn = typeof rest.value === 'object' && rest.value?.joined !== undefined;
  return finished(isOwn ? { ...rest, value: { shown: rest.value.joined } } : rest);
}

/** Timers with their times, and nothing that is not there. */
function stateOf({ ready, futures, timers }) {
  return finished({
    ready: ready?.map((part) => ({ ...part, calls: part.calls.map(finished) })).map(finished),
    futures: futures?.map(({ waiters, ...rest }) => ({
      ...finishedFuture(rest),
      waiters: waiters.map(finished),
    })),
    timers: timers?.map((part) => finished({ ...part, timers: part.timers.map(finished) })),
  });
}

/** Its value is text already. */
function finishedFuture({ value, ...rest }) {
  return value === undefined ? rest : { ...rest, value };
}

/** JSON has no Infinity, and such a timer never goes off. */
function whenOf({ when, clock }) {
  return clock.isVirtual && Number.isFinite(when) ? when : undefined;
}

/** Whether a record is one of a generator, or of a line that was printed; all others are what a loop tells. */
export function isOfGenerators(record) {
  return 'frame' in record || record.type === 'print';
}

function placeOf(site) {
  if (typeof site !== 'string') return site.resolve();
  const colon = site.lastIndexOf(':');
  return { file: site.slice(0, colon), line: Number(site.slice(colon + 1)) };
}
