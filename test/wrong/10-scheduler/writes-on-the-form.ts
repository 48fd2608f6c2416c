// Misconception: a request is a place for its answer
// File: scheduler.ts
// Caught by: 2. handle > leaves a request as it is
// Says: you only read it
// BEGIN SOLUTION 2
const answer = (value: unknown) => this.wake(task, () => task.body.next(value));
switch (request?.ask) {
  case 'getTid':
    answer(Object.assign(request, { answer: task.tid }).answer);
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
