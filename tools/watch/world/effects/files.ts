import { answersOf } from '../../../course/answers.ts';
import { loadCourse } from '../../../course/load.ts';
import { fromRoot } from '../../../system/files.ts';
import type { EffectHandler } from './context.ts';

/** Reads the course again. */
export const reload: EffectHandler<'reload'> = {
  doing: 'read the lessons',
  async perform(_, { ports, post }) {
    post({ type: 'course', course: await loadCourse(ports.root) });
  },
};

/** Reads the files of the learner and of the solution, to be shown. */
export const readFiles: EffectHandler<'read-files'> = {
  doing: 'read the solution',
  async perform({ lesson, show }, { ports, post }) {
    const folder = fromRoot(ports.root, lesson.dir);
    const answers = await answersOf(lesson);
    const pairs = answers.map(({ name, own, solution }) => ({
      name: `${folder}/${name}`,
      mine: own,
      solution,
    }));
    post({ type: 'files', slug: lesson.slug, show, pairs });
  },
};
