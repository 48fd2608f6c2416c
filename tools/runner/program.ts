import { constants } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Overlay } from '../course/overlay.ts';
import { runChild } from '../system/child-process.ts';
import { withTempFolder } from '../system/temp-folder.ts';
import type { Place } from '../verdict.ts';
import { framesOf, toPlace } from './diagnosis/stack.ts';
import { openEmitter } from './source/emit.ts';
import { TranspileError } from './source/transpile.ts';

/** A program of the workbook, and what it runs on. */
export interface ProgramRequest {
  /** The folder of the workbook. */
  readonly root: string;
  /** The program, by its absolute path: its `demo`, or everything that it does when it is loaded. */
  readonly file: string;
  /** Solutions that run instead of files of `lessons/`; in stack traces they are files of `solutions/`. */
  readonly overlay?: Overlay;
  /** Whether the program has the terminal: it prints there as it goes, and reads the keyboard. Otherwise what it prints is collected. */
  readonly inherit?: boolean;
  /** Kills it when aborted; the call then resolves as usual. */
  readonly signal?: AbortSignal;
}

/** Why a program did not come to its end. */
export type ProgramFailure =
  | {
      readonly how: 'threw';
      /** With the name of the error, unless that is only `Error`. */
      readonly message: string;
      /** Where, innermost first; only places in the workbook's lessons and solutions. */
      readonly places: readonly Place[];
    }
  /** A file that cannot be read as TypeScript, or imports one that is not there. */
  | { readonly how: 'unreadable'; readonly message: string; readonly places: readonly Place[] }
  /** It awaits something, and nothing is left that could bring it. */
  | { readonly how: 'unfinished' }
  | { readonly how: 'out-of-memory' };

/** How a program ended. */
export interface EndedProgram {
  /** As a shell is told: 128 and the number of the signal when one ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Null when it ended by itself. */
  readonly failure: ProgramFailure | null;
}

const MAIN = fileURLToPath(new URL('./child/program.js', import.meta.url));

/** The exit code of Node when nothing is left to do and the program awaits something. */
const UNFINISHED = 13;

/**
 * Runs a program in a process of its own, in the folder of its file, and resolves when that has ended.
 * @throws when the process cannot be started.
 */
export function runProgram({ root, file, overlay, inherit, signal }: ProgramRequest): Promise<EndedProgram> {
  return withTempFolder(root, async (scratch) => {
    let program: string;
    try {
      program = await openEmitter(root, scratch, overlay).emit(file);
    } catch (error) {
      if (!(error instanceof TranspileError)) throw error;
      const places = [toPlace(root, error)];
      const failure = { how: 'unreadable', message: error.message, places } as const;
      return { code: 1, stdout: '', stderr: '', failure };
    }
    const { code, killedBy, stdout, stderr, report } = await runChild(
      process.execPath,
      ['--enable-source-maps', MAIN, program],
      {
        cwd: dirname(file),
        reports: true,
        ...(inherit && { inherit }),
        ...(signal && { signal }),
      },
    );
    const failure = killedBy === 'SIGABRT' ? ({ how: 'out-of-memory' } as const) : failureIn(report, root);
    const shellCode = code ?? 128 + (killedBy === null ? 0 : constants.signals[killedBy]);
    const codes = { threw: 1, unreadable: 1, unfinished: UNFINISHED, 'out-of-memory': shellCode };
    return { code: failure === null ? shellCode : codes[failure.how], stdout, stderr, failure };
  });
}

/** @param report what `child/program.js` wrote; empty when there was nothing to tell. */
function failureIn(report: string, root: string): ProgramFailure | null {
  if (report === '') return null;
  const { how, name, message, stack } = JSON.parse(report) as Record<string, string | undefined>;
  if (how === 'unfinished') return { how };
  const places = framesOf(stack ?? '')
    .map((frame) => toPlace(root, frame))
    .filter((place) => /^(?:lessons|solutions)\//.test(place.file));
  const told = [name === 'Error' ? '' : name, message].filter((each) => each).join(': ');
  return { how: 'threw', message: told, places };
}
