// An error is thrown in while `order` stands at its `yield*`: `address` does not catch it, and `order` does.

function* address(): Generator<string, string, string> {
  const street = yield 'Street?';
  const town = yield 'Town?';
  return `${street}, ${town}`;
}

function* order(): Generator<string, string, string> {
  try {
    const home = yield* address();
    return `deliver to ${home}`;
  } catch (error) {
    return `keep it: ${error}`;
  }
}

const talk = order();
talk.next();
talk.next('Elm Road');
console.log(talk.throw('they moved').value);
