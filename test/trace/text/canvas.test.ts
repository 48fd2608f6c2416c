import { expect, it } from 'vitest';
import { canvas } from '../../../tools/trace/text/canvas.ts';

it('writes over what is there, and leaves no blanks at the end', () => {
  const line = canvas();
  line.put(2, 'hello');
  line.put(4, '--');
  line.put(12, ' ');
  expect(line.toString()).toBe('  he--o');
  expect(line.at(3)).toBe('e');
  expect(line.at(99)).toBe(' ');
});

it('a wide character takes two columns, and a face with its colour is one', () => {
  const line = canvas();
  line.put(0, '日👍🏽é');
  line.put(5, '|');
  expect(line.toString()).toBe('日👍🏽é|');
  expect(line.width).toBe(6);
});

it('what is painted alike is painted at once', () => {
  const line = canvas();
  const loud = (text: string) => `<${text}>`;
  line.put(0, 'ab', loud);
  line.put(2, 'cd', loud);
  line.put(5, 'e', loud);
  expect(line.toString()).toBe('<abcd> <e>');
});

it('what is left of the line is lost', () => {
  const line = canvas();
  line.put(-2, 'abcd');
  expect(line.toString()).toBe('cd');
});
