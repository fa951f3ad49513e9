import type { Facet, FacetCount, SearchRequest } from '@anjian/domain';
import { useId, useState } from 'react';
import { ChevronIcon } from '../../ui/icons.tsx';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './facet-group.module.css';
import { FacetList } from './facet-list.tsx';
import { useFacetGroup } from './use-facet-group.ts';

type Props = {
  facet: Facet;
  request: SearchRequest;
  counts: readonly FacetCount[];
  known: boolean;
  openAtFirst: boolean;
};

/** One facet: a fieldset that can be folded, its values, and for long ones a way to all of them and a box to find one. */
export function FacetGroup({ facet, request, counts, known, openAtFirst }: Props) {
  const label = useLabel();
  const id = useId();
  const group = useFacetGroup(facet, request, counts, known);
  const [open, setOpen] = useState(openAtFirst || group.chosen > 0);
  const name = label(facet.label);
  return (
    <fieldset className={styles.group} onBlur={group.focus.onBlur}>
      <legend className={styles.legend}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={`${id}-values`}
          onClick={() => setOpen(!open)}
        >
          <span>{name}</span>
          {group.chosen > 0 && <span className={styles.chosen}>{group.chosen}</span>}
          <ChevronIcon />
        </button>
      </legend>
      <div id={`${id}-values`} className={styles.values} hidden={!open}>
        {open && <FacetBody group={group} name={name} known={known} prefix={id} />}
      </div>
    </fieldset>
  );
}

type BodyProps = { group: ReturnType<typeof useFacetGroup>; name: string; known: boolean; prefix: string };

/** What stands under the legend of an open facet. */
function FacetBody({ group, name, known, prefix }: BodyProps) {
  const { filters } = useWords();
  return (
    <>
      {group.all && (
        <input
          type="text"
          className={styles.find}
          aria-label={filters.find(name)}
          placeholder={filters.find(name)}
          value={group.typed}
          onChange={(event) => group.type(event.target.value)}
          autoComplete="off"
        />
      )}
      <FacetList
        nodes={group.nodes}
        short={!group.all}
        expanded={group.finding}
        choose={group.choose}
        prefix={prefix}
      />
      {group.nodes.length === 0 && (
        <p className={styles.none}>
          {known ? (group.finding ? filters.findNothing : filters.none) : filters.unknownCount}
        </p>
      )}
      {group.canOpen && (
        <button type="button" className={styles.more} aria-expanded={group.all} onClick={group.toggleAll}>
          {group.all ? filters.less : filters.more(group.total)}
        </button>
      )}
    </>
  );
}
