// A coroutine that waits for another one, and a driver that calls only the outer one.
import type { Coro, FutureLike } from '../coroutine.ts';

class Oven implements FutureLike {
  #hot = false;

  heat(): void {
    this.#hot = true;
  }

  done(): boolean {
    return this.#hot;
  }

  addDoneCallback(): void {} // this driver does not ask to be called back
}

// #region chain
function* bread(oven: Oven): Coro<string> {
  yield oven;
  return 'bread';
}

function* breakfast(oven: Oven): Coro<string> {
  const loaf = yield* bread(oven);
  return `${loaf} and jam`;
}
// #endregion

const coro = breakfast(new Oven());
let step = coro.next();
while (!step.done) {
  if (step.value instanceof Oven) step.value.heat();
  step = coro.next();
}
console.log(step.value);
