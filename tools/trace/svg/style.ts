/** The colours of the picture, light and dark. What runs has one colour, and so has the way of the right to run. */
const LIGHT: Readonly<Record<string, string>> = {
  bg: '#ffffff',
  edge: '#d8dee6',
  ink: '#1f2630',
  soft: '#5a6673',
  line: '#858f9b',
  head: '#f1f4f8',
  card: '#eef1f5',
  run: '#c96f00',
  label: '#fff4e0',
  tube: '#3b82c4',
  bad: '#cf222e',
  'bad-bg': '#ffebe9',
};

const DARK: Readonly<Record<string, string>> = {
  bg: '#12161c',
  edge: '#2d3540',
  ink: '#e6ebf1',
  soft: '#98a4b1',
  line: '#66727f',
  head: '#1e252e',
  card: '#222a34',
  run: '#ffb224',
  label: '#35280f',
  tube: '#5aa5e8',
  bad: '#ff7b72',
  'bad-bg': '#3d1a1d',
};

/** The colours of what a loop tells. */
const LOOP = {
  light: { loop: '#6b46c1', shade: '#f8f6fd' },
  dark: { loop: '#b69cff', shade: '#1b1a29' },
} as const;

function themes(light: Readonly<Record<string, string>>, dark: Readonly<Record<string, string>>): string[] {
  const variables = (colours: Readonly<Record<string, string>>): string =>
    Object.entries(colours)
      .map(([name, value]) => `--tr-${name}:${value}`)
      .join(';');
  return [
    `svg.trace{${variables(light)}}`,
    `@media (prefers-color-scheme:dark){svg.trace{${variables(dark)}}}`,
    `[data-theme=light] svg.trace{${variables(light)}}`,
    `[data-theme=dark] svg.trace{${variables(dark)}}`,
  ];
}

const mono = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono','DejaVu Sans Mono',monospace";
const sans = "system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif";

/** What every picture needs. */
const PLAIN = [
  ...themes(LIGHT, DARK),
  `svg.trace{max-width:100%;height:auto}`,
  `svg.trace text{font:12px ${mono};fill:var(--tr-ink);white-space:pre}`,
  `svg.trace .tr-mid{text-anchor:middle}`,
  `svg.trace .tr-end{text-anchor:end}`,
  `svg.trace .tr-name{font-size:13px;font-weight:600}`,
  `svg.trace .tr-soft{fill:var(--tr-soft)}`,
  `svg.trace .tr-words{font-family:${sans};fill:var(--tr-soft)}`,
  `svg.trace .tr-why{fill:var(--tr-ink);font-weight:600}`,
  `.tr-paper{fill:var(--tr-bg);stroke:var(--tr-edge)}`,
  `.tr-head{fill:var(--tr-head);stroke:var(--tr-edge)}`,
  `.tr-running{fill:var(--tr-run)}`,
  `.tr-waiting{fill:none;stroke:var(--tr-soft);stroke-width:2}`,
  `.tr-suspended{fill:none;stroke:var(--tr-line);stroke-width:2;stroke-dasharray:4 4}`,
  `.tr-ended{fill:none;stroke:var(--tr-soft);stroke-width:3;stroke-linecap:round}`,
  `.tr-made{fill:none;stroke:var(--tr-line);stroke-width:2;stroke-dasharray:1 7}`,
  `.tr-dot{fill:var(--tr-bg);stroke:var(--tr-soft);stroke-width:2}`,
  `.tr-arrow{fill:none;stroke:var(--tr-run);stroke-width:2.5}`,
  `.tr-tip{fill:var(--tr-run)}`,
  `.tr-label{fill:var(--tr-label);stroke:var(--tr-run);stroke-width:1.25}`,
  `.tr-ask .tr-label{fill:var(--tr-bg)}`,
  `.tr-bad .tr-arrow,.tr-bad .tr-label{stroke:var(--tr-bad)}`,
  `.tr-bad .tr-tip{fill:var(--tr-bad)}`,
  `.tr-bad .tr-label{fill:var(--tr-bad-bg)}`,
  `.tr-idle .tr-arrow,.tr-idle .tr-label{stroke:var(--tr-soft);stroke-width:1.25}`,
  `.tr-idle .tr-tip{fill:var(--tr-soft)}`,
  `.tr-idle .tr-label{fill:var(--tr-bg)}`,
  `.tr-card{fill:var(--tr-card)}`,
  `.tr-return{fill:none;stroke:var(--tr-ink);stroke-width:4;stroke-linecap:round}`,
  `.tr-throw{fill:none;stroke:var(--tr-bad);stroke-width:3;stroke-linecap:round}`,
  `.tr-close{fill:var(--tr-bg);stroke:var(--tr-ink);stroke-width:2}`,
  `.tr-tube{fill:var(--tr-tube);fill-opacity:.14}`,
  `.tr-wall{fill:none;stroke:var(--tr-tube);stroke-opacity:.55}`,
  `.tr-tear{fill:none;stroke:var(--tr-bg);stroke-width:9}`,
  `.tr-break{fill:none;stroke:var(--tr-line);stroke-width:1.5}`,
  `.tr-pill{fill:var(--tr-bg);stroke:var(--tr-line)}`,
  `.tr-token{fill:var(--tr-run);stroke:var(--tr-bg);stroke-width:2.5}`,
  `@media (prefers-reduced-motion:reduce){.tr-moving{display:none}}`,
];

/** What one with notes of a loop needs besides. */
const LOOPS = [
  ...themes(LOOP.light, LOOP.dark),
  `svg.trace .tr-told{fill:var(--tr-loop)}`,
  `svg.trace .tr-bold{font-weight:600}`,
  `svg.trace .tr-halo{paint-order:stroke;stroke:var(--tr-bg);stroke-width:4px;stroke-linejoin:round}`,
  `.tr-turn{fill:none;stroke:var(--tr-loop);stroke-opacity:.45}`,
  `.tr-shade{fill:var(--tr-shade)}`,
  `.tr-begins{fill:var(--tr-bg);stroke:var(--tr-loop)}`,
  `.tr-clock{fill:var(--tr-bg);stroke:var(--tr-loop);stroke-width:1.5;stroke-linecap:round}`,
  `.tr-box{fill:var(--tr-loop);stroke:var(--tr-loop)}`,
];

/**
 * The style of every picture, the same in each so that many can stand in one page. The system says whether it is dark,
 * unless a page says so on its root: `data-theme="dark"` or `data-theme="light"`.
 */
export const STYLE = [...PLAIN, ...LOOPS].join('\n');

/** As much of it as a picture needs. @param loops whether there are notes of a loop in it. */
export function styleOf(loops: boolean): string {
  return loops ? STYLE : PLAIN.join('\n');
}
