// Misconception: an error is thrown in as soon as it is found
// File: scheduler.ts
// Caught by: 2. handle > throws an error into a task that yields something else
// Says: on its next turn
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
    task.resume = () => task.body.throw(new TypeError('that is not a request'));
    this.turn(task);
  }
}
// END SOLUTION
