import { expect, it } from 'vitest';
import { instrument } from '../../../tools/runner/vitest/instrument.ts';

/** What is added to the code, each piece in its place, without the name of the file. */
const prepared = (text: string): string => instrument(text, 'a.ts').replaceAll('"a.ts:', '"');

it.each([
  [
    'a generator function says its name and where it begins',
    'function* fib() { n(); }',
    'function* fib() {$trace.begin("fib","1"); $trace.made($trace.here(),"1",n()); }',
  ],
  [
    'a class says that it is there, and a method has its name',
    'class Range { *[Symbol.iterator]() {} *walk() {} }',
    'class Range { static { $trace.declared(this); } *[Symbol.iterator]() {$trace.begin("Range[Symbol.iterator]","1");} *walk() {$trace.begin("Range.walk","1");} }',
  ],
  [
    'a method of an object, and a function in a variable',
    'const o = { *a() {} }; const b = function* () {};',
    'const o = { *a() {$trace.begin("a","1");} }; const b = function* () {$trace.begin("b","1");};',
  ],
  [
    'one without a name',
    'run(function* () {});',
    '$trace.made($trace.here(),"1",run(function* () {$trace.begin("(anonymous)","1");}));',
  ],
  [
    'a plain function asks from another line than its caller',
    'function f() { return 1; }',
    'function f() {$trace.here(); return 1; }',
  ],
  [
    'an arrow function without a block stays as it is',
    'const f = (a: number) => a;',
    'const f = (a: number) => a;',
  ],
  [
    'a frame stops where it yields, with or without a value',
    'function* f() { yield; yield 1; yield (1, 2); }',
    'function* f() {$trace.begin("f","1"); yield $trace.at("1"); yield $trace.at("1",(1)); yield ($trace.at("1",(1, 2))); }',
  ],
  [
    'a frame that delegates',
    'function* f() { const a = yield* g; }',
    'function* f() {$trace.begin("f","1"); const a = $trace.out(yield* $trace.tube("1",(g))); }',
  ],
  [
    'a frame stops where it returns',
    'function* f() { if (a) return; return 1; }',
    'function* f() {$trace.begin("f","1"); if (a) return $trace.at("1"); return $trace.at("1",(1)); }',
  ],
  [
    'a call may make a generator, and the ones that resume say their line',
    'f(g()); frame.next(1); frame?.throw(e);',
    '$trace.made($trace.here(),"1",f($trace.made($trace.here(),"1",g()))); $trace.made($trace.here("1"),"1",frame.next(1)); $trace.made($trace.here("1"),"1",frame?.throw(e));',
  ],
  [
    'a part of a chain is no whole call',
    'a.b().c(); a?.b()?.c();',
    '$trace.made($trace.here(),"1",$trace.made($trace.here(),"1",a.b()).c()); $trace.made($trace.here(),"1",a?.b()?.c());',
  ],
  [
    'a constructor says what it has built; a call of super is no call',
    'class A extends B { constructor() { super(); } }',
    'class A extends B { static { $trace.declared(this); } constructor() {$trace.here(); super(); ;$trace.built("A",this,arguments);} }',
  ],
  [
    'a class that is declared elsewhere is none',
    'declare class A { f(): void; }',
    'declare class A { f(): void; }',
  ],
  [
    'an async function is no frame',
    'async function f() { await g; } async function* h() { yield 1; }',
    'async function f() {$trace.here(); await g; } async function* h() {$trace.here(); yield 1; }',
  ],
])('%s', (_, text, result) => {
  expect(prepared(text)).toBe(result);
});

it('moves no line', () => {
  const text = 'function* f() {\n  yield\n\n  return [\n    g(),\n  ];\n}\n';
  expect(instrument(text, 'a.ts').split('\n')).toHaveLength(text.split('\n').length);
  expect(prepared(text)).toContain('"5"');
});

it('throws when the text does not parse', () => {
  expect(() => instrument('function* {', 'a.ts')).toThrow();
});
