import { expect, it } from 'vitest';
import { actingBody } from './acting-body.ts';

it.each([
  ['某市中级人民法院', '某市中级人民法院'],
  ['甲某因涉嫌受贿罪由某县人民检察院', '某县人民检察院'],
  ['乙某被公安机关', '公安机关'],
  ['某区公安分局以涉嫌盗窃罪提请某区人民检察院', '某区公安分局'],
  ['向某市人民法院', null],
  ['移送某县人民检察院', null],
  ['被告人甲某犯受贿罪向某区人民法院', null],
  ['某省监察委员会', '某省监察委员会'],
])('of %s is %s', (printed, body) => expect(actingBody(printed)).toBe(body));
