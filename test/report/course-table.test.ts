import { describe, expect, it } from 'vitest';
import type { Progress } from '../../tools/progress/types.ts';
import { courseTable } from '../../tools/report/course-table.ts';
import { plainLook } from '../../tools/terminal/style.ts';
import { course, lesson } from './fixture.ts';

describe('the course table', () => {
  const progress: Progress = {
    version: 1,
    current: 'two',
    lessons: {
      one: { passedAt: '2026-01-01T00:00:00Z', passedHash: 'h', exercises: [1, 2], hints: {} },
      two: { exercises: [1], hints: {} },
    },
  };

  it('at 40 columns', () => {
    expect(`\n${courseTable(course(), progress, plainLook(40)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Stage A · Generators
        ✓  1 Lesson one                   ██+░
      • ·  2 Lesson two                   █░+░

      Stage B · Messages
           3 Lesson three                 ░░+░

      ███████░░░░░░░░░░░░░ 1 of 3 lessons; about 30 minutes to go
      "
    `);
  });

  it('says what a tick beside unfinished exercises means', () => {
    const { one } = progress.lessons;
    const changed = {
      ...progress,
      lessons: { ...progress.lessons, one: { ...one, exercises: [1], hints: {} } },
    };
    const lines = courseTable(course(), changed, plainLook(80));
    expect(lines.at(-1)).toBe('✓ with ░: passed before, and changed since: 1');
    expect(courseTable(course(), progress, plainLook(80)).join('\n')).not.toContain('passed before');
  });

  it('at 120 columns', () => {
    expect(`\n${courseTable(course(), progress, plainLook(120)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Stage A · Generators
        ✓  1 Lesson one                                                      ██+░   15 min +10
      • ·  2 Lesson two                                                      █░+░   15 min +10

      Stage B · Messages
           3 Lesson three                                                    ░░+░   15 min +10

      ██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 lessons; about 30 minutes to go
      "
    `);
  });

  it('at 80 columns', () => {
    expect(`\n${courseTable(course(), progress, plainLook(80)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Stage A · Generators
        ✓  1 Lesson one                                              ██+░   15 min +10
      • ·  2 Lesson two                                              █░+░   15 min +10

      Stage B · Messages
           3 Lesson three                                            ░░+░   15 min +10

      ██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 lessons; about 30 minutes to go
      "
    `);
  });

  it('marks the lessons of the fast track, and says below how far the learner is on it', () => {
    const lessons = [
      lesson(1, 'one', { fastTrack: true }),
      lesson(2, 'two'),
      lesson(3, 'three', { fastTrack: true }),
    ];
    expect(`\n${courseTable(course(lessons), progress, plainLook(70)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      Stage A · Generators
        ✓  1 Lesson one »                                  ██+░   15 min +10
      • ·  2 Lesson two                                    █░+░   15 min +10

      Stage B · Messages
           3 Lesson three »                                ░░+░   15 min +10

      ██████████░░░░░░░░░░░░░░░░░░░░ 1 of 3 lessons; about 30 minutes to go
      » fast track: 2 lessons, 30 minutes; 1 of 2 done
      "
    `);
    expect(courseTable(course(lessons), progress, plainLook(40, false)).at(-1)).toMatchInlineSnapshot(
      `">> fast track: 2 lessons, 30 minutes; 1~"`,
    );
  });
});
