// What comes out of `address` is handed on, and what goes in is not.

// #region loop
function* address(): Generator<string, string, unknown> {
  const street = yield 'Street?';
  const town = yield 'Town?';
  console.log('address: has', street, town);
  return `${street}, ${town}`;
}

function* order(): Generator<string, string, unknown> {
  for (const question of address()) yield question;
  return 'deliver it, but where to?';
}

const talk = order();
console.log(talk.next().value);
console.log(talk.next('Elm Road').value);
console.log(talk.next('Bath').value);
// #endregion
