import inspector from 'node:inspector';
import { findSourceMap, SourceMap } from 'node:module';

/** What V8 knows of a frame, and shows only to its inspector. */
export interface Frame {
  /** The name of the generator function that made it. */
  readonly name: string;
  /** Where it is paused; or, when it is not paused, where its function begins: `hello.ts:12`, or `somewhere`. */
  readonly at: string;
  /** Whether it has begun; it may have ended since. Null when that is not known: the coroutine is not a frame. */
  readonly hasBegun: boolean | null;
}

/** What the inspector is asked about; it finds values by way of the global object. */
const SUBJECT = Symbol.for('workbook.coroutine-in-question');

interface Value {
  readonly objectId: string;
  readonly value: Location & string;
}

interface Location {
  readonly scriptId: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface Script {
  readonly scriptId: string;
  readonly url: string;
  readonly sourceMapURL?: string | undefined;
}

type Properties = Record<string, Value | undefined>;
type Ask = (method: string, params?: object) => Record<string, unknown>;

const UNKNOWN: Frame = { name: 'coroutine', at: 'somewhere', hasBegun: null };

/** The scripts that were asked for: listing all of them takes milliseconds. */
const scripts = new Map<string, Script>();

/** Name and place of a coroutine. It may be paused, running or done, and it is not resumed. */
export function frameOf(coro: object): Frame {
  const session = new inspector.Session();
  session.connect();
  const ask: Ask = (method, params) => {
    let answer: Record<string, unknown> = {};
    session.post(method, params, (_error, result) => {
      answer = (result ?? {}) as typeof answer;
    });
    return answer;
  };
  session.on('Debugger.scriptParsed', ({ params }) => scripts.set(params.scriptId, params));
  Reflect.set(globalThis, SUBJECT, coro);
  try {
    const { result } = ask('Runtime.evaluate', {
      expression: `globalThis[Symbol.for('${SUBJECT.description}')]`,
    });
    const inside = propertiesOf(ask, result as Value, 'internalProperties');
    const maker = inside['[[GeneratorFunction]]'];
    const location = inside['[[GeneratorLocation]]']?.value;
    if (maker === undefined || location === undefined) return UNKNOWN;
    if (!scripts.has(location.scriptId)) ask('Debugger.enable');
    const name = propertiesOf(ask, maker, 'result')['name']?.value;
    const start = propertiesOf(ask, maker, 'internalProperties')['[[FunctionLocation]]']?.value;
    // A frame that is not paused is said to be where its function begins: before its first line, and after its last one.
    const isAtStart =
      start?.lineNumber === location.lineNumber && start.columnNumber === location.columnNumber;
    const hasBegun = !isAtStart || inside['[[GeneratorState]]']?.value !== 'suspended';
    return { name: name || 'coroutine', at: placeOf(location), hasBegun };
  } catch {
    // A task can be shown without knowing where it stands.
    return UNKNOWN;
  } finally {
    Reflect.deleteProperty(globalThis, SUBJECT);
    session.disconnect();
  }
}

function propertiesOf(ask: Ask, of: Value, kind: 'result' | 'internalProperties'): Properties {
  const answer = ask('Runtime.getProperties', { objectId: of.objectId, ownProperties: true });
  const list = (answer[kind] ?? []) as { readonly name: string; readonly value?: Value }[];
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** A place in the TypeScript file, not in the JavaScript that was made from it. */
function placeOf({ scriptId, lineNumber, columnNumber }: Location): string {
  const { url = '', sourceMapURL = '' } = scripts.get(scriptId) ?? {};
  const entry = (embedded(sourceMapURL) ?? findSourceMap(url))?.findEntry(lineNumber, columnNumber);
  const { originalSource = url, originalLine = lineNumber } = (entry ?? {}) as Partial<
    Record<'originalSource', string> & Record<'originalLine', number>
  >;
  const file = /[^\\/]+$/.exec(originalSource.replace(/\?.*$/, ''))?.[0];
  return file === undefined ? 'somewhere' : `${file}:${originalLine + 1}`;
}

/** The source map that is part of the script itself. */
function embedded(sourceMapURL: string): SourceMap | undefined {
  const [, base64] = /^data:application\/json;.*?base64,(.*)$/.exec(sourceMapURL) ?? [];
  if (base64 === undefined) return undefined;
  return new SourceMap(JSON.parse(Buffer.from(base64, 'base64').toString('utf8')));
}
