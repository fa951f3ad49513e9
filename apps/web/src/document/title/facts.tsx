import { type DocumentView, type Finding, TIERS, VALIDITIES } from '@anjian/domain';
import { formatDay } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import { Fact } from './fact.tsx';
import { evidenceOf, type FactRow, paragraphsOf, plain, tagRows } from './fact-rows.ts';
import styles from './facts.module.css';

/** What is known of a document, value by value; what was read from the text shows on demand where it stands. */
export function Facts({ view }: { view: DocumentView }) {
  const words = useWords();
  const label = useLabel();
  const { document, tier, validity } = view;
  const tierTerm = TIERS.get(tier);
  const validityTerm = validity === null ? undefined : VALIDITIES.get(validity);
  const day = (field: Finding['field'], date: string | undefined) =>
    plain(date === undefined ? undefined : formatDay(date, words), evidenceOf(document, field, date));
  const printed = (field: Finding['field'], text: string | undefined) => plain(text, evidenceOf(document, field, text));
  const { document: names } = words;
  const issuers = document.issuers.map((value) => ({
    facet: 'issuer' as const,
    value,
    evidence: evidenceOf(document, 'issuers', value),
  }));
  const rows: FactRow[] = [
    { name: names.issuers, values: issuers },
    { name: names.issuedOn, values: day('issuedOn', document.issuedOn) },
    ...(document.family === 'case'
      ? [{ name: names.decidedOn, values: day('decidedOn', document.decidedOn) }]
      : [
          { name: names.effectiveOn, values: day('effectiveOn', document.effectiveOn) },
          { name: names.expiredOn, values: day('expiredOn', document.expiredOn) },
        ]),
    { name: names.effect, values: plain(tierTerm && names.effectOf(label(tierTerm.label), label(tierTerm.use))) },
    { name: names.validity, values: plain(validityTerm && label(validityTerm.label)) },
    { name: names.batch, values: printed('batch', document.batch) },
    { name: names.theme, wide: true, values: printed('theme', document.theme) },
    {
      name: names.crimes,
      wide: true,
      values: [
        ...tagRows('crime', document.crimes),
        ...document.otherCrimes.flatMap(({ id, evidence }) => plain(id, evidence)),
      ],
    },
    { name: names.sectors, wide: true, values: tagRows('sector', document.sectors) },
    { name: names.procedures, wide: true, values: tagRows('procedure', document.procedures) },
    { name: names.regions, wide: true, values: tagRows('region', document.regions) },
    { name: names.keywords, wide: true, values: document.keywords.flatMap((each) => printed('keywords', each)) },
  ];
  const paragraphs = paragraphsOf(document);
  return (
    <dl className={styles.facts}>
      {rows
        .filter((row) => row.values.length > 0)
        .map((row) => (
          <Fact key={row.name} row={row} paragraphs={paragraphs} />
        ))}
    </dl>
  );
}
