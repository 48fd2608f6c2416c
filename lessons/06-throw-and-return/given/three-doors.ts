// One oven for each door of a paused frame.

// #region oven
function* oven(): Generator<string, string, string> {
  try {
    const dish = yield 'empty';
    console.log('bakes', dish);
  } catch (error) {
    console.log('catches', error);
    yield 'cooling';
  } finally {
    console.log('gas off');
  }
  return 'baked';
}

const [first, second, third] = [oven(), oven(), oven()];
for (const each of [first, second, third]) each.next();
console.log(first.next('a cake'));
console.log(second.throw('smoke'));
console.log(third.return('no dinner'));
// #endregion
