import { type DocumentView, TIERS, VALIDITIES } from '@anjian/domain';
import { formatDay } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import { Fact } from './fact.tsx';
import { type FactRow, paragraphsOf, plain, tagRows } from './fact-rows.ts';
import styles from './facts.module.css';

/** What is known of a document, value by value; what was read from the text shows on demand where it stands. */
export function Facts({ view }: { view: DocumentView }) {
  const words = useWords();
  const label = useLabel();
  const { document, tier, validity } = view;
  const tierTerm = TIERS.get(tier);
  const validityTerm = validity === null ? undefined : VALIDITIES.get(validity);
  const day = (date: string | undefined) => plain(date === undefined ? undefined : formatDay(date, words));
  const { document: names } = words;
  const rows: FactRow[] = [
    { name: names.issuers, values: tagRows('issuer', document.issuers) },
    { name: names.issuedOn, values: day(document.issuedOn) },
    ...(document.family === 'case'
      ? [{ name: names.decidedOn, values: day(document.decidedOn) }]
      : [
          { name: names.effectiveOn, values: day(document.effectiveOn) },
          { name: names.expiredOn, values: day(document.expiredOn) },
        ]),
    { name: names.effect, values: plain(tierTerm && names.effectOf(label(tierTerm.label), label(tierTerm.use))) },
    { name: names.validity, values: plain(validityTerm && label(validityTerm.label)) },
    { name: names.batch, values: plain(document.batch) },
    { name: names.theme, wide: true, values: plain(document.theme) },
    {
      name: names.crimes,
      wide: true,
      values: [...tagRows('crime', document.crimes), ...document.otherCrimes.flatMap(plain)],
    },
    { name: names.sectors, wide: true, values: tagRows('sector', document.sectors) },
    { name: names.procedures, wide: true, values: tagRows('procedure', document.procedures) },
    { name: names.regions, wide: true, values: tagRows('region', document.regions) },
    { name: names.keywords, wide: true, values: document.keywords.flatMap(plain) },
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
