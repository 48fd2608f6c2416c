import { EventLoop } from '../event-loop.ts';

/** A loop with an outside: what was put there becomes ready between two turns. */
export class Door extends EventLoop {
  readonly outside: (() => void)[] = [];

  protected override poll(): void {
    for (const call of this.outside.splice(0)) this.callSoon(call);
  }
}

/** A and C add calls, and D adds itself. While B runs, a key is pressed; its call, K, stops the loop. */
export function callsOn(loop: Door, print: (line: string) => void): void {
  let times = 0;
  loop.callSoon(function A() {
    print('A adds D');
    loop.callSoon(D);
  });
  loop.callSoon(function B() {
    print('B: a key is pressed');
    loop.outside.push(K);
  });
  loop.callSoon(function C() {
    print('C adds E');
    loop.callSoon(E);
  });
  function D(): void {
    times += 1;
    print(times < 3 ? 'D adds D' : 'D');
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

/** Each turn is a snapshot. */
export function demo(print: (line: string) => void): void {
  callsOn(new Door(), print);
}
