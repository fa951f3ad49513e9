import type { Hit } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { zh } from '../words/zh.ts';
import { citationsOf } from './citations-of.ts';
import { hitsAsCsv, hitsAsJson } from './export-hits.ts';

const HIT: Hit = {
  id: 'abc',
  sourceId: null,
  kind: 'typical_case',
  title: '某甲受贿案',
  markedTitle: [{ text: '某甲受贿案', match: true }],
  docNumber: null,
  tier: 'typical',
  validity: null,
  issuers: ['spp'],
  date: '2024-05-01',
  dateKind: 'issued',
  yearTold: null,
  crimes: ['accepting_bribes'],
  sectors: [],
  procedures: [],
  regions: [],
  decidedOn: null,
  amount: null,
  sentence: null,
  summary: '某甲利用职务便利，"借"用车辆。',
  passages: [],
  fictional: true,
} as Hit;

const rows = (hits: readonly Hit[]): string[] =>
  hitsAsCsv(hits, 'http://anjian.example', zh, (label) => label.zh).split('\r\n');

describe('ticked results that are taken along', () => {
  it('are a table that spreadsheets read: a byte order mark, a head, quotes doubled', () => {
    const [head, row] = rows([HIT]);
    expect(head).toBe(`\uFEFF${zh.selection.columns.join(',')}`);
    expect(row).toContain('"某甲利用职务便利，""借""用车辆。"');
    expect(row).toContain('http://anjian.example/documents/abc');
    expect(row).toContain('典型案例');
  });

  it('say sum and penalty, and no loss as a sum', () => {
    const sentence = { penalty: '有期徒刑', months: 36, probationMonths: null, persons: 1 };
    expect(rows([{ ...HIT, amount: { yuan: 250_000, kind: 'object' }, sentence }])[1]).toContain(
      ',250000,有期徒刑三年,',
    );
    expect(rows([{ ...HIT, amount: { yuan: 250_000, kind: 'loss' } }])[1]).not.toContain('250000');
  });

  it('say of a fictional text and of a digest that they are none of an office', () => {
    expect(rows([HIT])[1]).toContain(',虚构示例，不得引用,');
    expect(rows([{ ...HIT, fictional: false, title: '某规定（要点摘编）' }])[1]).toContain(
      ',要点摘编，以正式文本为准,',
    );
    expect(rows([{ ...HIT, fictional: false }])[1]).not.toMatch(/虚构|摘编/u);
  });

  it('never become a formula', () => {
    for (const title of ['=1+1', '@SUM(A1)', '-2', '+3', '\t=1']) expect(rows([{ ...HIT, title }])[1]).toMatch(/^"?'/u);
  });

  it('are JSON without the marks of the search, with citation and address', () => {
    const [first] = JSON.parse(hitsAsJson([HIT], 'http://anjian.example'));
    expect(first).toMatchObject({ id: 'abc', address: 'http://anjian.example/documents/abc' });
    expect(first.citation).toContain('不得引用');
    expect(first).not.toHaveProperty('markedTitle');
  });

  it('are cited one a line', () => {
    expect(citationsOf([HIT, { ...HIT, title: '某乙贪污案' }]).split('\n')).toHaveLength(2);
  });
});
