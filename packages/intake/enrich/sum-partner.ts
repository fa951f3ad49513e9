/** A person as names are masked, or a company. */
const PARTNER =
  '[\\u4e00-\\u9fff]\\d?(?:某{1,2}[甲乙丙丁戊己]?|[×ＸX]{1,2})\\d?|[\\u4e00-\\u9fff]{2,16}公司(?![^，。；]{0,14}[某×ＸX])';
/** 收受某建筑公司经理张某所送现金. */
const FROM = new RegExp(
  `(?:收受|索取|索要|接受|收取|收下)[^，。；等]{0,24}?(${PARTNER})(?!等|、|和|及|某)[^，。；等]{0,24}$`,
  'u',
);
/** 先后三次向张某行贿，共计; in older papers names are not masked. */
const TO = /向([^，。；、等和及]{2,14}?)(?:先后|多次|分别)?(?:行贿|赠送|送|给予|给付|支付|索要|索取)[^。；等]{0,24}$/u;
/** 多次送给公司经理林某（已判刑）贿赂款. */
const GIVEN = new RegExp(
  `(?:送给|给予|给付|贿送|行贿给)[^，。；等]{0,40}?(${PARTNER})(?!等|、|和|及|某)(?:（[^（）]{0,16}）)?[^，。；等]{0,20}$`,
  'u',
);
const NOBODY = /他人|多人|[\d一二三四五六七八九十两多各]人|人员|单位|社会|银行|法院|公安|检察|监察/u;
/** A sum and its partner stand so near to each other. */
const BACK_CHARACTERS = 70;

/** Who is named as the only other side of a bribe right in front of its sum; undefined where the text names nobody, or several. */
export function sumPartner(before: string, defendants: readonly string[]): string | undefined {
  const near = before.slice(-BACK_CHARACTERS);
  const clause = near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf('；')) + 1);
  const name = TO.exec(clause)?.[1] ?? GIVEN.exec(clause)?.[1] ?? FROM.exec(clause)?.[1];
  return name === undefined || NOBODY.test(name) || defendants.includes(name) ? undefined : name;
}
