import { join } from 'node:path';
import type { JudgeRequest, Runner } from '../../tools/runner/api.ts';
import type { Kind, TestResult, Verdict } from '../../tools/verdict.ts';

/** Judges the lesson of `mini-course.ts` by looking at its text: what each test needs is known here. */
export function fakeRunner(change: (verdict: Verdict) => Verdict = (verdict) => verdict): Runner {
  const judge = async (request: JudgeRequest): Promise<Verdict> => change(look(request));
  return {
    judge,
    judgeAll: (requests) => Promise.all(requests.map(judge)),
    close: async () => {},
  };
}

function look({ lesson, overlay }: JudgeRequest): Verdict {
  const text = (name: string): string => overlay?.get(join(lesson.dir, name)) ?? '';
  const code = text('adding.ts').replace(/^\/\/ .*$/gm, '');
  const sum = /a \+ b/.test(code);
  const tests = [
    result('0. Predict > line 1', 0, /^adding$/m.test(text('predict.ts')), 'is not what the demo prints'),
    result('0. Predict > line 2', 0, /= «?3»?$/m.test(text('predict.ts')), 'is not what the demo prints'),
    result('1. add > adds', 1, sum, 'adding numbers is not joining words'),
    result('2. twice > doubles', 2, /add\(a, a\)/.test(code), 'the double is the number added to itself'),
  ].map((test) => ({ ...test, name: test.name.replace('2. twice', '2. twice (stretch)') }));
  return { ...verdict(kindOf(tests, code)), slug: lesson.slug, tests };
}

function kindOf(tests: readonly TestResult[], code: string): Kind {
  if (tests.every(({ status }) => status === 'passed')) return 'passed';
  return code.includes('TODO') ? 'todo' : 'failed';
}

function result(name: string, exercise: number, passed: boolean, explanation: string): TestResult {
  return passed ? { name, exercise, status: 'passed' } : { name, exercise, status: 'failed', explanation };
}

/** A verdict about no test at all. */
export function verdict(kind: Kind): Verdict {
  return {
    slug: 'adding',
    kind,
    sentence: `It is ${kind}.`,
    tests: [],
    hash: '',
    typeProblems: [],
    seconds: 0,
  };
}
