// The same two questions, asked through a `yield*`.

// #region tube
function* address(): Generator<string, string, string> {
  const street = yield 'Street?';
  const town = yield 'Town?';
  return `${street}, ${town}`;
}

function* order(): Generator<string, string, string> {
  const home = yield* address();
  return `deliver to ${home}`;
}

const talk = order();
console.log(talk.next().value);
console.log(talk.next('Elm Road').value);
console.log(talk.next('Bath').value);
// #endregion
