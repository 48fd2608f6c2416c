// Misconception: an answer that is noted will be heard
// File: scheduler.ts
// Caught by: 2. handle > answers who asks
// Says: the `next()` that begins the next turn
// BEGIN SOLUTION 2
const answer = (value: unknown) => {
  task.resume = () => task.body.next(value);
};
switch (request?.ask) {
  case 'getTid':
    answer(task.tid);
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
