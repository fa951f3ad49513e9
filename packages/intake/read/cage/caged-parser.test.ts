import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createCage } from './caged-parser.ts';

const TRIAL = fileURLToPath(import.meta.resolve('./trial.ts'));
const NOTHING = new Uint8Array();
const cage = createCage({ program: TRIAL, seconds: 8 });
const titleOf = async (type: string): Promise<string | undefined> => (await cage(type, NOTHING)).title;

describe('a parser in its cage', () => {
  it.each([
    ['read', /^refused: ERR_ACCESS_DENIED$/u],
    ['write', /^refused: ERR_ACCESS_DENIED$/u],
    ['spawn', /^refused: ERR_ACCESS_DENIED$/u],
    ['fetch', /^refused: TypeError/u],
    ['settings', /^$/u],
    ['buffers', /MEMORY_ALLOCATION_FAILED/u],
  ])('that tries to %s outside comes to nothing', async (attempt, expected) => {
    expect(await titleOf(attempt)).toMatch(expected);
  });

  it.each([
    ['heap', 'too_much_memory'],
    ['end', 'damaged'],
  ])('that breaks (%s) loses its file only: the next one is read', async (attempt, code) => {
    await expect(cage(attempt, NOTHING)).rejects.toMatchObject({ code });
    expect(await titleOf('rest')).toBe('rested');
  });

  it('that never ends is ended', async () => {
    const hasty = createCage({ program: TRIAL, seconds: 2 });
    await expect(hasty('loop', NOTHING)).rejects.toMatchObject({ code: 'too_slow' });
    expect((await hasty('rest', NOTHING)).title).toBe('rested');
  });

  it('parses many files in one process, in their order', async () => {
    const started = performance.now();
    const titles = await Promise.all(Array.from({ length: 200 }, () => titleOf('rest')));
    expect(new Set(titles)).toEqual(new Set(['rested']));
    // A process for each would take minutes; this only ends what hangs.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
