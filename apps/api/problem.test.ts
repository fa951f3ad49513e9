import { SearchUnavailableError } from '@anjian/search';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { describe, expect, it } from 'vitest';
import { describeError, ProblemError, problem, refuseFaults } from './problem.ts';

const withCode = (code: string) => Object.assign(new Error('server detail: 10.0.0.7'), { code });

describe('an error', () => {
  it('that is foreseen keeps its status and sentence', () => {
    expect(describeError(new ProblemError(410, '已经撤回'))).toMatchObject({ status: 410, detail: '已经撤回' });
    expect(describeError(new HTTPException(405, { message: '不支持' }))).toEqual({ status: 405, detail: '不支持' });
  });

  it('of an engine that is away is 503, with a sentence and not a word of the inside', () => {
    for (const error of [
      new SearchUnavailableError('检索引擎暂时不可用，请稍后再试'),
      withCode('ECONNREFUSED'),
      withCode('57P01'),
      withCode('08006'),
      withCode('53300'),
      new Error('Connection terminated unexpectedly'),
    ]) {
      const { status, detail } = describeError(error);
      expect(status).toBe(503);
      expect(detail).toMatch(/^\p{Script=Han}+暂时不可用/u);
    }
  });

  it('that nobody foresaw is 500 and tells nothing of the inside', () => {
    for (const error of [withCode('22P05'), new TypeError('x is undefined'), 'thrown text', undefined, null])
      expect(describeError(error)).toMatchObject({
        status: 500,
        detail: expect.not.stringMatching(/server|undefined|thrown/u),
      });
  });

  it('of a request lists all its faults', () => {
    const faults = [
      { parameter: 'page', message: '甲' },
      { parameter: 'size', message: '乙' },
    ];
    expect(() => refuseFaults(faults)).toThrow('甲；乙');
    expect(() => refuseFaults([])).not.toThrow();
    try {
      refuseFaults(faults);
    } catch (error) {
      expect(describeError(error)).toEqual({ status: 400, detail: '甲；乙', faults });
    }
  });
});

it('a problem is told as RFC 9457 words it, and says when to ask again', async () => {
  const app = new Hono().get('/', (c) => problem(c, 503, '检索引擎暂时不可用'));
  const answer = await app.request('/');
  expect(answer.status).toBe(503);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers.get('Retry-After')).toBe('5');
  expect(await answer.json()).toMatchObject({
    type: 'about:blank',
    title: '暂时不可用',
    status: 503,
    detail: '检索引擎暂时不可用',
  });
});
