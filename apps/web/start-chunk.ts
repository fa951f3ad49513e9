/** What rolldown tells of the modules around one that it puts into a chunk. */
type Modules = { getModuleInfo(id: string): { importers: string[] } | null };

/** The module that the entry loads (src/main.ts). */
export const START = '/src/start.tsx';

/** By which a module loads another one with what that needs: the entry does so too, and must not wait for the start. */
const HELPER = 'vite/preload-helper';

const needed = new Set<string>();

/**
 * The chunk of a module: one for all that the application needs at its start, whatever later pages share of it, so that an old machine on a
 * slow network asks for one file and not for a dozen; null leaves the
 * rest to the builder.
 */
export function startChunk(id: string, modules: Modules): string | null {
  if (id.includes(HELPER)) return 'load';
  return isNeededAtStart(id, modules, new Set()) ? 'start' : null;
}

function isNeededAtStart(id: string, modules: Modules, seen: Set<string>): boolean {
  if (id.endsWith(START) || needed.has(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const found = modules.getModuleInfo(id)?.importers.some((each) => isNeededAtStart(each, modules, seen)) ?? false;
  if (found) needed.add(id);
  return found;
}
