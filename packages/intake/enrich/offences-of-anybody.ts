import { CRIMES, type Evidence } from '@anjian/domain';
import { type Reading, TELLING_SECTIONS } from './reading.ts';

/**
 * Offences that anybody can commit, and that are duty crimes only of those who act for the state: 《刑法》第二百三十八条第四款、第二百四十五条第二款,
 * 《刑事诉讼法》第十九条第二款.
 */
const OF_ANYBODY: ReadonlySet<string> = new Set(['unlawful_detention', 'unlawful_search']);
/** Words of the facts that tell of somebody in office. */
const IN_OFFICE =
  /(?:国家(?:机关)?|司法)工作人员|公职人员|民警|辅警|干警|警察|法官|检察官|审判员|联防|协管|监察(?:员|人员)|纪检|[镇乡县市区](?:党委|政府)|村(?:委会|党支部|支书)|街道办|职务|职权|[局院厅]长|主任|书记|原系|检察院[^，。；]{0,12}立案侦查/u;

type Crimes = ReadonlyMap<string, { duty: boolean; evidence: Evidence[] }>;

/** Counts offences that anybody can commit among the others where the text tells of nobody in office and of no other duty crime: 非法拘禁 of a usurer's gang. */
export function withoutOffencesOfAnybody(
  found: Crimes,
  { lines }: Reading,
): Map<string, { duty: boolean; evidence: Evidence[] }> {
  const duty = [...found].filter(([, one]) => one.duty);
  const ofNobodyInOffice =
    duty.length > 0 &&
    duty.every(([crime]) => OF_ANYBODY.has(crime)) &&
    !lines.some(({ kind, text }) => (TELLING_SECTIONS.has(kind) || kind === 'text') && IN_OFFICE.test(text));
  if (!ofNobodyInOffice) return new Map(found);
  return new Map(
    [...found].map(([crime, one]) =>
      one.duty
        ? [CRIMES.get(crime)?.label.zh ?? crime, { duty: false, evidence: one.evidence.map(asOther) }]
        : [crime, one],
    ),
  );
}

/** The same place as that of an offence that is no duty crime. */
function asOther(evidence: Evidence): Evidence {
  const rule = evidence.rule.replace(/^crime\./u, 'other_crime.') as Evidence['rule'];
  return { ...evidence, rule };
}
