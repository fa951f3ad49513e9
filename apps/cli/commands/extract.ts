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
import { type Command, EXIT } from '../command.ts';
import { writeLine } from '../progress.ts';

/** `anjian extract`: what is understood of documents, as JSON lines; nothing is stored. */
export const extract: Command = {
  summary: '只读取和提取，不入库：每件文书输出一行 JSON',
  usage: '路径…',
  examples: ['npm run -s anjian -- extract 案例.md', 'npm run -s anjian -- extract cases.jsonl > 提取结果.jsonl'],
  exits: ['0  全部读取', '1  没能运行', '2  有文件没能读取，原因在标准错误输出'],
  positionals: [1, Number.POSITIVE_INFINITY],
  async run({ positionals }) {
    let refused = 0;
    for await (const source of walkSources(positionals)) {
      for await (const result of readDocuments(source)) {
        if (result.ok) {
          console.log(JSON.stringify(describe(result.document)));
        } else {
          refused++;
          writeLine(`未读取：${result.reason}`);
        }
      }
    }
    return refused > 0 ? EXIT.refused : EXIT.ok;
  },
};

/** The extracted values under the names that readers of the output expect: Chinese names of offences, bodies and regions; ids of sectors. */
function describe(document: LegalDocument): Record<string, unknown> {
  const { source, sections, crimes, sectors, citations, issuers, procedures, regions, ...rest } = document;
  return {
    ...(source.sourceId === undefined ? { file: source.name } : { sourceId: source.sourceId }),
    ...rest,
    kindName: KINDS.get(document.kind)?.label.zh,
    issuers: issuers.map((id) => ISSUERS.get(id)?.label.zh ?? id),
    crimes: names(crimes, CRIMES),
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
