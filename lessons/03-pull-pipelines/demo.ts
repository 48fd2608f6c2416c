import { firstMatch, grep, header, lines } from './pipelines.ts';

const chunks = ['ok\nerror: di', 'sk full\nok\nerr', 'or: fan\n', 'error: door\n'];
const letter = ['From: Ada\r', '\nTo: Grace\r\n\r\nDear Gr', 'ace,\r\nit runs.\r\nCome and see.'];

/** A log that arrives in four chunks, read until the first error; then a letter, read in two parts. */
export function demo(print: (line: string) => void): void {
  let read = 0;
  let closed = 0;
  function* log(): Generator<string, void, void> {
    try {
      for (const chunk of chunks) {
        read += 1;
        yield chunk;
      }
    } finally {
      closed += 1;
    }
  }

  const errors = grep(/error/, lines(log()));
  print(`pipeline built. chunks read: ${read}`);
  print(`found: ${firstMatch(errors, (line) => line.includes('disk'))}`);
  print(`chunks read: ${read}`);
  print(`times closed: ${closed}`);
  print(`one more: ${errors.next().done ? 'done' : 'a line'}`);

  const walk = lines(letter);
  print(`header: ${header(walk).join(', ')}`);
  print(`one more: ${walk.next().value}`);
  for (const line of walk) {
    print(`in the loop: ${line}`);
    break;
  }
  print(`after break: ${walk.next().done ? 'done' : 'a line'}`);
}
