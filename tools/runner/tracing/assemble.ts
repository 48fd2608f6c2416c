import { isAbsolute } from 'node:path';
import { fromRoot } from '../../system/files.ts';
import { assembleRun } from '../../trace/model/assemble.ts';
import type { TraceRun } from '../../trace/model/events.ts';
import { pathOf } from '../diagnosis/stack.ts';
import type { WireTrace } from '../process/wire.ts';

/**
 * Puts together what came over the wire in parts.
 * @param root the folder of the workbook: places are named from there.
 */
export function assembleTrace(
  root: string,
  parts: readonly WireTrace[],
): Pick<TraceRun, 'frames' | 'names' | 'events' | 'dropped'> {
  // Prepared code names its files from the root; a stack names them absolutely.
  return assembleRun(parts, (file) => {
    const path = pathOf(file);
    const name = isAbsolute(path) ? fromRoot(root, path) : path;
    return name.startsWith('../') ? path : name;
  });
}
