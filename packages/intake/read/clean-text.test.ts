import { expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

it('puts the ideograph where a writer of PDF has left its radical', () => {
  expect(cleanText('⼈⺠法院院⻓，第⼀条，⻅⻚')).toBe('人民法院院长，第一条，见页');
});

it('takes out what nobody sees', () => {
  expect(cleanText('a\u0000\u200b\ufeffb\r\nc')).toBe('ab\nc');
});
