/** A sign around a point of the picture. */
export type SvgSign = (x: number, y: number) => string;

const path =
  (kind: string, way: string): SvgSign =>
  (x, y) =>
    `<path class="tr-${kind}" d="M${x} ${y}${way}"/>`;

/** One that was made, and has not begun. */
export const dot: SvgSign = (x, y) => `<circle class="tr-dot" cx="${x}" cy="${y}" r="5"/>`;

/** The end of a frame that returned. */
export const returned = path('return', 'm-10 0h20');
/** The end of a frame that threw. */
export const thrown = path('throw', 'm-6 -6l12 12m0 -12l-12 12');
/** The end of a frame that was closed by `return()`. */
export const closed = path('close', 'm-6 -6h12v12h-12z');

/** A card that something is printed on. */
export const card: SvgSign = (x, y) => `<path class="tr-card" d="M${x - 12} ${y}l5 -4v-4h18v16h-18v-4z"/>`;

/** Of a timer. */
export const clock: SvgSign = (x, y) =>
  `<path class="tr-clock" d="M${x + 5} ${y}a5 5 0 1 1 -10 0a5 5 0 1 1 10 0M${x} ${y - 3}v3l2.5 1.5"/>`;

/** Of a future. */
export const box: SvgSign = (x, y) => `<path class="tr-box" d="M${x - 5} ${y - 4}h10v8h-10z"/>`;

/** A lane that goes through a `yield*`. */
export const tube: SvgSign = (x, y) =>
  ['tr-tube', 'tr-wall']
    .map((kind) => `<rect class="${kind}" x="${x - 8}" y="${y - 8}" width="16" height="16" rx="5"/>`)
    .join('');
