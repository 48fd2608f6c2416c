import { createInterface } from 'node:readline/promises';

interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
}

/**
 * Asks on the terminal; only an answer that begins with y is a yes. Ctrl-C and Ctrl-D are a no.
 * @throws {DOMException} `AbortError` when `signal` aborts before the answer.
 */
export async function ask(
  question: string,
  signal: AbortSignal,
  terminalStreams: Streams = process,
): Promise<boolean> {
  const { stdin: input, stdout: output } = terminalStreams;
  const terminal = createInterface({ input, output });
  try {
    const ended = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)));
    const answer = await Promise.race([terminal.question(`${question} [y/N] `, { signal }), ended]);
    // Without an answer the cursor is still on the line of the question.
    if (answer === null) output.write('\n');
    return /^y/i.test(answer?.trim() ?? '');
  } finally {
    terminal.close();
  }
}
