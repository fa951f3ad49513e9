import { type CaseDocument, MILESTONES } from '@anjian/domain';
import { useId, useState } from 'react';
import buttons from '../../ui/button.module.css';
import { formatDay } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { GroundsButton } from './grounds-button.tsx';
import styles from './procedure-strip.module.css';

type Event = NonNullable<CaseDocument['events']>[number];

// Two rows of the strip; a case of many persons has dozens of steps.
const SHOWN = 8;

/** The dated steps of a case in the order of time, each with the body that took it and the words that tell it. */
export function ProcedureStrip({
  events,
  paragraphs,
}: {
  events: readonly Event[];
  paragraphs: ReadonlyMap<number, string>;
}) {
  const words = useWords();
  const label = useLabel();
  const id = useId();
  const [asked, setAsked] = useState<Event | null>(null);
  const [all, setAll] = useState(false);
  // Without toSorted, which Chromium 109 lacks.
  const steps = [...events].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const shown = all || steps.length <= SHOWN + 2 ? steps : steps.slice(0, SHOWN);
  return (
    <section aria-labelledby={`${id}-name`} className={styles.strip}>
      <h2 id={`${id}-name`} className={styles.name}>
        {words.document.steps}
      </h2>
      <ol className={styles.steps}>
        {shown.map((event) => {
          const term = MILESTONES.get(event.kind);
          const name = term ? label(term.label) : event.kind;
          return (
            <li key={`${event.date}:${event.kind}:${event.evidence[0]?.paragraph}:${event.evidence[0]?.start}`}>
              <time dateTime={event.date}>{formatDay(event.date, words)}</time>
              <strong>
                {name}
                <GroundsButton
                  value={name}
                  grounds={event}
                  open={asked === event}
                  controls={id}
                  toggle={() => setAsked(asked === event ? null : event)}
                />
              </strong>
              {event.body !== undefined && <span lang="zh-CN">{event.body}</span>}
            </li>
          );
        })}
      </ol>
      {shown.length < steps.length && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          {words.document.moreSteps(steps.length)}
        </button>
      )}
      <div id={id}>{asked !== null && <EvidenceList grounds={asked} paragraphs={paragraphs} />}</div>
    </section>
  );
}
