import { dirname, resolve, sep } from 'node:path';
import { literal } from '../../terminal/markdown.ts';
import { NAME, outsideText } from '../../terminal/outside.ts';
import type { Place } from '../../verdict.ts';
import type { WireError } from '../process/wire.ts';
import { lineFinder } from '../source/ast.ts';
import { type HandedOver, handedOver } from '../source/handed-over.ts';
import { importedFrom, isExported } from '../source/imported.ts';
import type { DiagnosisInput } from './input.ts';
import * as say from './sentences.ts';
import { framesOf, type StackFrame, toPlace } from './stack.ts';

/** What an error means that JavaScript itself has thrown, and where its cause stands, when the code shows it. */
export interface Meaning {
  readonly sentence: string;
  readonly place?: Place;
}

/** The meaning of an error of JavaScript's; null when its own words say it best. */
export function meaningOf(input: DiagnosisInput, error: WireError): Meaning | null {
  if (error.name !== 'TypeError') return null;
  const lessons = dirname(input.lesson.dir) + sep;
  const frame = framesOf(error.stack ?? '').find(({ file }) => file.startsWith(lessons));
  if (frame === undefined) return null;
  const line = (input.read(frame.file) ?? '').split('\n')[frame.line - 1] ?? '';
  return (
    notAFunction(input, error, frame) ?? lostThis(input, error, frame, line) ?? notDelegable(error, line)
  );
}

function notAFunction(input: DiagnosisInput, { message }: WireError, frame: StackFrame): Meaning | null {
  const name = /^([A-Za-z_$][\w$]*|[\w$.#]+\.#?(?:call|callback|fn)) is not a (?:function|constructor)/.exec(
    message,
  )?.[1];
  if (name === undefined) return null;
  const specifier = importedFrom(input.read(frame.file) ?? '', name);
  if (specifier !== undefined) {
    const file = resolve(dirname(frame.file), specifier);
    const text = input.read(file);
    return text === undefined || isExported(text, name) ? null : { sentence: say.notExported(name, file) };
  }
  // Only of what calls for others is it known that it was handed over.
  if (!/(?:^|[.#])(?:call|callback|fn)$/.test(name)) return null;
  const culprit = search(input, ({ kind }) => kind !== 'method');
  if (culprit === undefined) return null;
  const { found, place } = culprit;
  const shown = inLine(found.text);
  const sentence =
    found.kind === 'call'
      ? say.calledTooEarly(name, shown, inLine(found.callee ?? found.text), place)
      : say.notToBeCalled(name, shown, place);
  return { sentence, place };
}

/** Code that stands in a sentence. */
const inLine = (text: string): string => outsideText(text.replace(/\s+/g, ' '), NAME);

function lostThis(
  input: DiagnosisInput,
  { message }: WireError,
  { file, line: number }: StackFrame,
  line: string,
): Meaning | null {
  const property =
    /^Cannot (?:read|set) properties of undefined \((?:reading|setting) '([^']+)'\)/.exec(message)?.[1] ??
    /^Cannot (?:read|write) private member (#\w+) /.exec(message)?.[1];
  if (property === undefined) return null;
  const owners = [...line.matchAll(/(\w+|[)\]])\s*\??\.\s*(#?\w+)/g)].filter(
    ([, , name]) => name === property,
  );
  if (owners.length === 0 || owners.some(([, owner]) => owner !== 'this')) return null;
  const method = methodAt(input.read(file) ?? '', number);
  if (method === undefined) return null;
  const culprit = search(input, ({ kind, text }) => kind === 'method' && text === `this.${method}`);
  return { sentence: say.withoutThis(method, culprit?.place), ...(culprit && { place: culprit.place }) };
}

function notDelegable({ message }: WireError, line: string): Meaning | null {
  const isNot = /is not iterable|is not a function or its return value is not iterable/.test(message);
  return isNot && /\byield\s*\*/.test(line) ? { sentence: say.notDelegable(literal(message)) } : null;
}

/** The first of the kind in a file of the lesson. */
function search(
  input: DiagnosisInput,
  isIt: (found: HandedOver) => boolean,
): { readonly found: HandedOver; readonly place: Place } | undefined {
  for (const file of input.lesson.sources) {
    const text = input.read(file) ?? '';
    const found = handedOver(text).find(isIt);
    if (found === undefined) continue;
    const column = found.start - text.lastIndexOf('\n', found.start - 1);
    return { found, place: toPlace(input.root, { file, line: lineFinder(text)(found.start), column }) };
  }
  return undefined;
}

/** The name of the method whose head is the last above a line. */
function methodAt(text: string, line: number): string | undefined {
  const above = text.split('\n').slice(0, line);
  for (const each of above.toReversed()) {
    const name =
      /^\s+(?:(?:public|private|protected|override|async)\s+)*\*?\s*(#?\w+)\s*(?:<[^>]*>)?\([^;]*\{\s*$/.exec(
        each,
      )?.[1];
    if (name !== undefined && !/^(?:if|for|while|switch|catch|function)$/.test(name)) return name;
  }
  return undefined;
}
