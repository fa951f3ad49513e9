import {
  DEFAULT_SIZE,
  excludingName,
  FACET_NAMES,
  FACETS,
  MAX_QUERY_LENGTH,
  MAX_SIZE,
  RANGES,
  SCOPES,
  SORTS,
} from '@anjian/domain';
import { type DescribeRouteOptions, resolver } from 'hono-openapi';
import type { GenericSchema } from 'valibot';
import { ProblemSchema } from './problem.ts';

/** A parameter as the description of the interface has it. */
export type Parameter = Exclude<NonNullable<DescribeRouteOptions['parameters']>[number], { $ref: string }>;

const PROBLEMS: Record<number, string> = {
  400: '参数有误，全部问题列在 faults',
  404: '没有找到',
  410: '已经撤回，detail 是原因',
  503: '检索引擎或数据库暂时不可用',
};

/** The answers of a route: what it gives, and the problems that it may tell. */
export function answers(schema: GenericSchema, ...problems: number[]): NonNullable<DescribeRouteOptions['responses']> {
  const told = problems.map((status) => [
    status,
    {
      description: PROBLEMS[status] ?? '',
      content: { 'application/problem+json': { schema: resolver(ProblemSchema) } },
    },
  ]);
  return {
    200: { description: '成功', content: { 'application/json': { schema: resolver(schema) } } },
    ...Object.fromEntries(told),
  };
}

/** The id of a document. */
export const idParameter: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: '文书的编号',
  schema: { type: 'string' },
};
/** What was searched, for the marks in the text. */
export const queryParameter: Parameter = {
  name: 'q',
  in: 'query',
  description: '要在文中标出的检索词',
  schema: { type: 'string', maxLength: MAX_QUERY_LENGTH },
};
/** The revision of a document. */
export const revisionParameter: Parameter = {
  name: 'revision',
  in: 'query',
  description: '版次，缺省为最新',
  schema: { type: 'integer', minimum: 1 },
};
/** What is being typed. */
export const typedParameter: Parameter = {
  name: 'q',
  in: 'query',
  description: '已经输入的文字：汉字、拼音或首字母、文号的开头',
  schema: { type: 'string', maxLength: 200 },
};
/** Words that the values of a facet must contain. */
export const findParameter: Parameter = {
  name: 'find',
  in: 'query',
  description: '只要名称含有这些字的取值',
  schema: { type: 'string' },
};

/** The parameters of a search. */
export function searchParameters(): Parameter[] {
  return [
    {
      name: 'q',
      in: 'query',
      description:
        '检索式：词（都要出现）、“精确短语”、-排除 或 不含、或 / OR、括号、标题: 罪名: 要旨: 等字段、年份:2018-2024 金额:>300万 刑期:>=10年、“甲 乙”~10 相距',
      schema: { type: 'string', maxLength: MAX_QUERY_LENGTH },
    },
    ...FACETS.map(
      (facet): Parameter => ({
        name: facet.name,
        in: 'query',
        description: `${facet.label.zh}：可以重复（任一符合即可），${facet.open?.expects ?? '可写编号或中文名称'}`,
        schema: {
          type: 'array',
          items: {
            type: 'string',
            ...(facet.taxonomy && !facet.open && facet.size < 100
              ? { examples: facet.taxonomy.terms.map((term) => term.id) }
              : {}),
          },
        },
        explode: true,
      }),
    ),
    ...FACETS.map(
      (facet): Parameter => ({
        name: excludingName(facet.name),
        in: 'query',
        description: `${facet.label.zh}：不含这些值的结果，可以重复（全部排除），写法同 ${facet.name}`,
        schema: { type: 'array', items: { type: 'string' } },
        explode: true,
      }),
    ),
    ...RANGES.map(
      ({ name, label, unit, least, most, example }): Parameter => ({
        name,
        in: 'query',
        description: `${label.zh}的范围（${unit.zh}）：“下限-上限”，含两端，可以只写一端，数在 ${least} 到 ${most} 之间`,
        schema: { type: 'string', pattern: '^\\d*-\\d*$', example },
      }),
    ),
    {
      name: 'in',
      in: 'query',
      description: '检索范围，可以重复（任一部分即可）；缺省为全文',
      schema: { type: 'array', items: { type: 'string', enum: SCOPES.map(({ name }) => name) } },
      explode: true,
    },
    {
      name: 'within',
      in: 'query',
      description: '在结果中检索的检索式，可以重复（都要符合）',
      schema: { type: 'array', items: { type: 'string' } },
      explode: true,
    },
    {
      name: 'verbatim',
      in: 'query',
      description: '1 表示只按原词检索，不换成法律用语，也不放宽',
      schema: { type: 'string', enum: ['1'] },
    },
    {
      name: 'sort',
      in: 'query',
      description: '排序：相关度、新到旧、旧到新、效力从高到低、金额从高到低、刑罚从重到轻',
      schema: { type: 'string', enum: [...SORTS] },
    },
    {
      name: 'page',
      in: 'query',
      description: '第几页，从 1 开始',
      schema: { type: 'integer', minimum: 1, default: 1 },
    },
    {
      name: 'size',
      in: 'query',
      description: '每页几条',
      schema: { type: 'integer', minimum: 1, maximum: MAX_SIZE, default: DEFAULT_SIZE },
    },
    {
      name: 'apart',
      in: 'query',
      description: '1 表示同文的其他来源和其他版本分别列出；缺省合为一条，附在 siblings 里',
      schema: { type: 'string', enum: ['0', '1'], default: '0' },
    },
  ];
}

/** The parameters of the question why a document is a result: those of the search, and the document. */
export function whyParameters(): Parameter[] {
  return [{ ...idParameter, in: 'query' }, ...searchParameters()];
}

/** The parameters of one facet's values. */
export function facetParameters(): Parameter[] {
  const name: Parameter = {
    name: 'name',
    in: 'path',
    required: true,
    description: '分面',
    schema: { type: 'string', enum: [...FACET_NAMES] },
  };
  return [name, findParameter, ...searchParameters()];
}
