import { createInterface } from 'node:readline/promises';

/**
 * Asks on the terminal; only an answer that begins with y is a yes.
 * @throws {DOMException} `AbortError` when `signal` aborts before the answer.
 */
export async function ask(question: string, signal: AbortSignal): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
    const answer = await Promise.race([terminal.question(`${question} [y/N] `, { signal }), ended]);
    return /^y/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
