import { Burst, type Debounce } from './debounce.ts';
import { type Fullness, Sizes } from './sizes.ts';

/** Touched paths, given out as saves. */
export interface Saves {
  touched(path: string): void;
  /** Gives nothing out any more. */
  stop(): void;
}

/**
 * Gathers the events of a save. The first one is given out at once when the file seems to be whole, so that judging begins
 * with it, and what follows as one burst. A file that is empty may be one that an editor is about to fill: it is waited
 * for longer than others.
 * @param patience how long an empty file is waited for, in seconds.
 * @param look finds out how a file looks now; by default, on the disk.
 */
export function gatherSaves(
  times: Debounce,
  patience: number,
  give: (paths: readonly string[]) => void,
  look: (path: string) => Promise<Fullness> = lookAtSizes(),
): Saves {
  let looking = false;
  let stopped = false;
  const out = (paths: readonly string[]): void => {
    if (paths.length > 0 && !stopped) give(paths);
  };
  const empty = new Burst<string>({ quiet: patience, most: patience }, out);
  const burst = new Burst<string>(times, (paths) => {
    void Promise.all(paths.map(look)).then((looks) => {
      out(paths.filter((_, at) => looks[at] !== 'empty'));
      for (const path of paths.filter((_, at) => looks[at] === 'empty')) if (!stopped) empty.add(path);
    });
  });
  return {
    touched(path) {
      if (stopped) return;
      if (looking || burst.isOpen) return burst.add(path);
      looking = true;
      void look(path).then((fullness) => {
        looking = false;
        if (fullness === 'whole') out([path]);
        else if (!stopped) burst.add(path);
      });
    },
    stop() {
      stopped = true;
      burst.stop();
      empty.stop();
    },
  };
}

function lookAtSizes(): (path: string) => Promise<Fullness> {
  const sizes = new Sizes();
  return (path) => sizes.look(path);
}
