// Events as they are sent.
import { shorten } from './shorten.js';

/** As it is sent: values as text, sites as places, without what is not there. */
export function finished(record) {
  const result = {};
  for (const key of Object.keys(record)) {
    const part = record[key];
    if (part === undefined) continue;
    if (key === 'at' || key === 'place') result[key] = placeOf(part);
    // An alarm may be set before its clock is known.
    else if (key === 'when') result[key] = whenOf(part);
    else if (key === 'value' && record.type !== 'print') result[key] = part?.shown ?? shorten(part);
    else result[key] = part;
    if (result[key] === undefined) delete result[key];
  }
  return result;
}

/** The same without what loops tell, and with values named for a recording that joined in later. */
export function ofGenerators(record) {
  const { task: _, future: __, ...rest } = record;
  const isOwn = typeof rest.value === 'object' && rest.value?.joined !== undefined;
  return finished(isOwn ? { ...rest, value: { shown: rest.value.joined } } : rest);
}

/** JSON has no Infinity, and such an alarm goes off never. */
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
