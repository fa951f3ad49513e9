import type { LegalDocument } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { explainDocument, inBrackets } from './explain-document.ts';

const paragraph = '某某人民法院以受贿罪判处张某有期徒刑三年，缓刑四年，并处罚金人民币二十万元。';
const at = (words: string, rule: string) => {
  const start = paragraph.indexOf(words);
  return { paragraph: 1, start, end: start + words.length, text: words, rule };
};
const document: LegalDocument = {
  family: 'case',
  kind: 'typical_case',
  title: '张某受贿案',
  issuers: ['spp'],
  keywords: [],
  sections: [{ kind: 'facts', heading: '', level: 1, paragraphs: [{ n: 1, text: paragraph }] }],
  crimes: [{ id: 'bribe_taking', status: 'established', confidence: 0.96, evidence: [at('受贿罪', 'crime.verdict')] }],
  otherCrimes: [],
  sectors: [],
  procedures: [],
  regions: [],
  citations: [],
  findings: [{ field: 'issuers', value: 'spp', evidence: [], rule: 'issuer.origin', confidence: 0.7 }],
  defendants: [],
  amounts: [{ crime: 'bribe_taking', value: 1_234_567, currency: 'CNY', evidence: [] }],
  sentences: [
    {
      name: '张某',
      penalty: '有期徒刑',
      months: 36,
      probationMonths: 48,
      fineYuan: 200_000,
      evidence: [at('判处张某有期徒刑三年', 'sentence.printed')],
    },
  ],
  source: { name: '张某.md', sha256: '', mediaType: 'text/markdown' },
  fictional: true,
};

describe('the explanation of a document', () => {
  const lines = explainDocument(document, inBrackets).split('\n');

  it('names each value with its confidence, its rule in words and its place in the text', () => {
    const place = lines.indexOf('  受贿罪（认定）　可信度 0.96');
    expect(lines.slice(place - 1, place + 3)).toEqual([
      '【罪名】',
      '  受贿罪（认定）　可信度 0.96',
      '    依据：裁判的句子写明以此罪定罪处罚',
      `      第1段　某某人民法院以〖受贿罪〗${paragraph.slice(10, 34)}……`,
    ]);
  });

  it('says where a value came from that no words told', () => {
    expect(lines).toContain('    依据：来源的栏目或者文件夹（正文没有对应的文字）');
  });

  it('puts sums and sentences in words', () => {
    expect(lines).toContain('  受贿罪 1,234,567 元');
    expect(lines).toContain('  张某 有期徒刑3年 缓刑4年 并处罚金 200,000 元');
  });
});
