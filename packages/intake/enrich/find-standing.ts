import type { CaseDocument } from '@anjian/domain';
import { findLevel } from './find-level.ts';
import { enterpriseIn, findUnitType, type Ownership } from './find-unit-type.ts';
import { evidenceIn, type Reading, repairedPlace } from './reading.ts';
import { OF_STATE } from './state-offences.ts';

type Defendant = CaseDocument['defendants'][number];

/** Offences of the staff of other companies: 《刑法》第一百六十三条、第二百七十一条、第二百七十二条. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'non_state_bribe_taking',
  'bribing_non_state',
  'misappropriation_funds',
  'duty_embezzlement',
]);
/** Who owns a company is no official of it. */
const OWNER = /实际控制人|股东|经营者|个体|投资人/u;
/** The post is that of somebody else: 区委组织部原部长丁某某的妻子. */
const RELATIVE =
  /的(?:妻子|丈夫|配偶|儿子|女儿|[哥弟姐妹]|父亲|母亲|情[人妇]|[\u4e00-\u9fff]{0,3}(?:亲属|关系人)|司机|秘书)/u;
/** A level stands behind the post, in brackets or in the same sentence: 原局长（正处级）, 原副局长，正科级. */
const BEHIND = /^[^。；]{0,14}(?:，[^，。；]{0,10}[省部厅局处县科乡股]级[^，。；]{0,6})?/u;

/** Gives defendants whose post is known the level of the post and the kind of their unit, as far as the words tell them. */
export function withStanding(
  defendants: readonly Defendant[],
  reading: Reading,
  crimes: readonly string[],
): Defendant[] {
  const ofCrimes = ownershipOf(crimes);
  return defendants.map((defendant) => {
    const place = defendant.evidence.find(({ rule }) => rule === 'defendant.post');
    const line = place && reading.lines.find(({ n }) => n === place.paragraph);
    if (!place || !line || RELATIVE.test(place.text)) return defendant;
    const { start, end } = repairedPlace(line, place);
    const phrase = line.text.slice(start, end);
    const unit = defendant.unit ?? '';
    const ownership = ofCrimes ?? (OWNER.test(phrase) ? 'private' : undefined);
    const type = findUnitType(unit, phrase, ownership);
    const level = findLevel(phrase, BEHIND.exec(line.text.slice(end))?.[0] ?? '', type?.id ?? enterpriseIn(phrase));
    return {
      ...defendant,
      ...(level
        ? {
            level: {
              id: level.id,
              evidence: [
                evidenceIn(
                  line,
                  start + level.start,
                  start + level.end,
                  level.printed ? 'level.printed' : 'level.post',
                ),
              ],
            },
          }
        : {}),
      ...(type
        ? {
            unitType: {
              id: type.id,
              evidence: [evidenceIn(line, start + type.start, start + type.end, type.rule)],
            },
          }
        : {}),
    };
  });
}

function ownershipOf(crimes: readonly string[]): Ownership {
  if (crimes.length > 0 && crimes.every((crime) => OF_STATE.has(crime))) return 'state';
  return crimes.length > 0 && crimes.every((crime) => OF_OTHERS.has(crime)) ? 'private' : undefined;
}
