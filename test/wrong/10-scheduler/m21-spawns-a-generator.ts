// Misconception: M21 a task that yields a generator wants it to run
// File: scheduler.ts
// Caught by: 2. handle > does not call a generator for you
// Says: A generator is not a request
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(task.tid);
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
    if (typeof request === 'object' && request !== null && 'next' in request) answer(this.spawn(request as unknown as Body));
    else this.wake(task, () => task.body.throw(new TypeError('that is not a request')));
  }
}
// END SOLUTION
