import { join } from 'node:path';
import { ruleConfidence } from '@anjian/domain';
import { readDocuments, walkSources } from '@anjian/intake';
import { toGold } from '../../as-gold.ts';
import { isSample } from '../../load-samples.ts';
import { PROJECT_DIR } from '../../open-project.ts';
import { showProgress, writeLine } from '../../progress.ts';
import { formatRules, formatScores } from './extraction-table.ts';
import { foundPlaces } from './found-values.ts';
import { type GoldDocument, readGold, readGoldFile } from './gold-document.ts';
import { type JudgedDocument, listErrors } from './list-errors.ts';
import { type HostileFigure, measureHostile } from './measure-hostile.ts';
import { measureSpeed, type Speed } from './measure-speed.ts';
import { type Scores, scoreExtraction } from './score-extraction.ts';
import { type RuleScore, scoreRules } from './score-rules.ts';

/** A labelled set and what is measured of it; `speed` names other texts to measure the speed on. */
export type ExtractionOptions = {
  gold: string;
  texts: string;
  /** Lists the errors of one field only. */
  errors?: string;
  speed?: string;
  rules: boolean;
  hostile: boolean;
};

/** What a measurement of extraction found; `missing` are labelled documents that were not read. */
export type ExtractionFigures = {
  documents: number;
  missing: number;
  scores: Scores;
  slices: Record<string, Scores>;
  speed: Speed;
  rules?: Record<string, RuleScore>;
  hostile?: HostileFigure[];
};

const SAMPLES_DIR = join(PROJECT_DIR, 'samples');

/** The demonstration corpus with its truth. */
export const SAMPLES_GOLD = { gold: join(SAMPLES_DIR, 'truth.jsonl'), texts: SAMPLES_DIR } as const;

/** Measures what is understood of labelled documents: by field and slice, with every error, and how fast. */
export async function benchExtraction(options: ExtractionOptions): Promise<ExtractionFigures> {
  const gold = await readGoldFile(options.gold);
  const documents = await judge(gold, options.texts);
  const missing = [...documents.values()].filter(({ places }) => places.size === 0).length;
  const judged = [...documents.values()];
  const slices = bySlice(judged);
  const scores = scoreExtraction(judged);
  writeLine(formatScores(scores, slices));
  if (missing > 0) writeLine(`标注的 ${missing} 件文书没有读到，按没有提取计`);
  writeLine(['', '逐件错误（＋多出，－缺少）', ...listErrors(judged, options.errors)].join('\n'));
  const rules = options.rules ? scoreRules(judged) : undefined;
  if (rules) writeLine(formatRules(rules, ruleConfidence));
  const speed = await measureSpeed([options.speed ?? options.texts]);
  writeLine(`解析与提取 ${speed.megabytesPerSecond} MB/秒（单核，UTF-8 文本）`);
  const hostile = options.hostile ? await hostileFigures() : undefined;
  return {
    documents: gold.size,
    missing,
    scores,
    slices: Object.fromEntries([...slices].map(([slice, one]) => [slice, one.scores])),
    speed,
    ...(rules ? { rules } : {}),
    ...(hostile ? { hostile } : {}),
  };
}

/** What is understood of every labelled document; one that was not read is empty. */
async function judge(gold: ReadonlyMap<string, GoldDocument>, texts: string): Promise<Map<string, JudgedDocument>> {
  const judged = new Map<string, JudgedDocument>(
    [...gold].map(([id, document]) => [
      id,
      { gold: document, given: readGold({ id }, id), title: '（没有读到）', places: new Map() },
    ]),
  );
  // Beside the samples' folders lie their truth and their queries.
  const accept = (name: string): boolean => texts !== SAMPLES_DIR || isSample(name);
  for await (const source of walkSources([texts])) {
    if (!accept(source.name)) continue;
    for await (const result of readDocuments(source)) {
      if (!result.ok) continue;
      const record = toGold(result.document);
      const document = gold.get(record.id);
      if (!document) continue;
      const given = readGold(record, record.id);
      judged.set(record.id, {
        gold: document,
        given,
        title: result.document.title,
        places: foundPlaces(result.document),
      });
    }
  }
  return judged;
}

function bySlice(documents: readonly JudgedDocument[]): Map<string, { documents: number; scores: Scores }> {
  const slices = Map.groupBy(documents, ({ gold }) => gold.slice ?? '–');
  return new Map(
    [...slices]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([slice, each]) => [slice, { documents: each.length, scores: scoreExtraction(each) }]),
  );
}

async function hostileFigures(): Promise<HostileFigure[]> {
  const progress = showProgress('对抗文本', '次');
  const figures = await measureHostile((done) => progress.set(done));
  progress.end();
  for (const { rule, text, milliseconds } of figures) writeLine(`${Math.round(milliseconds)} 毫秒　${rule}　“${text}”`);
  return figures;
}
