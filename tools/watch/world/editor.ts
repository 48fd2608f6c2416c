import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import launch from 'launch-editor';

/** A place in a file; counts from 1. */
export interface EditorTarget {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Gives the terminal to another program, and takes it back. */
export interface Terminal {
  pause(): void;
  resume(): void;
}

const inTerminal = /^(vi|vim|nvim|nano|pico|micro|hx|helix|kak|joe|ne|ed|mcedit|emacs-nox)$/;

/** The learner's editor: what VISUAL or EDITOR says, or else VS Code. */
export function chosenEditor(env: NodeJS.ProcessEnv): string {
  // Without a name launch-editor guesses by what runs, and a vim in another window would come up in ours.
  return env['VISUAL'] || env['EDITOR'] || 'code';
}

/** Whether an editor's command takes the terminal for itself. */
export function takesTerminal(command: string): boolean {
  const [program = '', ...args] = command.split(/\s+/);
  const name = basename(program).replace(/\.exe$/, '');
  return (
    inTerminal.test(name) || (/^emacs(client)?$/.test(name) && args.some((arg) => /^-(nw|t|-tty)$/.test(arg)))
  );
}

/**
 * Opens a file in the learner's editor. One that takes the terminal gets it until it ends; another is only started.
 * @param terminal null when there is none to give away.
 * @returns a sentence when that failed, or null.
 */
export async function openEditor(
  target: EditorTarget,
  env: NodeJS.ProcessEnv,
  terminal: Terminal | null,
): Promise<string | null> {
  const editor = chosenEditor(env);
  if (!takesTerminal(editor)) return start(target, editor, terminal);
  if (terminal === null) {
    const windowed = 'or name an editor with a window of its own in EDITOR, for example: export EDITOR=code';
    return `The editor \`${editor}\` wants a terminal for itself. Open the file there, ${windowed}`;
  }
  const [program = '', ...own] = editor.split(/\s+/);
  const args = [...own, ...placeArguments(program, target)];
  terminal.pause();
  try {
    return await new Promise<string | null>((resolve) => {
      const child = spawn(program, args, { stdio: 'inherit' });
      child.on('error', (error) => resolve(sorry(editor, error.message)));
      child.on('exit', () => resolve(null));
    });
  } finally {
    terminal.resume();
  }
}

/** How an editor in the terminal is told where to open. */
export function placeArguments(program: string, { file, line, column }: EditorTarget): string[] {
  return /^(hx|helix|micro)$/.test(basename(program)) ? [`${file}:${line}:${column}`] : [`+${line}`, file];
}

// A window of its own: there is nothing to wait for, and what goes wrong goes wrong within moments.
function start(target: EditorTarget, editor: string, terminal: Terminal | null): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), 1500);
    const failed = (_file: string, reason: string | null): void => {
      clearTimeout(timer);
      // launch-editor has already written over our screen.
      terminal?.pause();
      terminal?.resume();
      resolve(sorry(editor, reason ?? 'it did not start'));
    };
    const { file, line, column } = target;
    launch(`${file}:${line}:${column}`, editor, failed);
  });
}

function sorry(editor: string, reason: string): string {
  return `The editor \`${editor}\` could not be opened: ${reason.trim().replace(/\.$/, '')}. Name yours in EDITOR, for example: export EDITOR=vim`;
}
