// Misconception: M11 what a `yield` is worth is what it hands out
// File: scheduler.ts
// Caught by: 2. handle > answers who asks
// Says: the answer comes in by the `next()`
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(request);
    break;
  case 'spawn':
    answer(this.spawn(request.body));
    break;
  case 'join':
    this.join(task, request.tid);
    break;
  case 'kill':
    this.kill(task, request.tid);
    break;
  default: {
    const mistake = new TypeError('that is no request');
    this.wake(task, () => task.body.throw(mistake));
  }
}
// END SOLUTION
