/**
 * Offences that differ in nothing but who commits them: a state functionary (刑法第九十三条), or one of a company, an enterprise or another
 * unit (刑法第二百七十一条、第二百七十二条、第一百六十三条).
 */
const COUNTERPARTS: readonly (readonly [ofState: string, ofOthers: string])[] = [
  ['embezzlement', 'duty_embezzlement'],
  ['misappropriation_public_funds', 'misappropriation_funds'],
  ['bribe_taking', 'non_state_bribe_taking'],
];

/** Bodies in which some are state functionaries and some are not: of a village group's money the head of the group is none (法释〔1999〕12号). */
const MIXED_BODY =
  /村民?小组|居民小组|集体|合作社|村委会|村民委员会|居委会|居民委员会|公司|企业|工厂|银行|信用社|医院|学校/u;

/** What a deed is called where the doer's standing is another than in the likely offences; nothing where the text names no body of both kinds. */
export function counterpartsOf(text: string, likely: readonly string[]): string[] {
  if (!MIXED_BODY.test(text)) return [];
  return COUNTERPARTS.flatMap(([ofState, ofOthers]) => {
    const [hasOne, hasOther] = [likely.includes(ofState), likely.includes(ofOthers)];
    if (hasOne === hasOther) return [];
    return [hasOne ? ofOthers : ofState];
  });
}
