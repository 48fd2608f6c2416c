import type { Look } from '../../terminal/style.ts';
import type { FrameState } from '../model/frame-state.ts';

/** What lanes and arrows are drawn with; one column wide each. */
export interface Glyphs {
  readonly lanes: Readonly<Record<FrameState, string>>;
  /** Where somebody came to the end. */
  readonly end: string;
  readonly left: string;
  readonly right: string;
  readonly shaft: string;
  /** The shaft of an arrow through a `yield*`. */
  readonly tube: string;
  /** Where a section begins, from lane to lane. */
  readonly section: string;
  /** Where an arrow leaves a lane: the same lane with the first piece of the shaft, by where it goes to. */
  readonly leaving: Readonly<Record<string, { readonly right: string; readonly left: string }>>;
  /** Where a shaft crosses the lane of a frame that waits, by the shaft. */
  readonly crossing: Readonly<Record<string, string>>;
}

const unicode: Glyphs = {
  lanes: { none: ' ', made: '·', running: '┃', waiting: '│', suspended: '┊', ended: ' ' },
  end: '■',
  left: '◄',
  right: '►',
  shaft: '─',
  tube: '═',
  section: '━',
  leaving: {
    '┃─': { right: '┠', left: '┨' },
    '│─': { right: '├', left: '┤' },
    '│═': { right: '╞', left: '╡' },
  },
  crossing: { '─': '┼', '═': '╪' },
};

const ascii: Glyphs = {
  lanes: { none: ' ', made: '.', running: '#', waiting: '|', suspended: ':', ended: ' ' },
  end: 'x',
  left: '<',
  right: '>',
  shaft: '-',
  tube: '=',
  section: '_',
  leaving: {},
  crossing: { '-': '|', '=': '|' },
};

/** The marks of a terminal. */
export function glyphsOf({ signs }: Look): Glyphs {
  return signs.side === '|' ? ascii : unicode;
}

/** What the marks mean that occur in a drawing. */
export function legend(
  drawn: { states: ReadonlySet<FrameState>; ends: boolean; tubes: boolean },
  { lanes, end, tube }: Glyphs,
): string[] {
  const explain = (state: FrameState, meaning: string) =>
    drawn.states.has(state) ? [`${lanes[state]} ${meaning}`] : [];
  return [
    ...explain('running', 'runs'),
    ...explain('waiting', 'waits for an answer'),
    ...explain('suspended', 'suspended at a yield'),
    ...explain('made', 'not begun'),
    ...(drawn.ends ? [`${end} ended`] : []),
    ...(drawn.tubes ? [`${tube} through a yield*`] : []),
  ];
}
