import { EventLoop } from '../event-loop.ts';

/** A loop that something comes to from outside, at the start of a turn. */
export class Door extends EventLoop {
  readonly outside: (() => void)[] = [];

  protected override poll(): void {
    for (const call of this.outside.splice(0)) this.callSoon(call);
  }
}

/** A and C ask for calls, and D asks for itself; a key is pressed meanwhile, and K ends the run. */
export function callsOn(loop: Door, print: (line: string) => void): void {
  let times = 0;
  loop.callSoon(function A() {
    print('A asks for D');
    loop.callSoon(D);
  });
  loop.callSoon(function B() {
    print('B: a key is pressed');
    loop.outside.push(K);
  });
  loop.callSoon(function C() {
    print('C asks for E');
    loop.callSoon(E);
  });
  function D(): void {
    times += 1;
    print(times < 3 ? 'D asks for D' : 'D');
    if (times < 3) loop.callSoon(D);
  }
  function E(): void {
    print('E');
  }
  function K(): void {
    print('K is heard');
    loop.stop();
  }
  loop.runForever();
}

/** Turns that are snapshots. */
export function demo(print: (line: string) => void): void {
  callsOn(new Door(), print);
}
