import type { Milestone } from '@anjian/domain';
import { expect, it } from 'vitest';
import { actingBody } from './acting-body.ts';

it.each<[Milestone, string, string | undefined]>([
  ['second_instance', '，某市中级人民法院作出判决', '某市中级人民法院'],
  ['filing', '，甲某因涉嫌受贿罪由某县人民检察院立案', '某县人民检察院'],
  ['apprehension', '乙某被公安机关抓获', '公安机关'],
  ['arrest', '，某区公安分局以涉嫌盗窃罪提请某区人民检察院批准逮捕', '某区公安分局'],
  ['arrest', '，经某区人民检察院批准，被某市公安局乙分局逮捕', '某市公安局乙分局'],
  ['prosecution', '，某市人民检察院以被告人甲某犯受贿罪向某市中级人民法院提起公诉', '某市人民检察院'],
  ['prosecution', '向某市中级人民法院提起公诉', undefined],
  ['transfer_for_review', '移送某县人民检察院审查起诉', undefined],
  ['first_instance', '，某县人民检察院认为某县人民法院的判决', undefined],
  ['prosecution', '，经济技术开发区人民检察院提起公诉', '经济技术开发区人民检察院'],
  ['surrender', '，甲某到某县监察委员会投案', undefined],
])('of %s told as %s is %s', (kind, told, body) => expect(actingBody(kind, told, '')).toBe(body));

it('is the subject in front of the date', () => {
  expect(actingBody('filing', '立案', '接到报案后，某市监察委员会于')).toBe('某市监察委员会');
  expect(actingBody('filing', '立案', '甲某到某市监察委员会，')).toBeUndefined();
});
