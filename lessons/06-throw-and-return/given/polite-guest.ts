// A frame that yields once more on its way out.

// #region guest
function* guest(): Generator<string, string, void> {
  try {
    yield 'hello';
  } finally {
    yield 'one more thing';
  }
  return 'goodbye';
}

const visit = guest();
visit.next();
console.log(visit.return('thrown out'));
console.log(visit.next());
// #endregion
