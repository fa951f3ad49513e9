import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

type WriteOptions = { mode?: number };

/** Writes a value as JSON so that a reader sees the old file or the new one, never a half: a temporary name, then a rename. */
export const writeJsonFile = (path: string, value: unknown, { mode = 0o644 }: WriteOptions = {}): void => {
  const temporary = `${path}.${randomUUID()}.tmp`;
  writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(temporary, path);
};

/** Reads a JSON file, undefined when it is missing or no JSON (left by a power cut): its owner writes it anew. */
export const readJsonFile = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};
