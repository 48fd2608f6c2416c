import { posix, win32 } from 'node:path';

/** Editors with a window of their own: they are started, and nothing waits for them. Any other program gets the terminal. */
const WINDOWED = new RegExp(
  `^(${[
    'antigravity|appcode|atom|Atom( Beta)?|bbedit|brackets|[cC]ode( - Insiders)?|code-insiders|codium|cursor|[vV][sS][cC]odium|trae|windsurf',
    'emacs|emacsclient|featherpad|geany|gedit|gnome-text-editor|gvim|kate|kwrite|leafpad|lapce|mate|mine|mousepad|mvim|neovide|pluma|rmate|xed',
    'subl|sublime(_text)?|textmate|zed|zeditor|notepad(\\+\\+)?|open|xdg-open|start',
    '(charm|clion|goland|idea|phpstorm|pycharm|rider|rubymine|rustrover|webstorm|wstorm)(64)?(\\.sh)?',
  ].join('|')})$`,
);

/** Editors in the terminal that are told the line by `+3`. */
const PLUS =
  /^(vi|vim|nvim|view|elvis|nano|pico|kak|joe|jed|ne|ed|mg|zile|mcedit|less|emacs(client)?(-nox)?)$/;

/**
 * The words of a command as a shell reads them: quotes hold blanks together, and a backslash takes the next character as it
 * is. On Windows a backslash is part of a path.
 */
export function commandWords(command: string, platform: NodeJS.Platform = process.platform): string[] {
  const escaped = platform === 'win32' ? '' : '\\\\(?<next>[\\s\\S])|';
  const piece = new RegExp(
    `${escaped}'(?<single>[^']*)'|"(?<double>(?:[^"\\\\]|\\\\.)*)"|(?<blank>\\s+)|(?<plain>.)`,
    'gu',
  );
  const words: string[] = [];
  let word: string | null = null;
  for (const { groups = {} } of command.matchAll(piece)) {
    const { next, single, double, blank, plain } = groups;
    if (blank !== undefined) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    const quoted = platform === 'win32' ? double : double?.replace(/\\(["\\$`])/g, '$1');
    word = (word ?? '') + (next ?? single ?? quoted ?? plain ?? '');
  }
  return word === null ? words : [...words, word];
}

/** The name of the program that a command starts, and its arguments; `FOO=1` before it is not part of it. */
function programOf(command: string): { name: string; args: string[] } {
  const [program = '', ...args] = commandWords(command.replace(/^\s*(?:[A-Za-z_]\w*=\S*\s+)+/, ''));
  const base = process.platform === 'win32' ? win32.basename(program) : posix.basename(program);
  return { name: base.replace(/\.(exe|cmd|bat)$/i, ''), args };
}

/** Whether an editor's command takes the terminal for itself, as far as one can know: a program that nobody knows may. */
export function takesTerminal(command: string): boolean {
  const { name, args } = programOf(command);
  if (/^emacs(client)?$/.test(name))
    return args.some((arg) => /^(-nw|-t|--?tty|--no-window-system)$/.test(arg));
  return !WINDOWED.test(name);
}

/** How an editor in the terminal is told where to open. */
export function placeArguments(
  command: string,
  { file, line, column }: { readonly file: string; readonly line: number; readonly column: number },
): string[] {
  const { name } = programOf(command);
  if (/^(hx|helix|micro)$/.test(name)) return [`${file}:${line}:${column}`];
  return PLUS.test(name) ? [`+${line}`, file] : [file];
}
