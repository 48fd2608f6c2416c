// The line that resumes a frame, found by way of the stack: it is taken when it happens, and read when there is time.
const { captureStackTrace } = Error;
const DEEP_ENOUGH = 5;
const PLACE = /^\s*at (?:.*\()?(.+?):(\d+):\d+\)?$/;
const ELSEWHERE = /^node:|^native$|^<anonymous>|[\\/](?:node_modules|tools)[\\/]/;

/**
 * @param {Record<string, Function>} methods the methods that record, by name: what lies above them on the stack is ours.
 * @returns {(how: string) => { resolve(): { file: string, line: number } | undefined }}
 */
export function placesAbove(methods) {
  return (how) => {
    const holder = {};
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = DEEP_ENOUGH;
    captureStackTrace(holder, methods[how]);
    Error.stackTraceLimit = stackTraceLimit;
    let place;
    return {
      resolve() {
        place ??= read(holder.stack);
        return place;
      },
    };
  };
}

function read(stack) {
  if (typeof stack !== 'string') return undefined;
  for (const line of stack.split('\n')) {
    const [, file, at] = PLACE.exec(line) ?? [];
    if (file !== undefined && !ELSEWHERE.test(file)) return { file, line: Number(at) };
  }
  return undefined;
}
