// Events as they are sent.
import { shorten } from './shorten.js';

/** As it is sent: values as text, sites as places, without what is not there. */
export function finished(record) {
  const result = {};
  for (const key of Object.keys(record)) {
    const part = record[key];
    if (part === undefined) continue;
    if (key === 'at' || key === 'place') result[key] = placeOf(part);
    else if (key === 'value' && record.type !== 'print') result[key] = part?.shown ?? shorten(part);
    else result[key] = part;
    if (result[key] === undefined) delete result[key];
  }
  return result;
}

function placeOf(site) {
  if (typeof site !== 'string') return site.resolve();
  const colon = site.lastIndexOf(':');
  return { file: site.slice(0, colon), line: Number(site.slice(colon + 1)) };
}
