import { type Message, transform } from 'esbuild';

/** A file that could not be made JavaScript, and where. */
export class TranspileError extends Error {
  override readonly name = 'TranspileError';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;

  constructor(message: string, place: { file: string; line: number; column: number }) {
    super(message);
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
  }
}

/**
 * Makes JavaScript that Node runs of one TypeScript file. Decorators are lowered too: no Node runs those.
 * @param file what errors and the source map call it.
 * @throws {TranspileError} when it does not parse.
 * @throws {Error} when esbuild cannot work.
 */
export async function transpile(text: string, file: string): Promise<{ code: string; map: string }> {
  try {
    return await transform(text, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      // A function keeps the name that it has in its file, when a name inside has to be changed too.
      keepNames: true,
      sourcemap: true,
      sourcefile: file,
      logLevel: 'silent',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: true } },
    });
  } catch (error) {
    const [first] = (error as { errors?: readonly Message[] }).errors ?? [];
    // What has no place in the text is about esbuild itself: its program is missing, or has been stopped.
    if (!first?.location) throw error;
    const { line, lineText, column: bytes } = first.location;
    const column = Buffer.from(lineText).subarray(0, bytes).toString().length + 1;
    throw new TranspileError(first.text, { file, line, column });
  }
}
