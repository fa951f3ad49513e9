import type { Label } from './term.ts';
import type { Tier } from './tiers.ts';

const INTERPRETATIONS: Label = {
  zh: '《最高人民检察院司法解释工作规定》第五条、《最高人民法院关于司法解释工作的规定》第五条',
  en: 'Provisions on Judicial Interpretation of the SPP, art. 5, and of the SPC, art. 5',
};
const GUIDING: Label = {
  zh: '《最高人民检察院关于案例指导工作的规定》第十五条、《最高人民法院关于案例指导工作的规定》第七条',
  en: 'Provisions on Case Guidance of the SPP, art. 15, and of the SPC, art. 7',
};
const OTHER_CASES: Label = {
  zh: '《最高人民法院关于统一法律适用加强类案检索的指导意见（试行）》第九条',
  en: 'SPC Guiding Opinions on Searching for Similar Cases (for trial implementation), art. 9',
};
const LEGISLATION: Label = { zh: '《中华人民共和国立法法》', en: 'Legislation Law' };

/** What says how far the documents of a tier may be relied on; a tier that no provision speaks of has no entry. */
export const TIER_SOURCES: Partial<Record<Tier, Label>> = {
  law: LEGISLATION,
  regulation: LEGISLATION,
  interpretation: INTERPRETATIONS,
  guiding: GUIDING,
  typical: OTHER_CASES,
  reference: OTHER_CASES,
};
