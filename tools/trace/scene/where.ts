import type { TracePlace } from '../model/frame.ts';

/** Where the program is at a step: a line of the file that the reader has; or somewhere in a function, and no line is marked. */
export type Where =
  | ({ readonly type: 'line' } & TracePlace)
  | { readonly type: 'somewhere'; readonly name: string; readonly file?: string; readonly line?: number };
