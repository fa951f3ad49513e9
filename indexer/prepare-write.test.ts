import type { CaseDocument, NormDocument } from '@anjian/domain';
import { openLexicon } from '@anjian/lexicon';
import mapping from '@anjian/mappings/documents.json' with { type: 'json' };
import type { IndexDocument } from '@anjian/search';
import { describe, expect, it } from 'vitest';
import { prepareWrite } from './prepare-write.ts';

const lexicon = openLexicon();
const source = { name: 'a.md', sha256: '', mediaType: 'text/markdown' };
const shared = { issuers: ['spp'], keywords: ['受贿罪'], otherCrimes: [], procedures: [], source, fictional: true };

const aCase: CaseDocument = {
  ...shared,
  family: 'case',
  kind: 'guiding_case',
  title: '甲某受貪案（检例第9001号）',
  docNumber: '检例第9001号',
  decidedOn: '2020-05-01',
  crimes: [{ id: 'bribe_taking', evidence: [] }],
  sectors: [{ id: 'finance', evidence: [] }],
  regions: [{ id: '3301', evidence: [] }],
  citations: [
    { key: '刑法:385', law: '刑法', article: 385, evidence: [] },
    { key: '刑法:385', law: '刑法', article: 385, evidence: [] },
    { key: '监察法', law: '监察法', evidence: [] },
  ],
  sections: [
    { kind: 'holding', heading: '【要旨】', level: 1, paragraphs: [{ n: 1, text: '索取财物的要旨' }] },
    { kind: 'facts', heading: '【基本案情】', level: 1, paragraphs: [{ n: 2, text: '贷款审批的案情' }] },
    { kind: 'significance', heading: '【指导意义】', level: 1, paragraphs: [{ n: 3, text: '审查重点的意义' }] },
  ],
  defendants: [],
  amounts: [],
  sentences: [],
};
const aNorm: NormDocument = {
  ...shared,
  family: 'norm',
  kind: 'law',
  title: '中华人民共和国刑法（要点摘编）',
  effectiveOn: '1997-10-01',
  crimes: [],
  sectors: [],
  regions: [],
  citations: [],
  sections: [
    {
      kind: 'provisions',
      heading: '第三百八十八条',
      level: 3,
      paragraphs: [{ n: 1, text: '国家工作人员利用本人职权' }],
    },
  ],
};

const alone = { id: 'x', version: 3, family: 'x', tied: false, superseded: false, standing: {} };
const written = (document: CaseDocument | NormDocument) =>
  JSON.parse(prepareWrite({ ...alone, state: 'published', document }, lexicon).json) as IndexDocument;

describe('what is written to the index', () => {
  it.each(['draft', 'withdrawn'] as const)(
    'holds nothing of a %s document but its id and that nobody sees it',
    (state) => {
      const write = prepareWrite({ ...alone, state, document: aCase }, lexicon);
      expect(write).toEqual({ id: 'x', version: 3, json: '{"id":"x","visibleTo":[]}' });
    },
  );

  it('says its family always, and that it has siblings only where it has some', () => {
    const lone = written(aCase);
    expect([lone.kin, lone.siblings]).toEqual(['x', undefined]);
    const tied = { ...alone, family: 'a', tied: true, state: 'published', document: aCase } as const;
    expect(JSON.parse(prepareWrite(tied, lexicon).json)).toMatchObject({ kin: 'a', siblings: 'a' });
  });

  it('has only fields that the mapping knows', () => {
    for (const document of [aCase, aNorm])
      expect(Object.keys(mapping.mappings.properties)).toEqual(expect.arrayContaining(Object.keys(written(document))));
  });

  it('names the broader values too, so that they count', () => {
    const { crimes, regions, sectors } = written(aCase);
    expect(crimes).toEqual(['bribe_taking', 'corruption_bribery']);
    expect(regions).toEqual(['3301', '33']);
    expect(sectors).toEqual(['finance']);
  });

  it('puts the words of a paragraph into the field of its section, and all into that of the text', () => {
    const { holdingW, factsW, reasonsW, caseW, keywordsW, titleW } = written(aCase);
    expect([holdingW.includes('索取'), holdingW.includes('贷款')]).toEqual([true, false]);
    expect([factsW.includes('贷款'), factsW.includes('索取')]).toEqual([true, false]);
    expect(reasonsW).toContain('重点');
    expect(keywordsW).toContain('受贿罪');
    expect(titleW).toContain('检例第9001号');
    for (const word of ['索取', '贷款', '重点']) expect(caseW).toContain(word);
  });

  it('names each cited article once, and no law as a whole', () => {
    expect(written(aCase).articles).toEqual(['刑法:385']);
  });

  it('dates a document by its issue, else by its decision', () => {
    expect(written(aCase)).toMatchObject({ date: '2020-05-01', year: '2020' });
    expect(written({ ...aCase, issuedOn: '2021-02-03' })).toMatchObject({ date: '2021-02-03', year: '2021' });
    expect(written(aNorm)).not.toHaveProperty('date');
  });

  it('has the letters of today in the text, and those of the print beside them only where they differ', () => {
    const sections = aCase.sections.map((section) => ({
      ...section,
      paragraphs: [
        { n: 1, text: '貪污３万元' },
        { n: 2, text: '退赃' },
      ],
    }));
    const { title, body, printed } = written({ ...aCase, sections: sections.slice(0, 1) });
    expect(title).toContain('贪');
    expect(body[1]).toContain('贪污3万元');
    expect(Object.keys(printed ?? {})).toEqual(['1']);
    expect(printed?.[1]).toContain('貪污３万元');
    expect(written(aNorm)).not.toHaveProperty('printed');
  });

  it('knows the text of a statute by its title, and finds an article by its number and its first words together', () => {
    const { statute, body, card } = written(aNorm);
    expect(statute).toBe('刑法');
    expect(body[1]).toMatch(/第三百八十八条　国家工作人员/u);
    expect(card.sections).toBe('1\tprovisions\t第三百八十八条');
    expect(written(aCase).statute).toBeUndefined();
  });

  it('keeps for the card what tells validity, which is computed when it is asked', () => {
    expect(written(aNorm).card).toMatchObject({ hasValidity: true, effectiveOn: '1997-10-01', expiredOn: null });
    expect(written(aCase).card).toMatchObject({ hasValidity: false, date: '2020-05-01', summary: '索取财物的要旨' });
  });

  it('says the sum, the terms and their bands, so that they can be filtered, and on the card in short', () => {
    const level = { id: 'county', evidence: [] };
    const index = written({
      ...aCase,
      otherCrimes: [{ id: '洗钱罪', evidence: [] }],
      defendants: [
        { name: '甲某', level, unitType: { id: 'judicial', evidence: [] }, evidence: [] },
        { name: '乙某', level, evidence: [] },
      ],
      amounts: [{ crime: 'bribe_taking', value: 250_000, currency: 'CNY', evidence: [] }],
      sentences: [{ name: '甲某', penalty: '有期徒刑', months: 42, evidence: [] }],
      circumstances: [{ id: 'surrender', evidence: [] }],
    });
    expect(index).toMatchObject({
      amount: 250_000,
      amountBand: '200k_3m',
      months: [42],
      sentenceBands: ['3y_5y'],
      levels: ['county'],
      unitTypes: ['judicial'],
      circumstances: ['surrender'],
      outcomes: ['punished'],
      otherCrimes: ['洗钱罪'],
    });
    expect(index.severity).toBeGreaterThan(0);
    expect(index.card).toMatchObject({
      amount: { yuan: 250_000, kind: 'object' },
      sentence: { penalty: '有期徒刑', months: 42, probationMonths: null, persons: 1 },
    });
  });
});
