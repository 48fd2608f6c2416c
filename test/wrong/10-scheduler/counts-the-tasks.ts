// Misconception: the number of the task is the number of tasks
// File: scheduler.ts
// Caught by: 2. handle > answers who asks
// Says: a task that asks for its number is told its own
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(this.#tasks.size);
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
