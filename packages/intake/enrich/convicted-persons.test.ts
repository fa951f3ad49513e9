import { describe, expect, it } from 'vitest';
import { convictionsOfCase, offencesByPerson } from './convictions.ts';
import { toLines } from './reading.ts';

/** Whose offences a decision told in these words are, in a case against these persons. */
function offences(text: string, ...defendants: string[]): Record<string, string[]> {
  const lines = toLines(
    [
      {
        kind: 'facts',
        heading: '',
        level: 1,
        paragraphs: text.split('\n').map((one, at) => ({ n: at + 1, text: one })),
      },
    ],
    'case',
  );
  const { held } = convictionsOfCase({ title: '某案', family: 'case', lines, origin: '' }, defendants);
  return Object.fromEntries([...offencesByPerson(held)].map(([name, crimes]) => [name, [...crimes]]));
}

describe('whose an offence is', () => {
  it('tells the person punished behind it', () => {
    expect(
      offences(
        '某区人民法院作出一审判决，以受贿罪判处苗某有期徒刑三年；以行贿罪、职务侵占罪判处柯某有期徒刑二年。',
        '苗某',
        '柯某',
      ),
    ).toEqual({ 苗某: ['bribe_taking'], 柯某: ['bribe_giving', 'duty_embezzlement'] });
  });

  it('tells the person in front of it, clause by clause', () => {
    expect(
      offences('法院判决苗某犯受贿罪，判处有期徒刑三年，柯某犯行贿罪，判处有期徒刑一年。', '苗某', '柯某'),
    ).toEqual({ 苗某: ['bribe_taking'], 柯某: ['bribe_giving'] });
  });

  it('goes on with the person named last', () => {
    expect(
      offences(
        '判决：被告人苗某犯受贿罪，判处有期徒刑三年；犯贪污罪，判处有期徒刑二年，决定执行四年。',
        '苗某',
        '柯某',
      ),
    ).toEqual({ 苗某: ['bribe_taking', 'embezzlement'] });
  });

  it('is shared out in order where a list of persons stands before a list of offences', () => {
    expect(
      offences('法院认定被告人苗某、柯某的行为分别构成受贿罪、行贿罪，判处有期徒刑各二年。', '苗某', '柯某'),
    ).toEqual({ 苗某: ['bribe_taking'], 柯某: ['bribe_giving'] });
  });

  it('is that of everybody who is punished under it, each with a penalty', () => {
    expect(
      offences(
        '法院以受贿罪分别判处苗某有期徒刑三年、柯某有期徒刑二年；以洗钱罪、行贿罪数罪并罚，决定执行支某有期徒刑四年。',
        '苗某',
        '柯某',
        '支某',
      ),
    ).toEqual({ 苗某: ['bribe_taking'], 柯某: ['bribe_taking'], 支某: ['洗钱罪', 'bribe_giving'] });
  });

  it('stands once for those who are punished one after the other', () => {
    expect(
      offences('法院以受贿罪，分别判处被告人苗某有期徒刑三年，并处罚金；判处被告人柯某有期徒刑二年。', '苗某', '柯某'),
    ).toEqual({ 苗某: ['bribe_taking'], 柯某: ['bribe_taking'] });
  });

  it('is nobody of this case where it is told of somebody who is no defendant', () => {
    expect(
      offences(
        '法院以受贿罪判处苗某有期徒刑三年。行贿人卢某（另案处理）因犯行贿罪被判处有期徒刑一年。',
        '苗某',
        '苗某某',
      ),
    ).toEqual({ 苗某: ['bribe_taking'] });
  });

  it('knows a unit by its short names', () => {
    expect(
      offences(
        '被告单位某省甲建设集团有限公司（以下简称甲公司）。\n法院以单位行贿罪判处甲公司罚金二十万元，以对单位行贿罪判处苗某有期徒刑一年。',
        '某省甲建设集团有限公司',
        '苗某',
      ),
    ).toEqual({ 某省甲建设集团有限公司: ['unit_bribe_giving'], 苗某: ['bribing_unit'] });
  });
});
