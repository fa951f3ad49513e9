const MARK = '【虚构示例】本文为测试而写，人物、单位、情节、文号均属虚构。';

/** What a fictional case tells; every part has a default. */
export type CaseParts = {
  title?: string;
  number?: string;
  issued?: string;
  crime?: string;
  unit?: string;
  act?: string;
  sum?: string;
  penalty?: string;
  law?: string;
  extra?: string;
};

/** Cases of two titles have two numbers, so that they are two cases, however short and alike their texts are. */
function numberOf(title: string): string {
  if (title === '甲某受贿案') return '检例第9101号';
  let sum = 0;
  for (const character of title) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 799;
  return `检例第${9_102 + sum}号`;
}

/** A fictional guiding case in Markdown. */
export function caseText({
  title = '甲某受贿案',
  number = numberOf(title),
  issued = '2021年3月5日',
  crime = '受贿罪',
  unit = '某市商业银行行长',
  act = '贷款审批',
  sum = '三百万元',
  penalty = '有期徒刑十年',
  law = '《中华人民共和国刑法》第三百八十五条、第三百八十六条',
  extra = '',
}: CaseParts = {}): string {
  return `> ${MARK}

# ${title}（${number}）

（第九百批指导性案例，最高人民检察院${issued}发布）

**【关键词】**

${crime}　职务便利

**【要旨】**

利用职务上的便利为他人谋取利益，非法收受他人财物的，应当以${crime}追究刑事责任。

**【基本案情】**

被告人甲某，男，原系${unit}。2015年至2018年，甲某利用担任${unit}的职务便利，在${act}等事项上为他人谋取利益，收受人民币${sum}。${extra}

2020年11月2日，某市中级人民法院以${crime}判处甲某${penalty}。

**【指导意义】**

审查此类案件，应当查明职务便利与所谋利益之间的联系。

**【相关规定】**

${law}
`;
}

/** A fictional judicial interpretation in Markdown; `effective` in words: 2020年1月1日. */
export function normText({
  title = '关于办理测试刑事案件适用法律若干问题的解释',
  number = '法释〔2099〕1号',
  effective = '2020年1月1日',
  extra = '',
} = {}): string {
  return `> ${MARK}

# 最高人民法院、最高人民检察院${title}

${number}

第一条　国家工作人员利用职务上的便利，索取他人财物的，依照刑法第三百八十五条的规定，以受贿罪定罪处罚。${extra}

第二条　本解释自${effective}起施行。
`;
}
