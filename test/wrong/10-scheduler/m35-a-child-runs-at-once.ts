// Misconception: M35 to spawn is to start
// File: scheduler.ts
// Caught by: 2. handle > makes a task of what is spawned
// Says: with turns of its own
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(task.tid);
    break;
  case 'spawn':
    request.body.next();
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
