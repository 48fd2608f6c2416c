import type { Look } from '../../terminal/style.ts';
import type { LaneMark } from '../scene/state.ts';

/** What drawings are made of; one column wide each. */
export interface Marks {
  readonly lanes: Readonly<Record<LaneMark, string>>;
  readonly left: string;
  readonly right: string;
  /** Control, through a `yield*`, a value. */
  readonly shaft: string;
  readonly tube: string;
  readonly dots: string;
  /** Where control leaves a lane that is in the middle of a call then. */
  readonly leaves: string;
  readonly leavesTube: string;
  /** Where a value comes from. */
  readonly source: string;
  /** Where a call leaves a list for the ready queue; where another one joins it. */
  readonly elbow: string;
  readonly joint: string;
  /** Where a block begins. */
  readonly rule: string;
  /** The step in hand. */
  readonly hand: string;
}

const unicode: Marks = {
  lanes: {
    none: ' ',
    new: '□',
    runs: '█',
    calls: '│',
    paused: '▒',
    ended: '■',
    failed: '✗',
    waits: '⋮',
    outside: '┊',
  },
  left: '◄',
  right: '►',
  shaft: '─',
  tube: '═',
  dots: '┄',
  leaves: '├',
  leavesTube: '╞',
  source: '●',
  elbow: '┘',
  joint: '┴',
  rule: '┄',
  hand: '›',
};

const ascii: Marks = {
  lanes: {
    none: ' ',
    new: 'o',
    runs: '#',
    calls: '|',
    paused: ':',
    ended: 'x',
    failed: '!',
    waits: '.',
    outside: '~',
  },
  left: '<',
  right: '>',
  shaft: '-',
  tube: '=',
  dots: '.',
  leaves: '|',
  leavesTube: '|',
  source: 'o',
  elbow: "'",
  joint: "'",
  rule: '-',
  hand: '>',
};

/** The marks of a terminal. */
export function marksOf({ signs }: Look): Marks {
  return signs.side === '|' ? ascii : unicode;
}
