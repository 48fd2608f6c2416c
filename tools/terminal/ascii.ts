/** The signs that we write with, in ASCII. None of them becomes a double quote or a backslash: JSON stays JSON. */
const SIGNS: Readonly<Record<string, string>> = {
  '“': "'",
  '”': "'",
  '‘': "'",
  '’': "'",
  '«': '<',
  '»': '>',
  '…': '...',
  '·': '-',
  '•': '*',
  '–': '-',
  '—': '-',
  '×': 'x',
  '›': '>',
  '→': '->',
  '←': '<-',
  '↑': '^',
  '↓': 'v',
  '✓': '*',
  '✗': 'x',
  '─': '-',
  '│': '|',
  '\u00a0': ' ',
};

/** A text without anything that is not ASCII: our signs as others, and other characters as they are written in TypeScript and in JSON. */
export function toAscii(text: string): string {
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => SIGNS[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A stream of the process, as it can be written to where this environment is: where its locale has ASCII only, so has what is
 * written. Everything that the tool says goes through this, last of all.
 */
export function inLocale<S extends { write(text: string): unknown }>(stream: S, env: NodeJS.ProcessEnv): S {
  if (hasUnicode(env)) return stream;
  const write = (text: string): unknown => stream.write(toAscii(text));
  return new Proxy(stream, {
    get(target, name) {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Whether a terminal in this environment shows signs outside ASCII. */
export function hasUnicode(env: NodeJS.ProcessEnv, platform = process.platform): boolean {
  if (platform === 'win32') return Boolean(env['WT_SESSION'] || env['TERM_PROGRAM'] || env['TERM']);
  if (env['TERM'] === 'linux' || env['TERM'] === 'dumb') return false;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === '' ? platform === 'darwin' : /utf-?8/i.test(locale);
}

/** Whether text can be drawn in place on a stream: it is a terminal, and does not say that it cannot move its cursor. */
export function canDraw(
  env: NodeJS.ProcessEnv,
  { isTTY }: { readonly isTTY?: boolean | undefined },
): boolean {
  return isTTY === true && !['dumb', 'unknown', ''].includes(env['TERM'] ?? 'not said');
}
