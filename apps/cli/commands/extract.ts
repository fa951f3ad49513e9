import {
  CRIMES,
  ISSUERS,
  KINDS,
  type LegalDocument,
  PROCEDURES,
  REGIONS,
  type Tag,
  type Taxonomy,
} from '@anjian/domain';
import { readDocuments, walkSources } from '@anjian/intake';
import { toGold } from '../as-gold.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { explainDocument, inBold, inBrackets } from '../explain/explain-document.ts';
import { writeLine } from '../progress.ts';

/** The shapes of a line: what a reader of the output expects, or the keys and words of the annotated corpus. */
const SHAPES: Record<string, (document: LegalDocument) => unknown> = { facts: describe, gold: toGold };

/** `anjian extract`: what is understood of documents, as JSON lines; nothing is stored. */
export const extract: Command = {
  summary: '只读取和提取，不入库：每件文书输出一行 JSON，或者逐项说明依据',
  usage: '路径… [--as facts|gold | --explain]',
  options: { as: { type: 'string' }, explain: { type: 'boolean' } },
  optionHelp: {
    as: '输出的样式：facts 为全部提取结果（缺省），gold 为标注语料的样式，供评分程序比对',
    explain: '逐项说明：提取的值、可信度、所依据的规则，以及它在正文里的位置',
  },
  examples: [
    'npm run -s anjian -- extract 案例.md',
    'npm run -s anjian -- extract cases.jsonl > 提取结果.jsonl',
    'npm run -s anjian -- extract samples --as gold > 提取结果.jsonl',
    'npm run -s anjian -- extract --explain 案例.md',
  ],
  exits: ['0  全部读取', '1  没能运行或参数有误', '2  有文件没能读取，原因在标准错误输出'],
  positionals: [1, Number.POSITIVE_INFINITY],
  async run({ positionals, options }) {
    if (options.explain === true && options.as !== undefined) throw new UsageError('--explain 与 --as 不能一起写');
    const shapeName = typeof options.as === 'string' ? options.as : 'facts';
    const shape = Object.hasOwn(SHAPES, shapeName) ? SHAPES[shapeName] : undefined;
    if (!shape) throw new UsageError(`--as 只能是 ${Object.keys(SHAPES).join(' 或 ')}，不能是「${shapeName}」`);
    let refused = 0;
    for await (const source of walkSources(positionals)) {
      for await (const result of readDocuments(source)) {
        if (result.ok) {
          console.log(options.explain === true ? explained(result.document) : JSON.stringify(shape(result.document)));
          for (const warning of result.warnings) writeLine(`注意：${warning}`);
        } else {
          refused++;
          writeLine(`未读取：${result.reason}`);
        }
      }
    }
    return refused > 0 ? EXIT.refused : EXIT.ok;
  },
};

/** For people, one document below the other. */
function explained(document: LegalDocument): string {
  const inColours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  return `${explainDocument(document, inColours ? inBold : inBrackets)}\n`;
}

/** The extracted values under the names that readers of the output expect: Chinese names of offences, bodies and regions; ids of sectors. */
function describe(document: LegalDocument): Record<string, unknown> {
  const { source, sections, crimes, otherCrimes, sectors, citations, issuers, procedures, regions, ...rest } = document;
  return {
    ...(source.sourceId === undefined ? { file: source.name } : { sourceId: source.sourceId }),
    ...rest,
    kindName: KINDS.get(document.kind)?.label.zh,
    issuers: issuers.map((id) => ISSUERS.get(id)?.label.zh ?? id),
    crimes: names(crimes, CRIMES),
    otherCrimes: otherCrimes.map(({ id }) => id),
    sectors: sectors.map(({ id, evidence }) => ({ id, evidence: evidence.map((each) => each.text) })),
    procedures: names(procedures, PROCEDURES),
    regions: names(regions, REGIONS),
    citedArticles: citations.map(({ law, article, sub }) => ({
      law,
      article: article ?? null,
      ...(sub === undefined ? {} : { sub }),
    })),
    headings: sections.map((section) => section.heading).filter((heading) => heading !== ''),
  };
}

function names(tags: readonly Tag[], taxonomy: Taxonomy): string[] {
  return tags.map(({ id }) => taxonomy.get(id)?.label.zh ?? id);
}
