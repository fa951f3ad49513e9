import { type Arguments, UsageError } from '../../command.ts';
import { type ExtractionOptions, SAMPLES_GOLD } from './bench-extraction.ts';
import { FIELD_NAMES } from './score-extraction.ts';

/** The options of `anjian bench extraction`. */
export const EXTRACTION_OPTIONS = {
  gold: { type: 'string' },
  texts: { type: 'string' },
  errors: { type: 'string' },
  speed: { type: 'string' },
  rules: { type: 'boolean' },
  hostile: { type: 'boolean' },
} as const;

/** Reads the options of `anjian bench extraction`. @throws {UsageError} where they do not fit together. */
export function readExtractionOptions(more: readonly string[], options: Arguments['options']): ExtractionOptions {
  if (more.length > 0) throw new UsageError(`bench extraction 不带路径“${more.join(' ')}”，文书写在 --texts 之后`);
  const written = (name: keyof typeof EXTRACTION_OPTIONS): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const [gold, texts, errors, speed] = [written('gold'), written('texts'), written('errors'), written('speed')];
  if ((gold === undefined) !== (texts === undefined)) throw new UsageError('--gold 与 --texts 要一起写');
  if (errors !== undefined && !FIELD_NAMES.includes(errors))
    throw new UsageError(`--errors 应为 ${FIELD_NAMES.join('、')} 之一，不能是“${errors}”`);
  return {
    ...(gold !== undefined && texts !== undefined ? { gold, texts } : SAMPLES_GOLD),
    ...(errors === undefined ? {} : { errors }),
    ...(speed === undefined ? {} : { speed }),
    rules: options.rules === true,
    hostile: options.hostile === true,
  };
}
