import { LIMITS } from '../../limits.ts';
import { type RefusalCode, RefusedInput } from '../../refusal.ts';
import type { TextBlocks } from '../text-blocks.ts';
import type { CagedType } from './caged-types.ts';
import { forbidNetwork } from './forbid-network.ts';
import { createFrameReader, packFrame } from './frames.ts';

/** The parser of a type, loaded with the first file of it. */
const PARSERS: Record<CagedType, () => Promise<(bytes: Uint8Array) => Promise<TextBlocks> | TextBlocks>> = {
  docx: async () => (await import('../word/read-docx.ts')).readDocx,
  doc: async () => (await import('../word/read-doc.ts')).readDoc,
  rtf: async () => (await import('../rtf/read-rtf.ts')).readRtf,
  pdf: async () => (await import('../pdf/read-pdf.ts')).readPdf,
  ofd: async () => (await import('../ofd/read-ofd.ts')).readOfd,
};

/** A file and its frame: no more than any file may hold. */
const QUESTION_BYTES = 64 * 1024 * 1024;
/** What libraries keep of the files before grows: beyond this the keeper gets a new process. */
const WORN_BYTES = 450 * 1024 * 1024;
/** Half of what the system lets it use of the processor. */
const WORN_MICROSECONDS = 10 * LIMITS.parseSeconds * 1e6;

async function answer(type: CagedType, bytes: Uint8Array): Promise<object> {
  try {
    const parse = await PARSERS[type]();
    return { ok: true, text: await parse(bytes) };
  } catch (cause) {
    return { ok: false, code: codeOf(cause) };
  }
}

function isWorn(): boolean {
  return process.memoryUsage.rss() > WORN_BYTES || process.cpuUsage().user > WORN_MICROSECONDS;
}

/** A parser that stumbles over a file has met a damaged one, or one that needs more memory than there is. */
function codeOf(cause: unknown): RefusalCode {
  if (cause instanceof RefusedInput) return cause.code;
  return cause instanceof Error && /allocation failed/iu.test(cause.message) ? 'too_much_memory' : 'damaged';
}

forbidNetwork();
// What a library prints must not stand among the answers.
for (const name of ['log', 'info', 'debug', 'warn', 'error'] as const) globalThis.console[name] = () => {};
const read = createFrameReader(QUESTION_BYTES);
process.stdin.on('data', async (chunk: Uint8Array) => {
  const frame = read(chunk);
  if (frame === undefined) return;
  const { type } = frame.head as { type: CagedType };
  const found = await answer(type, new Uint8Array(frame.body));
  process.stdout.write(packFrame({ ...found, worn: isWorn() }));
});
process.stdin.on('end', () => process.exit(0));
