import type { LegalDocument } from '@anjian/domain';
import { readDocuments, type TextBlocks, understand, walkSources } from '@anjian/intake';

/** How much text was understood, and how long one processor needed for it. */
export type Speed = { documents: number; megabytes: number; processorSeconds: number; megabytesPerSecond: number };

/** Shorter measurements tell of the warming up only. */
const LEAST_SECONDS = 3;
const MEGABYTE = 1e6;

type Text = { blocks: TextBlocks; source: LegalDocument['source']; bytes: number };

/**
 * Measures the speed of parsing and enriching in MB of UTF-8 text for a second of one processor. The files are read before; their
 * texts are understood again and again for some seconds, and all that the process does meanwhile is counted, also its collecting of
 * garbage. For as long before it only warms up: an import of thousands of documents runs on code that is compiled.
 */
export async function measureSpeed(paths: string[]): Promise<Speed> {
  const texts = await textsOf(paths);
  understoodAgain(texts);
  const { rounds, seconds } = understoodAgain(texts);
  const megabytes = (rounds * texts.reduce((sum, { bytes }) => sum + bytes, 0)) / MEGABYTE;
  return {
    documents: rounds * texts.length,
    megabytes: rounded(megabytes),
    processorSeconds: rounded(seconds),
    megabytesPerSecond: seconds === 0 ? 0 : rounded(megabytes / seconds),
  };
}

/** Understands the texts over and over for the least time of a measurement. */
function understoodAgain(texts: readonly Text[]): { rounds: number; seconds: number } {
  const start = process.cpuUsage();
  let rounds = 0;
  let seconds = 0;
  while (seconds < LEAST_SECONDS && texts.length > 0) {
    for (const { blocks, source } of texts) understand(blocks, source);
    rounds++;
    seconds = secondsSince(start);
  }
  return { rounds, seconds };
}

/** The texts of the files as their readers handed them on: headings and paragraphs in order. */
async function textsOf(paths: string[]): Promise<Text[]> {
  const texts: Text[] = [];
  for await (const source of walkSources(paths)) {
    for await (const result of readDocuments(source)) if (result.ok) texts.push(textOf(result.document));
  }
  return texts;
}

function textOf({ title, sections, source }: LegalDocument): Text {
  const lines = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
  const printed = lines.filter((text) => text !== '');
  return {
    blocks: { title, blocks: printed.map((text) => ({ text })) },
    source,
    bytes: printed.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
