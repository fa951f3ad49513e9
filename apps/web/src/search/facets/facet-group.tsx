import { type Facet, type FacetCount, rangeOf, type SearchRequest } from '@anjian/domain';
import { useId, useState } from 'react';
import { ChevronIcon } from '../../ui/icons.tsx';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './facet-group.module.css';
import { FacetList } from './facet-list.tsx';
import { RangeBox } from './range-box.tsx';
import { useFacetGroup } from './use-facet-group.ts';
import { YearChart } from './year-chart.tsx';

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
  const range = rangeOf(facet.name);
  const chosen = group.chosen + Number(range !== undefined && request.ranges[range.name] !== undefined);
  const isYears = facet.name === 'year';
  const [open, setOpen] = useState(openAtFirst || chosen > 0);
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
          {chosen > 0 && <span className={styles.chosen}>{chosen}</span>}
          <ChevronIcon />
        </button>
      </legend>
      <div id={`${id}-values`} className={styles.values} hidden={!open}>
        {open && isYears && <YearChart request={request} counts={counts} />}
        {open && range && isYears && <RangeBox kind={range} request={request} />}
        {open && <FacetBody group={group} name={name} known={known} prefix={id} listed={!isYears} />}
        {open && range && !isYears && <RangeBox kind={range} request={request} />}
      </div>
    </fieldset>
  );
}

type BodyProps = {
  group: ReturnType<typeof useFacetGroup>;
  name: string;
  known: boolean;
  prefix: string;
  /** Whether the values are listed before a reader asks for them; years are a chart first. */
  listed: boolean;
};

/** What stands under the legend of an open facet. */
function FacetBody({ group, name, known, prefix, listed }: BodyProps) {
  const { filters } = useWords();
  const nodes = listed || group.all ? group.nodes : group.nodes.filter((node) => node.selected || node.excluded);
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
        nodes={nodes}
        short={!group.all}
        expanded={group.finding}
        choose={group.choose}
        exclude={group.exclude}
        prefix={prefix}
      />
      {group.nodes.length === 0 && listed && (
        <p className={styles.none}>
          {known ? (group.finding ? filters.findNothing : filters.none) : filters.unknownCount}
        </p>
      )}
      {(group.canOpen || (!listed && group.total > 0)) && (
        <button type="button" className={styles.more} aria-expanded={group.all} onClick={group.toggleAll}>
          {group.all ? filters.less : listed ? filters.more(group.total) : filters.yearByYear(group.total)}
        </button>
      )}
    </>
  );
}
