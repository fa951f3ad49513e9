import styles from './hit-list.module.css';

const PLACES = ['a', 'b', 'c', 'd', 'e'];

/** Empty cards of about the height of real ones, so that nothing jumps; they show only when the answer takes its time. */
export function Placeholder() {
  return (
    <div className={styles.cards} aria-hidden="true">
      {PLACES.map((place) => (
        <div key={place} className={styles.placeholder}>
          <span />
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

/** The place of the facets while nothing is known yet. */
export function FacetPlaceholder() {
  return (
    <div className={styles.facets} aria-hidden="true">
      {PLACES.map((place) => (
        <span key={place} />
      ))}
    </div>
  );
}
