import { type ChildProcess, spawn } from 'node:child_process';
import launch from 'launch-editor';
import { commandWords, placeArguments, takesTerminal } from './editor-command.ts';

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

/** How long an editor has to save and to put the terminal in order when the tool is ended, in seconds. */
const PATIENCE = 3;

/** The learner's editor: what VISUAL or EDITOR says, or else VS Code. */
export function chosenEditor(env: NodeJS.ProcessEnv): string {
  // Without a name launch-editor guesses by what runs, and a vim in another window would come up in ours.
  return env['VISUAL']?.trim() || env['EDITOR']?.trim() || 'code';
}

/**
 * Opens a file in the learner's editor. One that takes the terminal gets it until it ends; another is only started.
 * @param terminal null when there is no terminal to give away.
 * @param closing ends an editor that has the terminal.
 * @returns a sentence when that failed, or null.
 */
export async function openEditor(
  target: EditorTarget,
  env: NodeJS.ProcessEnv,
  terminal: Terminal | null,
  closing?: AbortSignal,
): Promise<string | null> {
  const editor = chosenEditor(env);
  if (!takesTerminal(editor)) return start(target, editor, terminal);
  if (terminal === null) {
    const windowed = 'or name an editor with a window of its own in EDITOR, for example: export EDITOR=code';
    return `The editor \`${editor}\` wants a terminal for itself. Open the file there, ${windowed}`;
  }
  terminal.pause();
  // A Ctrl-C in the editor is the editor's, and comes to every program of the terminal.
  const heard = undisturbed('SIGINT', 'SIGQUIT');
  try {
    return await untilEnded(spawnEditor(editor, placeArguments(editor, target)), editor, closing);
  } finally {
    heard();
    terminal.resume();
  }
}

function spawnEditor(editor: string, args: readonly string[]): ChildProcess {
  if (process.platform === 'win32') {
    const [program = '', ...own] = commandWords(editor);
    return spawn(program, [...own, ...args], { stdio: 'inherit' });
  }
  // What stands in EDITOR is for a shell, with quotes, `~` and variables.
  const how = /^\s*[A-Za-z_]\w*=/.test(editor) ? '' : 'exec ';
  return spawn('/bin/sh', ['-c', `${how}${editor} "$@"`, 'sh', ...args], { stdio: 'inherit' });
}

/** Resolves when it has ended: with a sentence when the shell did not find it. */
function untilEnded(child: ChildProcess, editor: string, closing?: AbortSignal): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    child.kill('SIGTERM');
    timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE * 1000);
  };
  closing?.addEventListener('abort', end, { once: true });
  return new Promise<string | null>((resolve) => {
    child.on('error', (error) => resolve(sorry(editor, error.message)));
    child.on('exit', (code) => {
      if (code === 127) resolve(sorry(editor, 'there is no such program'));
      else if (code === 126) resolve(sorry(editor, 'it is not a program that may be run'));
      else resolve(null);
    });
  }).finally(() => {
    clearTimeout(timer);
    closing?.removeEventListener('abort', end);
  });
}

/** Nothing of ours hears these signals until the function that it returns is called, and they end nothing. */
function undisturbed(...signals: readonly NodeJS.Signals[]): () => void {
  const ignore = (): void => undefined;
  const before = signals.map((signal) => [signal, process.listeners(signal)] as const);
  for (const signal of signals) process.removeAllListeners(signal).on(signal, ignore);
  return () => {
    for (const [signal, listeners] of before) {
      for (const listener of listeners) process.on(signal, listener as NodeJS.SignalsListener);
      process.off(signal, ignore);
    }
  };
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
    launch(`${file}:${line}:${column}`, commandWords(editor).map(quoted).join(' '), failed);
  });
}

/** A word that a shell reads as it is. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function sorry(editor: string, reason: string): string {
  return `The editor \`${editor}\` could not be opened: ${reason.trim().replace(/\.$/, '')}. Name yours in EDITOR, for example: export EDITOR=vim`;
}
