// The cook asks back while the waiter is in the middle of a call.

// #region salt
function* cook(): Generator<string, void, string> {
  const order = yield 'ready';
  console.log('cook:   hears', order, 'and asks the waiter back');
  waiter.next('with salt?');
}

function* carry(): Generator<string, void, string> {
  const order = yield 'your order?';
  console.log('waiter: tells the cook', order);
  chef.next(order);
}

const chef = cook();
const waiter = carry();
chef.next();
waiter.next();
try {
  waiter.next('soup');
} catch (error) {
  console.log(String(error));
}
// #endregion
