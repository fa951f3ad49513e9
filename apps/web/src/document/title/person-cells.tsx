import { CRIMES, facetNamed, facetTerm, POST_LEVELS, type Term, UNIT_TYPES } from '@anjian/domain';
import type { ReactNode } from 'react';
import { useLabel, useWords } from '../../words/language.tsx';
import { sentenceText } from '../../words/sentence-text.ts';
import styles from './case-facts.module.css';
import type { PersonRow } from './case-rows.ts';
import { ValueLink } from './fact.tsx';
import type { Grounds } from './grounds.ts';
import { NotTold } from './not-told.tsx';

type Props = { row: PersonRow; button(value: string, grounds: Grounds): ReactNode };

/** The three cells of a person: the name and the offences of this one of several, unit and post with their kinds, and the penalty in full. */
export function PersonCells({ row: { name, defendant, sentence, offences }, button }: Props) {
  const all = useWords();
  const { document: words } = all;
  const label = useLabel();
  const post = [defendant?.unit, defendant?.post].filter((part) => part !== undefined).join('');
  const level = defendant?.level && telling(POST_LEVELS.get(defendant.level.id));
  const unitType = defendant?.unitType && telling(UNIT_TYPES.get(defendant.unitType.id));
  return (
    <>
      <th scope="row" lang="zh-CN">
        {name === '' ? words.unnamedPerson : name}
        {defendant && button(name, defendant)}
        {offences.length > 0 && (
          <ul className={styles.own}>
            {offences.map((offence) => {
              const facet = CRIMES.get(offence.id) ? 'crime' : 'otherCrime';
              const text = label(facetTerm(facetNamed(facet), offence.id).label);
              return (
                <li key={offence.id}>
                  <ValueLink facet={facet} value={offence.id} text={text} />
                  {button(text, offence)}
                </li>
              );
            })}
          </ul>
        )}
      </th>
      <td>
        {post === '' ? <NotTold /> : <span lang="zh-CN">{post}</span>}
        {(level || unitType) && (
          <ul className={styles.kinds}>
            {defendant?.level && level && (
              <li>
                <ValueLink facet="level" value={level.id} text={label(level.label)} />
                {button(label(level.label), defendant.level)}
              </li>
            )}
            {defendant?.unitType && unitType && (
              <li>
                <ValueLink facet="unitType" value={unitType.id} text={label(unitType.label)} />
                {button(label(unitType.label), defendant.unitType)}
              </li>
            )}
          </ul>
        )}
      </td>
      <td>
        {sentence ? (
          <>
            <span>{sentenceText(sentence, all)}</span>
            {sentence.name !== undefined && sentence.name !== name && words.groupOf(sentence.name)}
            {button(words.penaltyOf(name), sentence)}
          </>
        ) : (
          <NotTold />
        )}
      </td>
    </>
  );
}

/** A kind that says something; 其他 beside a printed post does not. */
function telling(term: Term | undefined): Term | undefined {
  return term?.id === 'other' ? undefined : term;
}
