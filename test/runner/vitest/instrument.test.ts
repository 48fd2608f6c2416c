import { expect, it } from 'vitest';
import { instrument } from '../../../tools/runner/vitest/instrument.ts';

/** What is added to the code, each piece in its place, without the name of the file. */
const prepared = (text: string): string => instrument(text, 'a.ts').replaceAll('"a.ts:', '"');

it.each([
  [
    'a generator function says its name and where it begins',
    'function* fib() { n(); }',
    'function* fib() {$trace.begin("fib","1",1); $trace.made($trace.here(),"1",n()); }',
  ],
  [
    'a class says that it is there, and a method has its name',
    'class Range { *[Symbol.iterator]() {} *walk() {} }',
    'class Range { static { $trace.declared(this,"1",1); } *[Symbol.iterator]() {$trace.begin("Range[Symbol.iterator]","1",1);} *walk() {$trace.begin("Range.walk","1",1);} }',
  ],
  [
    'a method of an object, and a function in a variable',
    'const o = { *a() {} }; const b = function* () {};',
    'const o = { *a() {$trace.begin("a","1",1);} }; const b = function* () {$trace.begin("b","1",1);};',
  ],
  [
    'one without a name',
    'run(function* () {});',
    '$trace.made($trace.here(),"1",run(function* () {$trace.begin("(anonymous)","1",1);}));',
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
    'function* f() {$trace.begin("f","1",1); yield $trace.at("1"); yield $trace.at("1",(1)); yield ($trace.at("1",(1, 2))); }',
  ],
  [
    'a frame that delegates',
    'function* f() { const a = yield* g; }',
    'function* f() {$trace.begin("f","1",1); const a = $trace.out(yield* $trace.tube("1",(g))); }',
  ],
  [
    'a frame stops where it returns',
    'function* f() { if (a) return; return 1; }',
    'function* f() {$trace.begin("f","1",1); if (a) return $trace.at("1"); return $trace.at("1",(1)); }',
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
    'class A extends B { static { $trace.declared(this,"1",1); } constructor() {$trace.here(); super(); ;$trace.built("A",this,arguments);} }',
  ],
  [
    'a class that is declared elsewhere is none',
    'declare class A { f(): void; }',
    'declare class A { f(): void; }',
  ],
  [
    'private fields can be read from inside the class',
    'class A { #a = 1; static #b = 2; #c() {} d = 3; }',
    'class A { static { $trace.declared(this,"1",1,{"#a":($it)=>$it.#a}); } #a = 1; static #b = 2; #c() {$trace.here();} d = 3; }',
  ],
  [
    'a variable that a call gives a value to may be the name of a future',
    'const a = f(); b = new C(); this.d = f(); x.y = f(); n += f(); const [e] = f(); const g = 1;',
    'const a = $trace.called("a",$trace.made($trace.here(),"1",f())); b = $trace.called("b",new C()); this.d = $trace.called("d",$trace.made($trace.here(),"1",f())); x.y = $trace.made($trace.here(),"1",f()); n += $trace.made($trace.here(),"1",f()); const [e] = $trace.made($trace.here(),"1",f()); const g = 1;',
  ],
  [
    'so may a field',
    'class A { b = f(); #c = f(); [d] = f(); }',
    'class A { static { $trace.declared(this,"1",1,{"#c":($it)=>$it.#c}); } b = $trace.called("b",$trace.made($trace.here(),"1",f())); #c = $trace.called("c",$trace.made($trace.here(),"1",f())); [d] = $trace.made($trace.here(),"1",f()); }',
  ],
  [
    'what a frame throws is noted with its line',
    'function* f() { throw a; } function g() { throw a; }',
    'function* f() {$trace.begin("f","1",1); throw $trace.thrown("1",(a)); } function g() {$trace.here(); throw a; }',
  ],
  [
    'a yield hands over the variables that are there, and a return does not',
    'function* f(a, b) { yield; yield a; yield* a; return b; }',
    'function* f(a, b) {$trace.begin("f","1",1); yield $trace.at("1",void 0,"a,b",($at)=>$at===0?a:b); yield $trace.at("1",(a),"a,b",($at)=>$at===0?a:b); $trace.out(yield* $trace.tube("1",(a),"a,b",($at)=>$at===0?a:b)); return $trace.at("1",(b)); }',
  ],
  [
    'a loop says what it calls, when that is a variable',
    'class A { callSoon() {} turn() { call(); call(1); this.call(); } }',
    'class A { static { $trace.declared(this,"1",1); } callSoon() {$trace.here();} turn() {$trace.here(); $trace.made($trace.here(undefined,call),"1",call()); $trace.made($trace.here(),"1",call(1)); $trace.made($trace.here(),"1",this.call()); } }',
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
