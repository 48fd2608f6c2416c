import { EventLoop } from '../event-loop.ts';

/** A call that throws and one that is called off, among others. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop();
  loop.setExceptionHandler(function handler(_loop, { message }) {
    print(`handler: ${message}`);
  });
  loop.callSoon(function A() {
    off.cancel();
    print('A cancels C');
  });
  loop.callSoon(function boom() {
    print('boom throws');
    throw new Error('smoke');
  });
  loop.callSoon(function B() {
    print('B');
  });
  const off = loop.callSoon(function C() {
    print('C');
  });
  loop.callSoon(function D() {
    print('D stops the loop');
    loop.stop();
  });
  print('five calls are ready');
  loop.runForever();
  print('the run is over');
}
