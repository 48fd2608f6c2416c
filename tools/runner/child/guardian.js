// A second thread of the learner's process. It goes on when the first one spins: it can say where the spinning is, and
// it ends the whole group when the tool has gone without doing so (the pipe to the tool is closed then, even by SIGKILL).
import { readFileSync, writeSync } from 'node:fs';
import inspector from 'node:inspector';
import { SourceMap } from 'node:module';
import { Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const TOOL = 4;
/** How long the first thread may take to stop at a statement; an idle one has no statement to stop at. */
const PATIENCE_MS = 500;
/** The same when it sleeps: a loop that waits for something from outside wakes now and then to look around. */
const SLEEP_MS = 1100;
/** How long it has for saying what it knows, before it is stopped at the next statement: an idle one needs less. */
const HEARING_MS = 50;
/** How long it has then for dropping what nobody holds: together less than the tool waits for an answer. */
const COLLECTING_MS = 2500;
/** So much is no question of memory, whether somebody holds it or not. */
const FEW_BYTES = 32 * 1024 * 1024;
/** A thread that uses less than this part of the time sleeps, wherever it is. */
const IDLE = 0.2;
const WATCH_MS = 100;

const tool = new Socket({ fd: TOOL });

function endGroup() {
  try {
    process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
  } catch {
    process.kill(process.pid, 'SIGKILL');
  }
}

/** Where a place in the JavaScript that runs stands in the TypeScript that was written. */
function original(script, line, column) {
  const inline = /^data:application\/json[^,]*;base64,(.*)$/.exec(script?.sourceMapURL ?? '')?.[1];
  if (inline === undefined) return { line: line + 1, column: column + 1 };
  const map = new SourceMap(JSON.parse(Buffer.from(inline, 'base64').toString()));
  const entry = map.findEntry(line, column);
  return { line: (entry.originalLine ?? line) + 1, column: (entry.originalColumn ?? column) + 1 };
}

let isFree = false;
parentPort.on('message', () => {
  isFree = true;
});
// It is listened to as long as the first thread is there, and not longer.
parentPort.unref();

/** A thread that is ready and gets no processor uses none, as one that sleeps. Only Linux tells the two apart. */
function isWaitingForProcessor() {
  try {
    const stat = readFileSync(`/proc/self/task/${process.pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')')).startsWith(') R');
  } catch {
    return false;
  }
}

/** A first thread that waits for something hears this, says on the wire what it knows, and answers. */
function ask() {
  isFree = false;
  parentPort.postMessage('look');
  const before = process.cpuUsage();
  const asked = performance.now();
  setTimeout(() => {
    const { user, system } = process.cpuUsage(before);
    const isIdle = user + system < (performance.now() - asked) * 1000 * IDLE;
    look(isIdle && !isFree && !isWaitingForProcessor());
  }, HEARING_MS);
}

/**
 * Drops what nobody holds in the first thread, and calls back. To look for objects, V8 collects garbage at once; asked for that
 * alone, it waits until the thread is free.
 */
function collect(session, then) {
  session.post('Runtime.evaluate', { expression: '({})' }, (_error, made) => {
    const prototypeObjectId = made?.result?.objectId ?? '';
    session.post('Runtime.queryObjects', { prototypeObjectId }, then);
  });
}

function look(isAsleep) {
  const session = new inspector.Session();
  const scripts = new Map();
  let heap = 0;
  let frames = [];
  let answered = false;
  const answer = () => {
    if (answered) return;
    answered = true;
    tool.write(`${JSON.stringify({ frames, heap, isFree, isAsleep })}\n`);
    // Lets the first thread go on: it may have been only slow.
    session.disconnect();
  };
  setTimeout(() => frames.length === 0 && answer(), isAsleep ? SLEEP_MS : PATIENCE_MS);
  session.connectToMainThread();
  session.on('Debugger.scriptParsed', ({ params }) => scripts.set(params.scriptId, params));
  session.on('Debugger.paused', ({ params }) => {
    frames = params.callFrames.map((frame) => {
      const script = scripts.get(frame.location.scriptId);
      const place = original(script, frame.location.lineNumber, frame.location.columnNumber ?? 0);
      return { name: frame.functionName, file: script?.url ?? '', ...place };
    });
    if (heap < FEW_BYTES) return answer();
    // What nobody holds any more, of this loop or of a run before it, does not fill the memory. A thread that sleeps fills none,
    // and where that cannot be found out in time, nothing is said of memory.
    heap = 0;
    if (isAsleep) return answer();
    collect(session, () => measure(answer));
    setTimeout(answer, COLLECTING_MS);
  });
  const measure = (then) =>
    session.post('Runtime.getHeapUsage', (_error, usage) => {
      heap = usage?.usedSize ?? heap;
      then?.();
    });
  measure();
  session.post('Debugger.enable');
  session.post('Debugger.pause');
}

/** V8 limits its own heap, and not what buffers hold: without a limit on the whole they would fill the machine. */
function watchMemory() {
  setInterval(() => {
    if (process.memoryUsage.rss() < workerData.mostBytes) return;
    writeSync(2, 'out of memory\n');
    endGroup();
  }, WATCH_MS);
}

const commands = { look: ask, watch: watchMemory };
tool.setEncoding('utf8').on('data', (text) => {
  for (const word of text.trim().split('\n')) commands[word]?.();
});
tool.on('error', endGroup);
tool.on('close', endGroup);
