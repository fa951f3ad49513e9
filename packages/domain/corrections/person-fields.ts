import type { CaseDocument, LegalDocument } from '../document/legal-document.ts';
import { POST_LEVELS } from '../taxonomy/post-levels.ts';
import { UNIT_TYPES } from '../taxonomy/unit-types.ts';
import { type CorrectableField, wordsField } from './correctable-field.ts';

type Defendant = CaseDocument['defendants'][number];
/** What of a defendant is set right, person by person. */
type Part = 'unit' | 'post' | 'level' | 'unitType';

/** 张某=某市某局局长: who, and what is right of them. */
const WRITTEN = /^([^=＝]{1,30})[=＝](.{1,200})$/u;

/** Splits 姓名=值 at its sign; undefined where it is written otherwise. */
export function splitPair(written: string): { name: string; value: string } | undefined {
  const [, name = '', value = ''] = WRITTEN.exec(written.normalize('NFC').trim()) ?? [];
  return name.trim() === '' || value.trim() === '' ? undefined : { name: name.trim(), value: value.trim() };
}

/** A field of the defendants of a case, each value as 姓名=值; whoever is not named has none. */
function personField(
  name: string,
  part: Part,
  [zh, en]: readonly [string, string],
  { taxonomy, example }: { taxonomy?: typeof POST_LEVELS | typeof UNIT_TYPES; example: string },
): CorrectableField {
  const form = `姓名=${zh.replace('被告人', '')}，如 ${example}`;
  return wordsField({
    name,
    label: { zh, en },
    family: 'case',
    takes: 'many',
    expects: form,
    parse(written) {
      const pair = splitPair(written);
      if (!pair) return { fault: `${zh}“${written}”应写成 ${form}` };
      if (!taxonomy) return { value: `${pair.name}=${pair.value}` };
      const term = taxonomy.find(pair.value);
      const all = taxonomy.terms.map(({ label }) => label.zh).join('、');
      return term ? { value: `${pair.name}=${term.id}` } : { fault: `${zh}中没有“${pair.value}”，可以写：${all}` };
    },
    read: (document) => defendantsOf(document).flatMap((each) => pairOf(each, part) ?? []),
    write(document, values) {
      if (document.family !== 'case') return document;
      const byName = new Map(
        values.flatMap((value) => splitPair(value) ?? []).map(({ name: of, value }) => [of, value]),
      );
      const known = document.defendants.map((each) => withPart(each, part, byName.get(each.name)));
      const names = new Set(document.defendants.map((each) => each.name));
      const added = [...byName].filter(([of]) => !names.has(of));
      return {
        ...document,
        defendants: [...known, ...added.map(([of, value]) => withPart({ name: of, evidence: [] }, part, value))],
      };
    },
    show(value) {
      const pair = splitPair(value) ?? { name: '', value };
      const label = taxonomy?.get(pair.value)?.label ?? { zh: pair.value, en: pair.value };
      return { zh: `${pair.name}＝${label.zh}`, en: `${pair.name}: ${label.en}` };
    },
  });
}

function defendantsOf(document: LegalDocument): readonly Defendant[] {
  return document.family === 'case' ? document.defendants : [];
}

function pairOf(defendant: Defendant, part: Part): string | undefined {
  const value = part === 'unit' || part === 'post' ? defendant[part] : defendant[part]?.id;
  return value === undefined ? undefined : `${defendant.name}=${value}`;
}

/** The defendant with this value; what was found to be the same keeps its place. */
function withPart(defendant: Defendant, part: Part, value: string | undefined): Defendant {
  if (pairOf(defendant, part) === `${defendant.name}=${value}`) return defendant;
  const { [part]: _old, ...rest } = defendant;
  if (value === undefined) return rest;
  return { ...rest, [part]: part === 'unit' || part === 'post' ? value : { id: value, evidence: [] } };
}

/** Unit, post, level and kind of unit of the defendants. */
export const PERSON_FIELDS: readonly CorrectableField[] = [
  personField('posts', 'post', ['被告人职务', 'Posts of the defendants'], { example: '张某=某局局长' }),
  personField('units', 'unit', ['被告人单位', 'Units of the defendants'], { example: '张某=某市某局' }),
  personField('levels', 'level', ['被告人职级', 'Levels of the defendants'], {
    taxonomy: POST_LEVELS,
    example: '张某=县处级',
  }),
  personField('unitTypes', 'unitType', ['被告人单位类型', 'Kinds of units of the defendants'], {
    taxonomy: UNIT_TYPES,
    example: '张某=国家机关',
  }),
];
