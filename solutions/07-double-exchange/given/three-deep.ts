// A guest orders from a head waiter. The head waiter asks a waiter, and the waiter asks the cook.

function* cook(): Generator<string, void, string> {
  const order = yield 'ready';
  yield `hot ${order}`;
}

function* waiter(inner: Generator<string, void, string>): Generator<string, void, string> {
  const order = yield 'your order?';
  yield `${inner.next(order).value} on a plate`;
}

function* headWaiter(inner: Generator<string, void, string>): Generator<string, void, string> {
  const order = yield 'welcome';
  yield `here you are: ${inner.next(order).value}`;
}

const chef = cook();
chef.next();
const carrier = waiter(chef);
carrier.next();
const host = headWaiter(carrier);
host.next();
console.log(host.next('soup').value);
