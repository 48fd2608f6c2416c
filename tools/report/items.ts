import type { Exercise } from '../course/types.ts';
import type { CodeFrame, Place, TypeProblem } from '../verdict.ts';

/** One thing that a learner is told about a run. */
export type ReportItem =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** `warning`: what is wrong. `aside`: what may be passed over. */
      readonly tone: 'plain' | 'warning' | 'aside';
      /** Whether the text is one paragraph of Markdown; otherwise it stands as it is. */
      readonly isMarkdown: boolean;
      /** A place that the text is about. */
      readonly place?: Place;
    }
  | { readonly kind: 'values'; readonly expected: string | undefined; readonly received: string | undefined }
  | { readonly kind: 'place'; readonly place: Place | undefined; readonly frame: CodeFrame | undefined }
  | { readonly kind: 'output'; readonly output: string }
  /** A test that failed before the run broke off, and why it did. */
  | { readonly kind: 'before'; readonly test: string; readonly text: string; readonly isMarkdown: boolean }
  /** Further complaints of the compiler. */
  | { readonly kind: 'problems'; readonly problems: readonly TypeProblem[] }
  /** Stretch exercises that are open. */
  | { readonly kind: 'stretch'; readonly exercises: readonly Exercise[] }
  /** A test that fails, and what follows is about it. */
  | { readonly kind: 'failure'; readonly test: string };

type Text = Extract<ReportItem, { kind: 'text' }>;

/** A text, when there is one. */
export function textItem(text: string, tone: Text['tone'] = 'plain', isMarkdown = false): ReportItem[] {
  return text === '' ? [] : [{ kind: 'text', text, tone, isMarkdown }];
}

/** A place, and the code around it when there is some. */
export function placeItem(place: Place | undefined, frame: CodeFrame | undefined): ReportItem[] {
  return place === undefined && frame === undefined ? [] : [{ kind: 'place', place, frame }];
}

/** What a program printed, when it did. */
export function outputItem(output: string | undefined): ReportItem[] {
  return output ? [{ kind: 'output', output }] : [];
}

/** Whether two places are on the same line. */
export function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a?.file === b?.file && a?.line === b?.line;
}

/** What a learner is told about a run, before anybody has drawn it: the terminal and the book draw the same. */
export interface Report {
  readonly sign: 'pass' | 'fail' | 'todo' | 'wait';
  readonly title: string;
  /** Whether the title is the name of a test. */
  readonly isTest: boolean;
  readonly parts: readonly ReportItem[];
}
