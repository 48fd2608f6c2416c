import type { Look } from './style.ts';
import { truncate, width } from './text.ts';

/** What stands on the screen: `top` and `bottom` stay, `body` scrolls between them. */
export interface Window {
  readonly top: readonly string[];
  readonly body: readonly string[];
  /** The line of the body that must be seen, from 0; without it the window stands where it was scrolled to. */
  readonly focus?: number;
  /** Above the key line; gives way, from its end, when the window is low. */
  readonly panel?: readonly string[];
  /** The key line: the last thing to go. */
  readonly bottom: readonly string[];
}

/** A window, in columns and rows. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** How far the body of `window` can be scrolled down in `size`; 0 when all of it is seen. */
export function scrollLimit(window: Window, size: Size): number {
  const { room } = divide(window, size);
  return Math.max(0, window.body.length - Math.max(1, room - 1));
}

/**
 * The lines of a window of `size`, exactly `size.rows` of them, none wider than the window. What does not fit of the
 * body is folded with a note that says how much; its first line and the key line are always there.
 * @param scroll how many lines of the body are above the window; clamped.
 */
export function layOut(window: Window, size: Size, scroll: number, look: Look): string[] {
  const { top, panel, bottom, room } = divide(window, size);
  const wanted = window.focus === undefined ? scroll : window.focus - Math.floor(room / 2);
  const from = Math.min(Math.max(0, wanted), scrollLimit(window, size));
  const body = window.body.slice(from, from + room);
  const below = window.body.length - from - room;
  if (room > 1 && (below > 0 || from > 0)) {
    const { style, signs } = look;
    const hidden = below > 0 ? below + 1 : 0;
    const parts = [
      hidden > 0 ? `${signs.down} ${hidden} more lines` : '',
      from > 0 ? `${signs.up} ${from} above` : '',
    ];
    body[room - 1] = style.dim(`  ${parts.filter((part) => part !== '').join(', ')}`);
  }
  while (body.length < room) body.push('');
  const lines = [...top, ...body, ...panel, ...bottom].slice(0, size.rows);
  return lines.map((line) => truncate(line, size.columns, look.signs.more));
}

/** The rows of the window shared out: the key line first, then a line of body, the top, the panel, and the rest for the body. */
function divide(window: Window, { rows }: Size) {
  const bottom = window.bottom.slice(-Math.max(1, rows - 1));
  let left = rows - bottom.length - 1;
  const top = window.top.slice(0, Math.min(left, window.top.length > rows / 4 ? 1 : window.top.length));
  left -= top.length;
  // The first failure keeps at least half of what is left.
  const panel = (window.panel ?? []).slice(0, Math.max(0, Math.floor(left / 2)));
  return { top, panel, bottom, room: Math.max(1, left - panel.length + 1) };
}

const start = '\u001b[?2026h';
const end = '\u001b[?2026l';

/**
 * The codes that turn a window that shows `before` into one that shows `after`: only the lines that changed, each
 * overwritten in place, in one synchronized update; nothing is cleared first. Empty when nothing changed.
 */
export function repaint(before: readonly string[], after: readonly string[], columns: number): string {
  let codes = '';
  after.forEach((line, i) => {
    if (line === before[i]) return;
    // Erasing to the end of a line that is full takes its last character away.
    codes += `\u001b[${i + 1};1H${line}\u001b[0m${width(line) < columns ? '\u001b[K' : ''}`;
  });
  for (let i = after.length; i < before.length; i++) codes += `\u001b[${i + 1};1H\u001b[K`;
  return codes === '' ? '' : start + codes + end;
}

/** A line across the window. */
export function rule({ width: columns, signs, style }: Look): string {
  return style.dim(signs.rule.repeat(columns));
}
