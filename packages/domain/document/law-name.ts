import { STATUTES } from '../taxonomy/statutes.ts';

const BY_NAME = new Map(
  STATUTES.flatMap(({ name, full, aliases }) => [name, full, ...(aliases ?? [])].map((one) => [one, name] as const)),
);

/** The short standard name of a law or document as printed: without its issuer, the state's name and blanks; 〈〉 as 《》. */
export function lawName(printed: string): string {
  const bare = printed
    .replace(/`|\{html\}/gu, '')
    .replace(/[\s\u3000]+/gu, '')
    .replace(/[〈<＜]/gu, '《')
    .replace(/[〉>＞]/gu, '》')
    .replace(/[（(](?:试行|\d{4}年?(?:修[正订])?|\d{4}年\d{1,2}月\d{1,2}日)[）)]$/u, '');
  const known = BY_NAME.get(bare);
  if (known) return known;
  const withoutIssuer = bare.replace(
    /^(?:\d{4}年)?(?:最高人民法院|最高人民检察院|公安部|司法部|国家安全部|国家监察委员会|全国人民代表大会常务委员会|全国人大常委会|第?[一二三四五六七八九十]{1,3}届全国人大常委会|国务院|财政部|监察部|中国人民银行|海关总署|国家工商行政管理(?:总)?局|国家税务总局|中国证监会|法律政策研究室|研究室|刑事审判第[一二三四五]庭|中共中央办公厅|中共中央组织部|中央组织部|中央纪委|国务院办公厅|办公厅|最高法院|最高检察院|最高检|最高法|高检院|两高|[、和与，])+(?=关于)/u,
    '',
  );
  const amendment = /^(?:中华人民共和国)?(刑法修正案[（(][一二三四五六七八九十]+[）)])$/u.exec(withoutIssuer);
  if (amendment) return (amendment[1] ?? '').replace('(', '（').replace(')', '）');
  const law = withoutIssuer.replace(/^中华人民共和国(?!《)/u, '');
  return BY_NAME.get(law) ?? law;
}
