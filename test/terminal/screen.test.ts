import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { openScreen } from '../../tools/terminal/screen.ts';

class FakeTerminal extends EventEmitter {
  columns = 20;
  rows = 4;
  written = '';
  write(text: string): boolean {
    this.written += text;
    return true;
  }
  take(): string {
    const text = this.written;
    this.written = '';
    return text;
  }
}

const enter = '\u001b[?1049h\u001b[?25l\u001b[?7l';
const leave = '\u001b[?2026l\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l';

function open(onResize = () => {}) {
  const terminal = new FakeTerminal();
  const owner = new EventEmitter();
  const screen = openScreen(terminal, onResize, owner);
  return { terminal, owner, screen };
}

it('takes the alternate screen without a cursor, and gives everything back once', () => {
  const { terminal, owner, screen } = open();
  expect(terminal.take()).toBe(enter);
  screen.close();
  screen.close();
  expect(terminal.take()).toBe(leave);
  expect([owner.eventNames(), terminal.eventNames()]).toEqual([[], []]);
});

it.each(['uncaughtExceptionMonitor', 'exit'])('gives the terminal back on %s', (event) => {
  const { terminal, owner, screen } = open();
  terminal.take();
  owner.emit(event, new Error('ours'));
  expect(terminal.take()).toBe(leave);
  screen.draw(['late']);
  expect(terminal.take()).toBe('');
});

it('draws what changed', () => {
  const { terminal, screen } = open();
  screen.draw(['a', 'b']);
  terminal.take();
  screen.draw(['a', 'c']);
  expect(terminal.take()).toContain('\u001b[2;1Hc');
  screen.draw(['a', 'c']);
  expect(terminal.take()).toBe('');
});

it('draws everything again after the window changed its size', () => {
  let resized = 0;
  const { terminal, screen } = open(() => resized++);
  screen.draw(['a', 'b']);
  terminal.take();
  terminal.columns = 10;
  terminal.emit('resize');
  screen.draw(['a', 'b']);
  expect([resized, screen.size()]).toEqual([1, { columns: 10, rows: 4 }]);
  expect(terminal.take()).toContain('\u001b[1;1Ha');
});

it('lends the window out, and takes it back as it was', () => {
  const { terminal, screen } = open();
  screen.draw(['a']);
  terminal.take();
  screen.pause();
  screen.draw(['b']);
  expect(terminal.take()).toBe(leave);
  screen.resume();
  expect(terminal.take()).toBe(`${enter}\u001b[?2026h\u001b[1;1Hb\u001b[0m\u001b[K\u001b[?2026l`);
});

it('survives a window that was closed under it', () => {
  const { terminal } = open();
  expect(() => terminal.emit('error', new Error('EIO'))).not.toThrow();
});
