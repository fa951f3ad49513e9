import * as v from 'valibot';
import { type LegalDocument, LegalDocumentSchema } from '../document/legal-document.ts';
import type { CorrectableField, CorrectedValue } from './correctable-field.ts';
import { CORRECTABLE_FIELDS, correctableField } from './correctable-fields.ts';

/** The corrections that stand, by the name of their field. */
export type Corrections = Readonly<Record<string, CorrectedValue>>;

/** A document as editors set it right. Corrections of a field that it does not have (any more) change nothing. */
export function applyCorrections(document: LegalDocument, corrections: Corrections): LegalDocument {
  let corrected = document;
  for (const field of CORRECTABLE_FIELDS) {
    const values = Object.keys(corrections).includes(field.name) ? corrections[field.name] : undefined;
    if (values !== undefined && fits(field, document)) corrected = field.write(corrected, values);
  }
  return corrected;
}

function fits({ family }: CorrectableField, document: LegalDocument): boolean {
  return family === undefined || family === document.family;
}

/** A correction that was read: its field, what it is set to, and what stands there now. Or the sentence that refuses it. */
export type ReadCorrection =
  | { ok: true; field: CorrectableField; values: CorrectedValue; before: CorrectedValue }
  | { ok: false; fault: string };

/** Reads what somebody wrote for a field of this document: every value checked, all faults at once. */
export function readCorrection(document: LegalDocument, named: string, written: readonly string[]): ReadCorrection {
  const field = correctableField(named);
  if (!field) {
    const known = CORRECTABLE_FIELDS.map(({ name, label }) => `${name}（${label.zh}）`).join('、');
    return refuse(`没有可以更正的项“${named}”，可以更正的有：${known}`);
  }
  const { label, takes } = field;
  if (!fits(field, document))
    return refuse(`“${label.zh}”只用于${field.family === 'case' ? '案例' : '规范性文件'}，这一件不是，不能更正这一项`);
  if (takes === 'one' && written.length === 0) return refuse(`“${label.zh}”不能清空，请写出正确的值`);
  if (takes !== 'many' && written.length > 1) return refuse(`“${label.zh}”只能有一个值，现在写了 ${written.length} 个`);
  const read = written.map((each) => field.parse(each));
  const faults = read.flatMap((each) => ('fault' in each ? [each.fault] : []));
  if (faults.length > 0) return refuse(faults.join('；'));
  const values = [...new Set(read.flatMap((each) => ('value' in each ? [each.value] : [])))];
  return checked(document, field, values);
}

/** Whether the corrected document is one still: a case does not become a law, nor a title a chapter. */
function checked(document: LegalDocument, field: CorrectableField, values: readonly string[]): ReadCorrection {
  const result = v.safeParse(LegalDocumentSchema, field.write(document, values));
  if (result.success) return { ok: true, field, values, before: field.read(document) };
  if (field.name === 'kind') {
    const now = document.family === 'case' ? '案例' : '规范性文件';
    return refuse(
      `这一件按${now}分段，不能改成“${values.map((value) => field.show(value).zh).join('')}”，请改正文本后重新导入`,
    );
  }
  return refuse(`${field.label.zh}：${result.issues[0].message}`);
}

function refuse(fault: string): ReadCorrection {
  return { ok: false, fault };
}
