import type { createHighlighterCore, ThemeRegistration } from 'shiki/core';
import { type Html, html, raw } from './html.ts';

/** Source text as coloured lines. A language that is not known gives lines without colour. */
export type Highlight = (code: string, language: string) => readonly Html[];

type Highlighter = Awaited<ReturnType<typeof createHighlighterCore>>;

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: 'typescript',
  typescript: 'typescript',
  js: 'typescript',
  python: 'python',
  sh: 'shellscript',
  json: 'json',
};

/** Kinds of tokens, by the class that the style sheet colours, with the scopes of TextMate grammars. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  c: ['comment', 'punctuation.definition.comment'],
  k: [
    'keyword',
    'storage',
    'variable.language',
    'constant.language',
    'support.type.primitive',
    'keyword.operator.new',
    'keyword.operator.expression',
    'keyword.operator.logical.python',
  ],
  f: ['entity.name.function', 'support.function'],
  t: ['entity.name.type', 'entity.other.inherited-class', 'support.class', 'support.type'],
  n: ['constant.numeric'],
  s: ['string', 'punctuation.definition.string'],
  // Signs stay quiet, and so do names inside the braces of a template.
  x: [
    'keyword.operator',
    'storage.type.function.arrow',
    'meta.template.expression',
    'punctuation',
    'meta.fstring',
  ],
};

const theme: ThemeRegistration = {
  name: 'book',
  settings: [
    { settings: { foreground: 'x' } },
    ...Object.entries(KINDS).map(([kind, scope]) => ({ scope: [...scope], settings: { foreground: kind } })),
  ],
};

/** What the course is about stands out on every page. */
const PAUSES = /^(\s*)(yield(?:\*|\s+from)?|await)(\s*)$/;

/** Lines without colour. */
export const withoutColour: Highlight = (code) => code.split('\n').map((line) => html`${line}`);

let loading: Promise<Highlight> | undefined;

/**
 * Loads grammars and colours, once; takes a few tens of milliseconds, and the first line of each language some more.
 * Colours are classes, so that one text serves light and dark.
 */
export function loadHighlight(): Promise<Highlight> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Highlight> {
  // The languages one by one would be found by a pattern, and Node finds nothing by one in a folder with a `*` in its name.
  const [{ createHighlighterCore }, { createJavaScriptRegexEngine }, { bundledLanguages }] =
    await Promise.all([import('shiki/core'), import('shiki/engine/javascript'), import('shiki/langs')]);
  const { typescript, python, shellscript, json } = bundledLanguages;
  const highlighter = await createHighlighterCore({
    themes: [theme],
    langs: [typescript, python, shellscript, json],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return (code, language) => {
    const lang = LANGUAGES[language];
    return lang === undefined
      ? code.split('\n').map((line) => html`${line}`)
      : colour(highlighter, code, lang);
  };
}

function colour(highlighter: Highlighter, code: string, lang: string): Html[] {
  // Without a limit on its time: a busy machine must not give other pages than a quick one.
  return highlighter
    .codeToTokensBase(code, { lang, theme: 'book', tokenizeTimeLimit: 0 })
    .map((line) => raw(line.map(({ content, color }) => token(content, color ?? 'x')).join('')));
}

function token(content: string, kind: string): string {
  const [, before, pause, after] = (kind === 'k' && PAUSES.exec(content)) || [];
  if (pause !== undefined) return html`${before}<span class="y">${pause}</span>${after}`.text;
  return kind === 'x' || content.trim() === ''
    ? html`${content}`.text
    : html`<span class="${kind}">${content}</span>`.text;
}
