// Misconception: a child is run by its parent
// File: scheduler.ts
// Caught by: 2. handle > makes a task of what is spawned
// Says: A child is a task like the others
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(task.tid);
    break;
  case 'spawn': {
    const own = new Scheduler();
    answer(own.spawn(request.body));
    own.run();
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
