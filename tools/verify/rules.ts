import type { Rule } from './context/context.ts';
import { exercisesInHints } from './rules/exercises/in-hints.ts';
import { exercisesInSolutions } from './rules/exercises/in-solutions.ts';
import { exercisesInTests } from './rules/exercises/in-tests.ts';
import { figures } from './rules/figures.ts';
import { folders } from './rules/folders.ts';
import { fastTrackInReadme } from './rules/front-page/fast-track.ts';
import { frontPage } from './rules/front-page/sample-screen.ts';
import { hints } from './rules/hints.ts';
import { links } from './rules/links.ts';
import { markers } from './rules/markers.ts';
import { pageFiles } from './rules/page-files.ts';
import { prose } from './rules/prose.ts';
import { readme } from './rules/readme.ts';
import { solutions } from './rules/solutions.ts';
import { starters } from './rules/starters.ts';
import { startersFail } from './rules/starters-fail.ts';
import { testLists } from './rules/test-lists.ts';
import { tests } from './rules/tests.ts';
import { toWrite } from './rules/to-write.ts';
import { types } from './rules/types.ts';
import { words } from './rules/words.ts';
import { wrongAnswersCaught } from './rules/wrong-answers/caught.ts';
import { wrongAnswersFit } from './rules/wrong-answers/fit.ts';
import { wrongAnswerForEachExercise } from './rules/wrong-answers/for-each-exercise.ts';

/** What `verify` proves, in the order that it works in, under the names that it tells as it goes. */
export const rules: readonly (readonly [step: string, rule: Rule])[] = [
  ['names', folders],
  ['sections of README.md', readme],
  ['files at the head of README.md', pageFiles],
  ['exercises in hints.md', exercisesInHints],
  ['exercises in the tests', exercisesInTests],
  ['exercises in the solutions', exercisesInSolutions],
  ['markers', markers],
  ['tests', tests],
  ['hints', hints],
  ['links', links],
  ['words', words],
  ['what is still to be written', toWrite],
  ['starters on disk', starters],
  ['types', types],
  ['lists of tests', testLists],
  ['solutions pass', solutions],
  ['starters fail', startersFail],
  ['wrong answers for each exercise', wrongAnswerForEachExercise],
  ['wrong answers fit', wrongAnswersFit],
  ['wrong answers', wrongAnswersCaught],
  ['prose', prose],
  ['the sample screen', frontPage],
  ['the fast track', fastTrackInReadme],
  ['figures', figures],
];
