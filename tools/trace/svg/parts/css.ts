/** The colours of a figure, light and dark. A page may set the same names to colours of its own. */
export const FIGURE_COLOURS = {
  ribbon: ['#0b6b70', '#63d2cb'],
  value: ['#8a4a0f', '#e4b67c'],
  ink: ['#1c232b', '#dde3ea'],
  soft: ['#56616e', '#a0acb9'],
  rest: ['#4d8a8d', '#4a9a95'],
  error: ['#b3261e', '#ff8f85'],
  hair: ['#c3ccd5', '#414c59'],
  paper: ['#ffffff', '#13171c'],
  block: ['#f4f6f8', '#1c222a'],
  tint: ['#e6f3f3', '#15302f'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

const SANS = "system-ui,'Segoe UI',roboto,'Helvetica Neue','Noto Sans','Liberation Sans',arial,sans-serif";
const MONO =
  "ui-monospace,'SF Mono',menlo,'Cascadia Mono',consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

const each = (value: (light: string, dark: string) => string): string =>
  Object.entries(FIGURE_COLOURS)
    .map(([name, [light, dark]]) => `--fig-${name}:${value(light, dark)}`)
    .join(';');

/** Tokens that follow the page's `color-scheme`. */
const PAGE = [`.fig,.fig-sign{${each((light, dark) => `light-dark(${light},${dark})`)}}`];

/** Tokens of a file of its own: it follows the system, also where \`light-dark()\` is not known. */
const ALONE = [
  `.fig{${each((light) => light)}}`,
  `@media (prefers-color-scheme:dark){.fig{${each((_, dark) => dark)}}}`,
  '.fig-paper{fill:var(--fig-paper)}',
  `.fig text.fig-title{font:700 15px ${SANS};fill:var(--fig-ink)}`,
  `.fig .fig-title tspan{font-weight:400;fill:var(--fig-soft)}`,
  `.fig .fig-title .fig-code{font:700 14px ${MONO};fill:var(--fig-ink)}`,
];

const RULES = [
  '.fig,.fig-sign{font-size-adjust:none;max-width:none;forced-color-adjust:auto}',
  `.fig text{font:12px ${SANS};fill:var(--fig-ink);white-space:pre}`,
  `.fig text.fig-label,.fig text.fig-first{font-family:${MONO}}`,
  '.fig text.fig-first{font-weight:700;fill:var(--fig-ribbon)}',
  `.fig text.fig-name{font:700 13px ${MONO}}`,
  '.fig text.fig-detail,.fig text.fig-number,.fig text.fig-turn,.fig .fig-soft{fill:var(--fig-soft)}',
  '.fig text.fig-turn,.fig text.fig-ending{font-weight:700}',
  `.fig .fig-v{font-family:${MONO};fill:var(--fig-value)}`,
  '.fig .fig-bad,.fig .fig-bad .fig-v{fill:var(--fig-error)}',
  '.fig-block{fill:var(--fig-block)}',
  '.fig-band{fill:transparent}',
  '.fig-edge,.fig-state{display:none}',
  '.fig-row.now .fig-edge,.fig-row.now .fig-state{display:inline}',
  '.fig-row.now .fig-tail{display:none}',
  '.fig-row.now .fig-band{fill:var(--fig-tint)}',
  '.fig .fig-row.now .fig-number{font-weight:700;fill:var(--fig-ribbon)}',
  '.fig-lanes{pointer-events:none}',
  '.fig-runs,.fig-tip,.fig-edge{fill:var(--fig-ribbon)}',
  '.fig-calls,.fig-control,.fig-tube{fill:none;stroke:var(--fig-ribbon);stroke-width:2}',
  '.fig-control{stroke-width:2.5}',
  '.fig-tube{stroke-width:1.75}',
  '.fig-paused{stroke:var(--fig-rest);stroke-width:1}',
  '.fig-edge-paused{fill:none;stroke:var(--fig-rest);stroke-width:1}',
  '.fig-lines{fill:none;stroke:var(--fig-rest);stroke-width:2}',
  '.fig-new{fill:var(--fig-paper);stroke:var(--fig-soft);stroke-width:1.5}',
  '.fig-cap{fill:none;stroke:var(--fig-soft);stroke-width:4}',
  '.fig-gone{fill:none;stroke:var(--fig-soft);stroke-width:3}',
  '.fig-cross{fill:none;stroke:var(--fig-error);stroke-width:2}',
  '.fig-waits{fill:none;stroke:var(--fig-soft);stroke-width:3;stroke-linecap:round;stroke-dasharray:.1 8}',
  '.fig-outside{fill:none;stroke:var(--fig-hair);stroke-width:6}',
  '.fig-value{fill:none;stroke:var(--fig-value);stroke-width:1.75}',
  '.fig-dot-value{fill:var(--fig-value)}',
  '.fig-queue,.fig-timer{fill:none;stroke:var(--fig-soft);stroke-width:1.5}',
  '.fig-dot-queue{fill:var(--fig-soft)}',
  '.fig-due{fill:var(--fig-paper);stroke:var(--fig-soft);stroke-width:2}',
  '.fig-chip{fill:var(--fig-paper);stroke:var(--fig-soft);stroke-width:1.25}',
  '.fig-next{fill:var(--fig-tint);stroke:var(--fig-ribbon);stroke-width:2}',
  '.fig-empty{fill:var(--fig-paper);stroke:var(--fig-soft);stroke-width:1.5;stroke-dasharray:3 2.2}',
  '.fig-box{fill:var(--fig-paper);stroke:var(--fig-soft);stroke-width:1.5}',
  '.fig-hair{fill:none;stroke:var(--fig-hair);stroke-width:1.5}',
  '.fig-fine{fill:none;stroke:var(--fig-hair);stroke-width:1.5;stroke-dasharray:3 3}',
];

/** Without colours of its own: everything that is drawn in the colour of text; the ground of the system. */
const FORCED = `@media (forced-colors:active){.fig,.fig-sign{${Object.keys(FIGURE_COLOURS)
  .map((name) => `--fig-${name}:${['paper', 'block', 'tint'].includes(name) ? 'Canvas' : 'CanvasText'}`)
  .join(';')}}.fig-row.now .fig-band{stroke:Highlight;stroke-width:2}}`;

/** On paper: no step in hand, and colours that are kept. */
const PRINT =
  '@media print{.fig,.fig-sign{print-color-adjust:exact;-webkit-print-color-adjust:exact;break-inside:avoid}.fig-row.now .fig-band{fill:transparent}.fig-row.now .fig-edge{display:none}}';

/**
 * The style of every figure. Its colours are tokens, `--fig-ribbon` and others.
 * @param where `page` follows the page that the figure stands in; `file` is for one that stands alone
 */
export function figureStyle(where: 'page' | 'file' = 'page'): string {
  return [...(where === 'page' ? PAGE : ALONE), ...RULES, FORCED, PRINT].join('\n');
}
