import { closeFully, resilientPrinter, supervise, withFile } from './doors.ts';

/** The three doors of one frame, each tried once; two of them before the frame has begun; then what the exercises make of them. */
export function demo(print: (line: string) => void): void {
  let lines = 0;
  const frameSays = (line: string): void => {
    lines += 1;
    print(`  frame:  ${line}`);
  };
  function* room(): Generator<string, string, string> {
    try {
      const word = yield 'your word?';
      frameSays(`was told ${word}`);
    } catch (error) {
      frameSays(`caught ${(error as Error).message}`);
    } finally {
      frameSays('tidies up');
    }
    return 'the last line';
  }
  const begun = (): Generator<string, string, string> => {
    const frame = room();
    frame.next();
    return frame;
  };

  print('caller: next(yes)');
  print(`caller: ended with ${begun().next('yes').value}`);
  print('caller: throw(boom)');
  print(`caller: ended with ${begun().throw(new Error('boom')).value}`);
  print('caller: return(stop)');
  print(`caller: ended with ${begun().return('stop').value}`);

  lines = 0;
  const early = room();
  try {
    early.throw(new Error('boom'));
  } catch (error) {
    print(`not begun, throw: ${(error as Error).message} came out, the frame wrote ${lines} lines`);
  }
  print(`the same frame, next: done ${early.next('yes').done}`);
  room().return('stop');
  print(`not begun, return: the frame wrote ${lines} lines`);

  const left = shop(print);
  left.next();
  print(`caller: return(closed) answered done ${left.return('closed').done}`);
  const closed = shop(print);
  closed.next();
  print(`caller: closed fully, with ${closeFully(closed, 'closed')}`);

  const printer = resilientPrinter((line) => print(`  printer: ${line}`));
  printer.next();
  printer.next('one');
  printer.throw(new Error('no paper'));
  printer.next('two');

  const open = () => ({ readLine: () => 'first line', close: () => print('  file:   closed') });
  for (const line of withFile(open)) {
    print(`caller: ${line}`);
    break;
  }
  print('caller: after the loop');

  const hired = supervise(() => worker(print), ['sweep', new Error('rain'), 'paint']);
  print(`caller: hired ${hired} workers`);
}

/** It locks the door when it is closed, and yields once before it does. */
function* shop(print: (line: string) => void): Generator<string, string, void> {
  try {
    yield 'open';
  } finally {
    yield 'one moment';
    print('  frame:  locks the door');
  }
  return 'sold out';
}

/** Does what it is told, and catches nothing. */
function* worker(print: (line: string) => void): Generator<void, never, string> {
  while (true) print(`  worker: does ${yield}`);
}
