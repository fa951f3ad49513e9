import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { UsageError } from '../../command.ts';

const name = v.nullish(v.string());
const number = v.nullish(v.number());
const Sector = v.pipe(
  v.union([v.string(), v.object({ id: v.string() })]),
  v.transform((sector) => (typeof sector === 'string' ? sector : sector.id)),
);
const Cited = v.object({ law: v.string(), article: number, sub: number, clause: number });
const Sentence = v.object({
  name: v.string(),
  penalty: name,
  months: number,
  monthsMax: number,
  probationMonths: number,
  fineYuan: number,
  inferred: v.nullish(v.unknown()),
  partial: v.nullish(v.unknown()),
});
const Amount = v.object({ crime: name, name, yuan: number, alt: v.nullish(v.array(v.number())) });
const list = <T extends v.GenericSchema>(schema: T) => v.nullish(v.array(schema), []);

/** A document as it is labelled, or as it was understood, in the keys of the labelled corpus; what is not there is empty. */
const GoldSchema = v.object({
  id: v.string(),
  genre: name,
  slice: name,
  docType: name,
  docNumber: name,
  batch: name,
  issuedOn: name,
  effectiveOn: name,
  issuers: list(v.string()),
  crimes: list(v.string()),
  crimesOptional: list(v.string()),
  rejectedCrimes: list(v.string()),
  otherCrimes: list(v.string()),
  sectors: list(Sector),
  sectorsOptional: list(v.string()),
  citedArticles: list(Cited),
  defendants: list(v.object({ name: v.string() })),
  amounts: list(Amount),
  sentence: list(Sentence),
  procedure: list(v.string()),
  region: v.nullish(v.object({ province: name, city: name })),
  events: list(v.object({ date: v.string(), kind: v.string() })),
  headings: list(v.string()),
});
/** See {@link GoldSchema}. */
export type GoldDocument = v.InferOutput<typeof GoldSchema>;

/** Reads a record in the keys of the labelled corpus. @throws {UsageError} naming the place when it is none. */
export function readGold(record: unknown, place: string): GoldDocument {
  const read = v.safeParse(GoldSchema, record);
  if (!read.success) throw new UsageError(`${place} 不是标注语料的样式：${v.getDotPath(read.issues[0]) ?? '整行'}`);
  return read.output;
}

/** Reads a file of labelled documents, one a line; of two with one id the later counts. */
export async function readGoldFile(path: string): Promise<Map<string, GoldDocument>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`读不到标注文件 ${path}`, { cause });
  });
  const documents = new Map<string, GoldDocument>();
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = `${path} 第 ${place + 1} 行`;
    const document = readGold(parseLine(line, at), at);
    documents.set(document.id, document);
  }
  if (documents.size === 0) throw new UsageError(`标注文件 ${path} 是空的`);
  return documents;
}

function parseLine(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new UsageError(`${at} 不是 JSON`, { cause });
  }
}
