import { expect, it, onTestFinished } from 'vitest';
import { rememberWorld } from '../../../tools/verify/prose/global-state.ts';

const generators: object = Object.getPrototypeOf(function* () {}).prototype;
const shared: Record<string, object> = {
  'a global': globalThis,
  'what is built in': Array.prototype,
  'what generators are made of': generators,
  'what arrays are walked by': Object.getPrototypeOf([][Symbol.iterator]()),
  'the console': console,
  'the environment': process.env,
};

it('sees nothing where nothing has changed', () => {
  expect(rememberWorld()()).toBe(true);
});

it.each(Object.entries(shared))('sees %s change, and change back', (_what, thing) => {
  const undo = () => Reflect.deleteProperty(thing, 'workbookTest');
  onTestFinished(() => void undo());
  const isAsItWas = rememberWorld();
  Reflect.set(thing, 'workbookTest', '1');
  expect(isAsItWas()).toBe(false);
  undo();
  expect(isAsItWas()).toBe(true);
});

it('sees a method that was replaced', () => {
  const { log } = console;
  onTestFinished(() => void Object.assign(console, { log }));
  const isAsItWas = rememberWorld();
  console.log = () => {};
  expect(isAsItWas()).toBe(false);
});

it('sees that somebody listens', () => {
  const isAsItWas = rememberWorld();
  const listener = (): void => {};
  process.on('warning', listener);
  const seen = isAsItWas();
  process.off('warning', listener);
  expect([seen, isAsItWas()]).toEqual([false, true]);
});
