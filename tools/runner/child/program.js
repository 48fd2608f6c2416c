// What `runProgram` starts in a process of its own: node --enable-source-maps program.js <file.mjs>
// How the program failed goes to file descriptor 3, so that nobody has to find it in what the program itself printed.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const REPORT = 3;
/** Fits into a pipe that nobody reads yet. */
const MOST_CHARACTERS = 20_000;

let ended = false;
let isTold = false;

function tell(report) {
  writeSync(REPORT, JSON.stringify(report));
}

/** Ends the process before Node prints what is of interest only to people who know Node. */
function end() {
  process.kill(process.pid, 'SIGKILL');
}

function textOf(value) {
  try {
    return String(value).slice(0, MOST_CHARACTERS);
  } catch {
    return 'something that cannot be told as text';
  }
}

function failed(error) {
  // A program that looks after its errors itself is left alone. Of several errors at once the first is told.
  if (isTold || process.listenerCount('uncaughtException') > 1) return;
  isTold = true;
  const isError = error instanceof Error;
  tell({
    how: 'threw',
    name: isError ? textOf(error.name) : '',
    message: textOf(isError ? error.message : error),
    stack: isError ? textOf(error.stack) : '',
  });
  process.stdout.write('', end);
}

process.on('uncaughtException', failed);
// Node has nothing left to do, and the program awaits something. Node says so itself at the exit, in its own way.
process.on('beforeExit', () => {
  if (ended || isTold) return;
  isTold = true;
  tell({ how: 'unfinished' });
  process.stdout.write('', end);
});

try {
  const program = await import(pathToFileURL(process.argv[2] ?? '').href);
  if (typeof program.demo === 'function') await program.demo((line) => console.log(line));
} finally {
  ended = true;
}
