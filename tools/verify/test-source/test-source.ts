import { lineFinder, ParseError, parseTypeScript } from '../../runner/source/ast.ts';
import { chainReader } from './chain.ts';
import { type Describe, describesIn } from './describes.ts';
import { type PassedOver, passedOverIn } from './passed-over.ts';
import { unexplainedIn } from './unexplained.ts';

/** What the text of a test file says, without running it. */
export interface TestSource {
  readonly describes: readonly Describe[];
  readonly passedOver: readonly PassedOver[];
  /** The lines where an `expect` begins that has no message. */
  readonly unexplained: readonly number[];
  /** Why the file does not parse, and where; the rest is empty then. */
  readonly problem: { readonly line: number; readonly message: string } | null;
}

/** Reads a test file. */
export function readTestSource(text: string): TestSource {
  try {
    const program = parseTypeScript(text);
    const lineOf = lineFinder(text);
    const chainOf = chainReader(program);
    return {
      describes: describesIn(program, text, chainOf, lineOf),
      passedOver: passedOverIn(program, text, chainOf, lineOf),
      unexplained: unexplainedIn(program, chainOf, lineOf),
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { line, message } = error;
    return { describes: [], passedOver: [], unexplained: [], problem: { line, message } };
  }
}
