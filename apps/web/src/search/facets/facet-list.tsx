import { type ReactNode, useState } from 'react';
import { ChevronIcon } from '../../ui/icons.tsx';
import { formatCount } from '../../words/format.ts';
import { useLanguage } from '../../words/language.tsx';
import styles from './facet-list.module.css';
import { type FacetNode, firstNodes } from './facet-values.ts';

type Common = { expanded: boolean; short: boolean; choose(value: string, id: string): void; prefix: string };

/** The values of a facet as check boxes, narrower ones below their broader one. */
export function FacetList({ nodes, ...common }: Common & { nodes: readonly FacetNode[] }) {
  return (
    <ul className={styles.list}>
      {nodes.map((node, at) =>
        node.children.length === 0 ? (
          <li key={node.value} className={styles.item}>
            <FacetValue node={node} choose={common.choose} prefix={common.prefix} />
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
        <FacetValue node={node} choose={common.choose} prefix={common.prefix}>
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
  prefix,
  children,
}: Pick<Common, 'choose' | 'prefix'> & { node: FacetNode; children?: ReactNode }) {
  const { words, language } = useLanguage();
  const id = `${prefix}-${node.value}`;
  return (
    <>
      <label className={styles.value} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          className={styles.box}
          checked={node.selected}
          ref={(box) => {
            if (box) box.indeterminate = node.mixed;
          }}
          onChange={() => choose(node.value, id)}
        />
        <span className={styles.label}>{language === 'zh' ? node.label : node.labelEn}</span>
        <span className={styles.count}>
          {node.count === null ? words.filters.unknownCount : formatCount(node.count, words)}
        </span>
      </label>
      {children}
    </>
  );
}
