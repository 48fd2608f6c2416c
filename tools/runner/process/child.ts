import type { ChildProcess } from 'node:child_process';
import type { Duplex, Readable } from 'node:stream';
import { endOf } from '../../system/process-end.ts';
import { killGroup, startProcess } from '../child/start.js';
import { type Evidence, lineReader, type WireEvent } from './wire.ts';

const RAW_LIMIT = 64 * 1024;
/** The guardian gives up sooner than this; a process that is choking on its memory may not answer at all. */
const EVIDENCE_SECONDS = 4;

/** How a process ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why it could not be started. */
  readonly failure?: string;
}

/** A process for learner code, in a process group of its own. */
export interface Child {
  readonly pid: number;
  readonly process: ChildProcess;
  readonly exited: Promise<Exit>;
  /** What it wrote past our capture, and what V8 said when it died. */
  raw(): string;
  /** Hears every event from now on, and those that nobody has heard yet; from now on its memory is watched too. */
  listen(listener: (event: WireEvent) => void): void;
  /** Asks the guardian where the main thread is; null when there is no answer. */
  snapshot(): Promise<Evidence | null>;
  /** Kills the whole group, and resolves when the process is gone. */
  kill(): Promise<Exit>;
}

/**
 * Starts a process that will run one test file.
 * @param memoryMb the most that its JavaScript heap may hold, in mebibytes.
 */
export function startChild(memoryMb: number): Child {
  const child = startProcess(memoryMb);
  const pid = child.pid ?? 0;

  let raw = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      raw += text.slice(0, Math.max(0, RAW_LIMIT - raw.length));
    });
  }

  let unheard: WireEvent[] | null = [];
  let listener = (event: WireEvent): void => void unheard?.push(event);
  let startedByIt: number[] = [];
  // A process that could not be started has no pipes.
  const wire = child.stdio?.[3] as Readable | undefined;
  wire?.setEncoding('utf8').on(
    'data',
    lineReader<WireEvent>((event) => {
      if (event.t === 'spawned') startedByIt.push(event.pid);
      else listener(event);
    }),
  );

  let answered = (_evidence: Evidence): void => {};
  const guardian = child.stdio?.[4] as Duplex | undefined;
  guardian?.setEncoding('utf8').on(
    'data',
    lineReader<Evidence>((evidence) => answered(evidence)),
  );
  // Writing to a process that is dying is no news.
  for (const stream of [wire, guardian]) stream?.on('error', () => {});

  const exited = endOf(child).catch(
    (error: Error): Exit => ({ code: null, signal: null, failure: error.message }),
  );
  void exited.then(() => {
    // What was started as a group of its own does not go with this one.
    for (const other of startedByIt) killGroup(other);
    startedByIt = [];
  });

  return {
    pid,
    process: child,
    exited,
    raw: () => raw,
    listen(next) {
      listener = next;
      for (const event of unheard ?? []) next(event);
      unheard = null;
      guardian?.write('watch\n');
    },
    snapshot() {
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(null), EVIDENCE_SECONDS * 1000);
        const settle = (evidence: Evidence | null): void => {
          clearTimeout(timer);
          resolve(evidence);
        };
        answered = settle;
        void exited.then(() => settle(null));
        guardian?.write('look\n');
      });
    },
    kill() {
      if (pid !== 0) killGroup(pid);
      return exited;
    },
  };
}
