import { tagged } from '@anjian/lexicon';
import { isPerson } from './enrich/person-names.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** A text without what points to persons, and how many such places there were. */
export type WithoutPersons = { text: string; removed: number };

/** What stands for a name or a number: a sign that is no word. */
const MASK = '＊';

/**
 * Numbers that belong to one person: identity cards (18 digits with the check sign, or 15), mobile and fixed telephones, accounts and
 * bank cards (12 digits and more, also in groups), number plates, addresses of mail.
 */
const NUMBERS =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)(?:\d{4}[ -]){3,4}\d{1,4}(?!\d)|(?<!\d)\d{12,19}(?!\d)|(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·• ]?[A-Z0-9]{4,5}[A-Z0-9挂学警港澳](?![A-Z0-9])/gu;

/** Days of birth, as they are told of defendants. */
const BIRTHS =
  /(?<=(?:出生|生)于\s*|出生(?:日期|年月)[为是：:]?\s*)(?:19|20)\d{2}(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|[-./]\d{1,2}(?:[-./]\d{1,2})?)|(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?=出?生(?:[，。；、,;）)]|$))/gu;

/** A name by the role before it; the segmenter does not know every name. */
const AFTER_ROLE =
  /(?:被告人|犯罪嫌疑人|嫌疑人|被调查人|罪犯|被害人|证人|行贿人|受贿人|请托人|辩护人|上诉人|同案人|其妻|其夫|其子|其女|其父|其母|其弟|其兄|情妇)(\p{Script=Han}{2,4})(?=[，。；、（(：:在于利将与向因系为从担任伙的供等对曾先收非]|及其)/gu;
/** 社区书记马晓东收受: the post in front of a name that the segmenter does not know. */
const AFTER_POST =
  /(?:书记|主任|局长|处长|科长|所长|院长|校长|行长|站长|队长|镇长|乡长|村长|县长|市长|经理|董事长|会计|出纳|干部|民警|法官|检察官|老板|商人|负责人|法定代表人|实际控制人)(?![和与及或从])(\p{Script=Han}{2,3}?)(?=[，。；、（(：:在于利将与向因系为从担任伙的等曾先收送所]|现金|财物|人民币|多次)/gu;
/** 收受李明贿赂, 向王强行贿: whose bribes they were, without any role in front of the name. */
const BESIDE_BRIBE =
  /(?:(?<=收受|索取|索要|收取|接受|收下)(\p{Script=Han}{2,3}?)(?=贿赂|贿送|所送|送的|送给|给予|财物|现金|人民币|钱款|好处费|行贿)|(?<=(?<![\p{Script=Han}])向|，向|多次向|先后向)(\p{Script=Han}{2,3}?)(?=行贿|贿送|索贿|索要|索取|赠送))/gu;
/** 欧阳建国. */
const LONGEST_NAME = 4;
/** Four characters are a name with a surname of two, or one of another people; else words such as 公共安全 and 严格执行. */
const LONG_NAME =
  /^(?:欧阳|司马|上官|诸葛|司徒|尉迟|皇甫|令狐|慕容|夏侯|端木|东方|公孙|宇文|长孙|南宫|独孤|申屠|赫连|呼延|钟离|鲜于|完颜|[阿艾买麦吾帕热古迪库木])/u;
/** A place, by how its name ends: 柳树镇. */
const PLACE = /[镇乡村县市区州街]$/u;
/** What a name is followed by that is a place's or an institution's: 何家湾 of 何家湾社区, 侯马 of 侯马车站. */
const PLACE_FOLLOWS = /^(?:[镇乡村县市区州路矿]|街道|社区|车站|大道|大街|水库|煤矿|林场|农场|派出所|小学|中学)/u;
/** Masked names need no mask. */
const MASKED = /某|[甲乙丙丁]$/u;

/** The text with names, numbers of persons and plates taken out; the same name is taken out wherever it stands. */
export function withoutPersons(text: string): WithoutPersons {
  let removed = 0;
  const mask = (): string => {
    removed++;
    return MASK;
  };
  const bare = text.replaceAll(NUMBERS, mask).replaceAll(BIRTHS, mask);
  const names = new Set<string>();
  const add = (name: string, introduced: boolean): void => {
    if (MASKED.test(name) || ORDINARY_WORDS.has(name) || !isPerson(name, introduced)) return;
    if (introduced || name.length < LONGEST_NAME || LONG_NAME.test(name)) names.add(name);
  };
  for (const [, name = ''] of bare.matchAll(AFTER_ROLE)) add(name, true);
  for (const [, taken, given] of bare.matchAll(BESIDE_BRIBE)) add(taken ?? given ?? '', false);
  for (const [, name = ''] of bare.matchAll(AFTER_POST)) add(name, false);
  let end = 0;
  for (const { word, tag } of tagged(bare)) {
    end += word.length;
    const isPlace = PLACE.test(word) || PLACE_FOLLOWS.test(bare.slice(end, end + 3));
    if (tag === 'nr' && word.length <= LONGEST_NAME && !isPlace) add(word, false);
  }
  if (names.size === 0) return { text: bare, removed };
  // Longer names first, so that none is cut by a shorter one.
  const any = new RegExp([...names].toSorted((a, b) => b.length - a.length).join('|'), 'gu');
  const masked = bare.replaceAll(any, mask);
  return { text: masked, removed };
}
