import { RefusedInput } from '../refusal.ts';
import { parseCaged } from './cage/caged-parser.ts';
import type { CagedType } from './cage/caged-types.ts';
import { checkLength } from './check-length.ts';
import { cleanText } from './clean-text.ts';
import { garbledText } from './garbled-text.ts';
import type { ReadText } from './read-text.ts';
import { type Block, trimBlock } from './text-blocks.ts';

const MEDIA_TYPES: Record<CagedType, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  rtf: 'application/rtf',
  ofd: 'application/ofd',
};

/**
 * Reads a file whose parser runs in the cage, and looks at what comes out as at any text.
 * @throws {RefusedInput} when the parser refuses or fails, or the text is garbled, empty or too long.
 */
export async function readCaged(type: CagedType, bytes: Uint8Array): Promise<ReadText> {
  const found = await parseCaged(type, bytes);
  const blocks: Block[] = found.blocks
    .flatMap((block) =>
      cleanText(block.text)
        .split('\n')
        .map((text) => ({ ...block, text: trimBlock(text) })),
    )
    .filter((block) => block.text !== '');
  const title = trimBlock(cleanText(found.title ?? '').replace(/\n/gu, ''));
  const words = blocks.map((block) => block.text).join('\n');
  checkLength(words);
  if (words.length + title.length === 0) throw new RefusedInput('no_text');
  const garbled = garbledText(words || title);
  if (garbled) throw new RefusedInput(garbled);
  const { warnings = [] } = found;
  return { mediaType: MEDIA_TYPES[type], text: { blocks, warnings, ...(title ? { title } : {}) } };
}
