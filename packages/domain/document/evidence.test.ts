import * as v from 'valibot';
import { expect, it } from 'vitest';
import { DateSchema } from './evidence.ts';

it.each(['2024-02-29', '1997-10-01', '2099-12-31'])('%s is a day', (day) => {
  expect(v.is(DateSchema, day)).toBe(true);
});

it.each(['2023-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-1-1', '', '今天'])('%s is no day', (day) => {
  expect(v.is(DateSchema, day)).toBe(false);
});
