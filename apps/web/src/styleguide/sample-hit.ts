import type { Hit } from '@anjian/domain';

/** A fictional result with something in every part of its card. */
export const SAMPLE_HIT: Hit = {
  id: 'styleguide',
  sourceId: null,
  kind: 'guiding_case',
  title: '某甲受贿案（检例第9001号）',
  markedTitle: [
    { text: '某甲', match: false },
    { text: '受贿', match: true },
    { text: '案（检例第9001号）', match: false },
  ],
  docNumber: '检例第9001号',
  tier: 'guiding',
  validity: null,
  issuers: ['spp'],
  date: '2024-05-01',
  dateKind: 'issued',
  yearTold: null,
  decidedOn: null,
  amount: { yuan: 11_611_000, kind: 'object' },
  sentence: { penalty: '有期徒刑', months: 126, probationMonths: null, persons: 1 },
  crimes: ['bribe_taking'],
  sectors: ['finance', 'soe'],
  procedures: [],
  regions: [],
  summary: '国家工作人员以明显低于市场的价格向请托人购买房屋的，以受贿论处。',
  passages: [
    {
      paragraph: 4,
      section: 'holding',
      heading: '要旨',
      parts: [
        { text: '以明显低于市场的价格向请托人购买房屋的，以', match: false },
        { text: '受贿', match: true },
        { text: '论处。', match: false },
      ],
    },
  ],
  fictional: true,
};
