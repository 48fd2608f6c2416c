// A decorator that reports calls.

// #region till
function loud<A extends unknown[], R>(fn: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    console.log('call of', fn.name);
    return fn(...args);
  };
}

const till = loud(function* till(name: string) {
  console.log('the body begins');
  yield `${name} is open`;
});
const south = till('south');
console.log('main has a frame');
south.next();
south.next();
console.log(`wrapper: name '${till.name}', length ${till.length}`);
// #endregion
