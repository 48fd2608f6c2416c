// Misconception: M09 the next `next()` is for something else
// File: scheduler.ts
// Caught by: 2. handle > answers the task that asks
// Says: as the value of the `yield` that asked
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => {
  task.body.next();
  return task.body.next(value);
});
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
    const mistake = new TypeError('that is not a request');
    this.wake(task, () => task.body.throw(mistake));
  }
}
// END SOLUTION
