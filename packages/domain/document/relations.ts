import * as v from 'valibot';
import { createTaxonomy, type Term } from '../taxonomy/term.ts';
import { RepealTieSchema } from './repeals.ts';

/**
 * What another document is to one: the same text or case from another source, an earlier or later version (or one whose order the
 * dates do not tell), another part of one law, a commentary on it, what it comments on, or a norm that repeals or changes it, or that it
 * repeals or changes. Read “the other one is …”.
 */
export const RELATIONS = createTaxonomy([
  { id: 'same', label: { zh: '同文·另一来源', en: 'Same text, another source' } },
  { id: 'later', label: { zh: '较新版本', en: 'Later version' } },
  { id: 'earlier', label: { zh: '较早版本', en: 'Earlier version' } },
  { id: 'version', label: { zh: '另一版本', en: 'Another version' } },
  { id: 'part', label: { zh: '同一文件的另一部分', en: 'Another part of it' } },
  { id: 'comment', label: { zh: '对本案的评析', en: 'Commentary on this case' } },
  { id: 'about', label: { zh: '所评析的案例', en: 'The case it comments on' } },
  { id: 'repealer', label: { zh: '废止、修改本文件的规定', en: 'What repeals or changes this' } },
  { id: 'repealed', label: { zh: '本文件废止、修改的规定', en: 'What this repeals or changes' } },
] as const satisfies readonly Term[]);

/** The id of a relation. */
export type Relation = (typeof RELATIONS.terms)[number]['id'];

/** The relations that make one family, of which a result list shows one: the same text, and the versions of a text. */
export const FAMILY_RELATIONS: readonly Relation[] = ['same', 'later', 'earlier', 'version'];

/** The relation seen from the other side. */
export function inverseRelation(relation: Relation): Relation {
  return INVERSE[relation] ?? relation;
}

const INVERSE: Partial<Record<Relation, Relation>> = {
  later: 'earlier',
  earlier: 'later',
  comment: 'about',
  about: 'comment',
  repealer: 'repealed',
  repealed: 'repealer',
};

/** A document that belongs to another one, with what it is to it. */
export const SiblingSchema = v.object({
  id: v.string(),
  relation: v.picklist(RELATIONS.terms.map((term) => term.id)),
  title: v.string(),
  docNumber: v.nullable(v.string()),
  /** Of a norm the day of this version, of a case that of its issue or decision. */
  date: v.nullable(v.string()),
  /** Where it came from: the file or collection. */
  source: v.string(),
  /** What the later one of the two says of the earlier; null where neither names the other so. */
  repeal: v.nullable(RepealTieSchema),
});
/** See {@link SiblingSchema}. */
export type Sibling = v.InferOutput<typeof SiblingSchema>;
