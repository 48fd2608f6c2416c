// Misconception: to answer is to call `next()`
// File: scheduler.ts
// Caught by: 2. handle > answers the task that asks
// Says: by the `next()` that begins the next turn
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    task.body.next(task.tid);
    break;
  case 'spawn': {
    answer(this.spawn(request.body));
    break;
  }
  case 'join':
    this.join(task, request.tid);
    break;
  case 'kill':
    this.kill(task, request.tid);
    break;
  default: {
    const mistake = new TypeError('that is not a request');
    this.wake(task, () => task.body.throw(mistake));
  }
}
// END SOLUTION
