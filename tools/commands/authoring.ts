import type { Command } from './cli/types.ts';

/** The verbs for those who write lessons. */
export const authoring: readonly Command[] = [
  {
    name: 'verify',
    group: 'authoring',
    summary: 'prove that the course holds together',
    details:
      'Starters fail and are what the solutions generate, solutions pass, wrong answers are caught where they should be, prose quotes what is there.',
    arguments: [{ name: 'lesson', many: true }],
    options: [
      { name: 'fix', summary: 'rewrite what is generated' },
      {
        name: 'strict',
        summary: 'what a learner has edited is a finding, too; runs everything',
      },
      { name: 'quick', summary: 'of the wrong answers, only those that pages quote' },
      { name: 'mutants', summary: 'prove instead that the tests notice small slips in the solutions' },
      { name: 'fresh', summary: 'run everything, also what depends on nothing that has changed' },
      { name: 'json', summary: 'for a script' },
    ],
    examples: [
      { line: 'verify', meaning: 'the whole course' },
      { line: 'verify 4 --fix', meaning: 'lesson 4, and write its starter again' },
      { line: 'verify 4 --mutants', meaning: 'make small slips in lesson 4, and judge each' },
    ],
    load: () => import('./verify.ts'),
  },
  {
    name: 'new',
    group: 'authoring',
    summary: 'add a lesson',
    arguments: [{ name: 'slug', required: true }],
    options: [{ name: 'number', value: 'n', summary: 'its place; the next free one when left out' }],
    examples: [
      {
        line: 'new bounded-queue --number 27',
        meaning: 'lessons/27-bounded-queue',
      },
    ],
    load: () => import('./new.ts'),
  },
];
