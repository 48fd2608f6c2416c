// The line at which a frame stops, or ends.
import { types } from 'node:util';
import { lineOfError } from './call-sites.js';

/**
 * The line of what a frame does last, as a site or as what resolves to a place; undefined when it is not known.
 * @param frame
 * @param {'yield' | 'return' | 'throw' | 'close'} type how it stops.
 * @param {unknown} value what comes out of it.
 * @param {boolean} mayLook whether the stack of an error may be looked at.
 */
export function endOf(frame, type, value, mayLook) {
  const stop = frame.inner === undefined ? frame.stops : frame.stands;
  if (type === 'close') return stop ?? frame.paused;
  if (type !== 'throw') return stop;
  const { thrown, failed, given } = frame;
  if (thrown !== undefined && thrown.error === value) return thrown.site;
  // It has come out of its `yield*`; or has been thrown into the `yield` that it was paused at.
  if (failed !== undefined && failed.error === value) return frame.stands;
  if (given !== undefined && given.error === value) return frame.paused;
  if (!mayLook || frame.stretch === undefined || !types.isNativeError(value)) return undefined;
  const place = lineOfError(value, frame.stretch);
  return place && { resolve: () => place };
}
