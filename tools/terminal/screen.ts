import type { Size } from './window.ts';
import { repaint } from './window.ts';

/** What a screen needs of `process.stdout`. */
export interface ScreenStream {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
  on(event: 'resize' | 'error', listener: () => void): unknown;
  off(event: 'resize' | 'error', listener: () => void): unknown;
}

/** The whole window, until it is closed. */
export interface Screen {
  size(): Size;
  /** Shows these lines, top to bottom; none may be wider than the window. Writes only what changed. */
  draw(lines: readonly string[]): void;
  /** Gives the window to another program, as it was before. */
  pause(): void;
  /** Takes the window back and draws everything again. */
  resume(): void;
  /** Gives the terminal back as it was. May be called twice. */
  close(): void;
}

const enter = '\u001b[?1049h\u001b[?25l\u001b[?7l';
const leave = '\u001b[?2026l\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l';

/**
 * Takes the whole window of `stream`: the alternate screen, without a cursor. However the process ends - also by an
 * error of our own - the terminal is given back first.
 * @param onResize called after the window has changed its size.
 */
export function openScreen(
  stream: ScreenStream,
  onResize: () => void,
  owner: NodeJS.EventEmitter = process,
): Screen {
  let shown: readonly string[] = [];
  let wanted: readonly string[] = [];
  let active = false;

  const size = () => ({ columns: stream.columns || 80, rows: stream.rows || 24 });
  const take = () => {
    active = true;
    shown = [];
    stream.write(enter);
  };
  const give = () => {
    if (!active) return;
    active = false;
    stream.write(leave);
  };
  const resized = () => {
    // A terminal may have broken lines anew: nothing of what was drawn is sure to be where it was.
    shown = [];
    onResize();
  };
  // The window can be closed under us; the signal that tells us so comes by another way.
  const broken = () => undefined;

  stream.on('resize', resized);
  stream.on('error', broken);
  // The monitor runs before Node prints the error and ends, so the message lands on the ordinary screen.
  owner.on('uncaughtExceptionMonitor', give);
  owner.on('exit', give);
  take();

  return {
    size,
    draw(lines) {
      wanted = lines;
      if (!active) return;
      const codes = repaint(shown, lines, size().columns);
      shown = lines;
      if (codes !== '') stream.write(codes);
    },
    pause: give,
    resume() {
      if (active) return;
      take();
      this.draw(wanted);
    },
    close() {
      give();
      stream.off('resize', resized);
      stream.off('error', broken);
      owner.off('uncaughtExceptionMonitor', give);
      owner.off('exit', give);
    },
  };
}
