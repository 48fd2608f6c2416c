// Misconception: any error will do
// File: scheduler.ts
// Caught by: 2. handle > throws an error into a task that yields something else
// Says: Throw a `TypeError`
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
    this.wake(task, () => task.body.throw(new Error('what?')));
  }
}
// END SOLUTION
