import { type ReactNode, useState } from 'react';
import { ChevronIcon, ExcludeIcon } from '../../ui/icons.tsx';
import { formatCount } from '../../words/format.ts';
import { useLanguage } from '../../words/language.tsx';
import type { Words } from '../../words/zh.ts';
import styles from './facet-list.module.css';
import { type FacetNode, firstNodes } from './facet-values.ts';

type Act = (value: string, id: string) => void;
type Common = { expanded: boolean; short: boolean; choose: Act; exclude: Act; prefix: string };

/** The values of a facet as check boxes, narrower ones below their broader one. */
export function FacetList({ nodes, ...common }: Common & { nodes: readonly FacetNode[] }) {
  return (
    <ul className={styles.list}>
      {nodes.map((node, at) =>
        node.children.length === 0 ? (
          <li key={node.value} className={styles.item}>
            <FacetValue node={node} {...common} />
          </li>
        ) : (
          <Branch key={node.value} node={node} first={at === 0} {...common} />
        ),
      )}
    </ul>
  );
}

/** A broader value that unfolds; the first one of a list stands open, and so does one that holds a chosen value. */
function Branch({ node, first, ...common }: Common & { node: FacetNode; first: boolean }) {
  const { words, language } = useLanguage();
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const open = common.expanded || node.mixed || (unfolded ?? (first || node.selected));
  const label = language === 'zh' ? node.label : node.labelEn;
  return (
    <li>
      <div className={styles.item}>
        <FacetValue node={node} {...common}>
          <button
            type="button"
            className={styles.unfold}
            aria-expanded={open}
            aria-label={open ? words.filters.collapse(label) : words.filters.expand(label)}
            onClick={() => setUnfolded(!open)}
          >
            <ChevronIcon />
          </button>
        </FacetValue>
      </div>
      {open && (
        <div className={styles.narrower}>
          <FacetList {...common} nodes={common.short ? firstNodes(node.children) : node.children} />
        </div>
      )}
    </li>
  );
}

function FacetValue({
  node,
  choose,
  exclude,
  prefix,
  children,
}: Pick<Common, 'choose' | 'exclude' | 'prefix'> & { node: FacetNode; children?: ReactNode }) {
  const { words, language } = useLanguage();
  const id = `${prefix}-${node.value}`;
  // What was clicked shows before the page of the new search is drawn; from then on the search says what is chosen.
  const [clicked, setClicked] = useState<boolean | null>(null);
  if (clicked === node.selected) setClicked(null);
  const checked = clicked ?? node.selected;
  const name = language === 'zh' ? node.label : node.labelEn;
  return (
    <>
      <label className={styles.value} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          className={styles.box}
          checked={checked}
          ref={(box) => {
            if (box) box.indeterminate = node.mixed;
          }}
          onChange={(event) => {
            setClicked(event.target.checked);
            choose(node.value, id);
          }}
        />
        <span className={node.excluded ? styles.struck : styles.label}>{name}</span>
        <span className={styles.count}>{node.excluded ? words.filters.excluded : countWords(node.count, words)}</span>
      </label>
      <button
        type="button"
        id={`${id}-out`}
        className={styles.exclude}
        aria-pressed={node.excluded}
        aria-label={words.filters.exclude(name)}
        title={words.filters.exclude(name)}
        onClick={() => exclude(node.value, `${id}-out`)}
      >
        <ExcludeIcon />
      </button>
      {children}
    </>
  );
}

function countWords(count: number | null, words: Words): string {
  return count === null ? words.filters.unknownCount : formatCount(count, words);
}
