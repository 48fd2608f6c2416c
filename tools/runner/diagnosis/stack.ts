import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NAME, outsideText } from '../../terminal/outside.ts';
import type { Place } from '../../verdict.ts';
import { withoutStandIns } from '../child/names/stand-ins.js';

/** A frame of a stack, with an absolute path. */
export interface StackFrame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a frame says that it is: all between `(` after its name, or the beginning of the line, and the two numbers. */
const FRAME = /^(?:.*? \()??((?:file:\/\/)?(?:[A-Za-z]:)?[\\/].*):(\d+):(\d+)\)?$/;

/** The frames of an error's `stack` that are in files, innermost first. */
export function framesOf(stack: string): StackFrame[] {
  return stack.split('\n').flatMap((text) => {
    const [, file, line, column] = FRAME.exec(text.trim().replace(/^at (?:async )?/, '')) ?? [];
    return file === undefined ? [] : [{ file: pathOf(file), line: Number(line), column: Number(column) }];
  });
}

/** An absolute path in the form of this system, from a path with `/` or a URL. */
export function pathOf(file: string): string {
  const path = withoutStandIns(file.startsWith('file://') ? fileURLToPath(file) : file);
  return sep === '/' ? path : path.replaceAll('/', sep);
}

/**
 * The frame to show: the first in one of the learner's files, or else in a test of the lesson, or else anywhere in
 * the workbook's lessons.
 */
export function tellingFrame<F extends { readonly file: string }>(
  frames: readonly F[],
  sources: readonly string[],
  tests: readonly string[],
  lessonsDir: string,
): F | undefined {
  return (
    frames.find(({ file }) => sources.includes(file)) ??
    frames.find(({ file }) => tests.includes(file)) ??
    frames.find(({ file }) => file.startsWith(lessonsDir + sep))
  );
}

/** A frame as a place of the workbook. */
export function toPlace(root: string, { file, line, column }: StackFrame): Place {
  return { file: outsideText(relative(root, file).split(sep).join('/'), NAME), line, column };
}
