import type { CaseDocument, DocumentView } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { zh } from '../words/zh.ts';
import { comparedIn } from './compare-address.ts';
import { compareRows } from './compare-rows.ts';

const evidence = (paragraph: number) => [{ paragraph, start: 0, end: 2, text: '受贿', rule: 'test' }];

const view = (id: string, document: Partial<CaseDocument>): DocumentView =>
  ({
    id,
    tier: 'typical',
    date: '2024-05-01',
    document: {
      family: 'case',
      kind: 'typical_case',
      title: id,
      issuers: ['spp'],
      issuedOn: '2024-05-01',
      crimes: [],
      sectors: [],
      procedures: [],
      regions: [],
      citations: [],
      defendants: [],
      amounts: [],
      sentences: [],
      sections: [],
      ...document,
    },
  }) as unknown as DocumentView;

const rows = (...views: DocumentView[]) =>
  new Map(compareRows(views, { words: zh, label: (label) => label.zh }).map((row) => [row.id, row]));

describe('documents side by side', () => {
  it('are told apart element by element, each with the paragraph it was read from', () => {
    const found = rows(
      view('甲案', { crimes: [{ id: 'bribe_taking', evidence: evidence(5) }] as CaseDocument['crimes'] }),
      view('乙案', { crimes: [] }),
    );
    expect(found.get('crimes')).toMatchObject({ same: false, cells: [[{ paragraph: 5 }], []] });
    expect(found.get('effect')).toMatchObject({ same: true });
  });

  it('have no row for what none of them says', () => {
    expect([...rows(view('甲案', {}), view('乙案', {})).keys()]).toEqual(['effect', 'source']);
  });

  it('lay sections of one kind side by side, whatever their printed headings', () => {
    const section = (heading: string, n: number): CaseDocument['sections'][number] => ({
      kind: 'holding',
      heading,
      level: 1,
      paragraphs: [{ n, text: `${heading}的话` }],
    });
    const found = rows(
      view('甲案', { sections: [section('要旨', 3)] }),
      view('乙案', { sections: [section('裁判要点', 7)] }),
    );
    expect(found.get('holding')?.cells).toEqual([
      [{ text: '要旨的话', paragraph: 3 }],
      [{ text: '裁判要点的话', paragraph: 7 }],
    ]);
  });
});

describe('the address of the compare page', () => {
  it('names each document once, and says how many were too many', () => {
    expect(comparedIn(['a', 'b', 'a', ''])).toEqual({ ids: ['a', 'b'], dropped: 0 });
    expect(comparedIn(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual({ ids: ['a', 'b', 'c', 'd'], dropped: 2 });
  });
});
