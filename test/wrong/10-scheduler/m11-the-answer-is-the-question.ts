// Misconception: M11 the value of a `yield` is the value that it hands out
// File: scheduler.ts
// Caught by: 2. handle > answers the task that asks
// Says: is the number of the task that asked
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(request);
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
