import type { Lesson } from '../course/types.ts';
import { inlineMarkdown, stripMarkdown } from '../terminal/markdown.ts';
import type { Look } from '../terminal/style.ts';
import { indent, truncate, wrap } from '../terminal/text.ts';
import type { Verdict } from '../verdict.ts';
import { codeFrameLines } from './code-frame-lines.ts';
import { testName } from './first-failure.ts';
import type { Report, ReportItem } from './items.ts';
import { placeLine } from './place.ts';
import { type ReportContext, reportOn } from './report.ts';
import { MOST_VALUE_LINES, renderOutput, renderValues } from './values.ts';

/** How a verdict is shown. */
export interface VerdictOptions extends ReportContext {
  readonly look: Look;
  /** How many lines there is room for: long values are cut before the reader has to scroll to what is said below them. */
  readonly rows?: number;
}

/** Fewer lines of a value do not show where it goes wrong. */
const FEWEST_VALUE_LINES = 6;

/** A verdict as lines: the title, and what there is to say, indented. */
export function renderVerdict(verdict: Verdict, lesson: Lesson, options: VerdictOptions): string[] {
  const { look, rows = Number.POSITIVE_INFINITY } = options;
  const report = reportOn(verdict, lesson, options);
  const inner = { ...look, width: look.width - 2 };
  const draw = (most: number): string[] => {
    const parts = report.parts.map((part) => render(part, lesson, inner, most));
    return [headline(report, look), ...parts.flatMap((part) => ['', ...indent(part, 2)])];
  };
  const whole = draw(MOST_VALUE_LINES);
  const values = report.parts.find((part) => part.kind === 'values');
  if (whole.length <= rows || values === undefined) return whole;
  const drawn = render(values, lesson, inner, MOST_VALUE_LINES).length;
  return draw(Math.max(FEWEST_VALUE_LINES, drawn - (whole.length - rows) - 1));
}

function headline({ sign, title, isTest }: Report, look: Look): string {
  const { style, signs } = look;
  const paint = { pass: style.green, fail: style.red, todo: style.magenta, wait: style.magenta }[sign];
  const text = isTest ? testName(title, look) : title;
  return `${paint(signs[sign])} ${style.bold(truncate(text, look.width - 2, signs.more))}`;
}

function render(part: ReportItem, lesson: Lesson, look: Look, most: number): string[] {
  const { style, signs, width } = look;
  switch (part.kind) {
    case 'text': {
      const text = part.isMarkdown ? inlineMarkdown(part.text, style) : part.text;
      const paint = { plain: (line: string) => line, warning: style.bold, aside: style.dim }[part.tone];
      const place = part.place === undefined ? [] : [placeLine(part.place, lesson, look)];
      return [...wrap(text, width).map(paint), ...place];
    }
    case 'values':
      return renderValues(part.expected, part.received, look, most);
    case 'place': {
      const line = part.place === undefined ? [] : [placeLine(part.place, lesson, look)];
      return part.frame === undefined ? line : [...line, ...codeFrameLines(part.frame, look)];
    }
    case 'output':
      return renderOutput('it printed', part.output, look);
    case 'before': {
      const text = wrap(part.isMarkdown ? inlineMarkdown(part.text, style) : part.text, width);
      return [style.dim(`before that, ${testName(part.test, look)} failed:`), ...text];
    }
    case 'problems': {
      const lines = part.problems.map((each) => `${placeLine(each, lesson, look)} ${style.dim(each.code)}`);
      return [style.dim('and at'), ...lines];
    }
    case 'stretch': {
      const lines = part.exercises.map(
        (each) => `${signs.stretch} ${each.number} ${stripMarkdown(each.title)}`,
      );
      return [style.dim('To stretch, if you like:'), ...lines];
    }
    case 'failure':
      return [`${style.red(signs.fail)} ${style.bold(testName(part.test, look))}`];
  }
}
