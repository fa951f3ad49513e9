import { type CaseDocument, facetNamed, facetTerm } from '@anjian/domain';
import { useId, useState } from 'react';
import { useLabel, useWords } from '../../words/language.tsx';
import { AmountText } from './amount-text.tsx';
import styles from './case-facts.module.css';
import { type OffenceRow, offenceRows, type PersonRow, personRows } from './case-rows.ts';
import { CorrectedMark } from './corrected-mark.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ValueLink } from './fact.tsx';
import type { Grounds } from './grounds.ts';
import { GroundsButton } from './grounds-button.tsx';
import { NotTold } from './not-told.tsx';
import { PersonCells } from './person-cells.tsx';

type Shared = { paragraphs: ReadonlyMap<number, string> };

/** The fields that each of the two tables shows. */
const OF_OFFENCES = ['crimes', 'otherCrimes', 'refusedCrimes', 'amounts'];
const OF_PERSONS = ['posts', 'units', 'levels', 'unitTypes', 'sentences'];

/** What a case says of its persons and offences, as two tables; every cell leads to the words that it rests on. */
export function CaseFacts(props: Shared & { document: CaseDocument; corrected: ReadonlySet<string> }) {
  const { document, paragraphs, corrected } = props;
  const { document: words } = useWords();
  const offences = offenceRows(document);
  const persons = personRows(document);
  return (
    <>
      {offences.length > 0 && (
        <table className={styles.offences}>
          <caption>
            {words.offences}
            {OF_OFFENCES.some((field) => corrected.has(field)) && <CorrectedMark name={words.offences} />}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.offence}</th>
              <th scope="col">{words.status}</th>
              <th scope="col">{words.sum}</th>
            </tr>
          </thead>
          {offences.map((row) => (
            <Offence key={row.id} row={row} paragraphs={paragraphs} />
          ))}
        </table>
      )}
      {persons.length > 0 && (
        <table className={styles.persons}>
          <caption>
            {words.persons}
            {OF_PERSONS.some((field) => corrected.has(field)) && <CorrectedMark name={words.persons} />}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.post}</th>
              <th scope="col">{words.penalty}</th>
            </tr>
          </thead>
          {persons.map((row) => (
            <Person key={row.name} row={row} paragraphs={paragraphs} />
          ))}
        </table>
      )}
    </>
  );
}

/** Which grounds of a row of a table are open, and the row below it that shows them. */
function useOpenGrounds(paragraphs: ReadonlyMap<number, string>) {
  const id = useId();
  const [asked, setAsked] = useState<Grounds | null>(null);
  const button = (value: string, grounds: Grounds) => (
    <GroundsButton
      value={value}
      grounds={grounds}
      open={asked === grounds}
      controls={id}
      toggle={() => setAsked(asked === grounds ? null : grounds)}
    />
  );
  const below = (
    <tr id={id} hidden={asked === null}>
      <td colSpan={3} className={styles.grounds}>
        {asked !== null && <EvidenceList grounds={asked} paragraphs={paragraphs} />}
      </td>
    </tr>
  );
  return { button, below };
}

function Offence({ row, paragraphs }: Shared & { row: OffenceRow }) {
  const { document: words } = useWords();
  const label = useLabel();
  const { button, below } = useOpenGrounds(paragraphs);
  const facet = row.duty ? 'crime' : 'otherCrime';
  const name = row.id === '' ? words.unnamedOffence : label(facetTerm(facetNamed(facet), row.id).label);
  return (
    <tbody>
      <tr>
        <th scope="row">
          {row.id === '' ? name : <ValueLink facet={facet} value={row.id} text={name} />}
          {row.grounds !== null && button(name, row.grounds)}
        </th>
        <td className={row.status === 'refused' ? styles.refused : undefined}>
          {row.status === null ? <NotTold /> : words.statuses[row.status]}
        </td>
        <td>
          {row.amounts.length === 0 && <NotTold />}
          <ul>
            {row.amounts.map((amount) => (
              <li key={`${amount.name}:${amount.currency}:${amount.kind}`}>
                <AmountText amount={amount} />
                {button(words.sumOf(name), amount)}
              </li>
            ))}
          </ul>
        </td>
      </tr>
      {below}
    </tbody>
  );
}

function Person({ row, paragraphs }: Shared & { row: PersonRow }) {
  const { button, below } = useOpenGrounds(paragraphs);
  return (
    <tbody>
      <tr>
        <PersonCells row={row} button={button} />
      </tr>
      {below}
    </tbody>
  );
}
