// Errors thrown into a frame that catches nothing: before it has begun, and at its `yield`.

function* listener(): Generator<string, void, string> {
  while (true) console.log('hears', yield 'ready');
}

const asleep = listener();
try {
  asleep.throw(new Error('too early'));
} catch (error) {
  console.log(`${error} came out`);
}

const awake = listener();
awake.next();
try {
  awake.throw(new Error('rain'));
} catch (error) {
  console.log(`${error} came out`);
}
console.log(awake.next('anybody there?'));
