// Records one test of a file, and says on the wire what happened; see ../../trace/recorder/recorder.js.
import { hooks } from '../../trace/recorder/hooks.js';
import { printed, startRecording } from '../../trace/recorder/recorder.js';
import { listenToOutput } from './output.js';
import { send } from './wire.js';

/** What prepared code calls must be there before it is loaded. */
export function prepareRecording() {
  Object.defineProperty(globalThis, '$trace', { value: hooks, configurable: true });
}

/** Records until the function that it returns is called. */
export function record() {
  const stop = startRecording({ send: (batch) => send({ t: 'trace', ...batch }) });
  listenToOutput(printed);
  return () => {
    listenToOutput(() => {});
    stop();
  };
}
