import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './citation-card.module.css';
import { CitationCard } from './citation-card.tsx';

type Open = { link: HTMLElement; host: HTMLElement; keys: readonly string[] };

/**
 * The cards of the citations in a text: a citation opens its card under the paragraph that it stands in, where nothing is covered, and
 * closes it again; Escape closes too. One card at a time, and a text of thousands of paragraphs is not drawn anew for it.
 */
export function CitationCards({ on, id, children }: { on: string | null; id: string; children: ReactNode }) {
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(
    () => () => {
      open?.link.setAttribute('aria-expanded', 'false');
      open?.link.removeAttribute('aria-controls');
      open?.host.remove();
    },
    [open],
  );
  const toggle = (link: HTMLElement) => {
    if (open?.link === link) {
      setOpen(null);
      return;
    }
    const place = link.closest('[data-citing]');
    if (!place) return;
    const host = document.createElement('div');
    host.id = CARD_ID;
    host.className = styles.host ?? '';
    place.append(host);
    link.setAttribute('aria-expanded', 'true');
    link.setAttribute('aria-controls', CARD_ID);
    setOpen({ link, host, keys: (link.dataset.cited ?? '').split('\n') });
  };
  const close = () => {
    open?.link.focus();
    setOpen(null);
  };
  const onClick = (event: MouseEvent) => {
    const link = citationAt(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(link);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const link = citationAt(event.target);
    if (event.key === ' ' && link) {
      event.preventDefault();
      toggle(link);
    }
    if (event.key === 'Escape' && open && (link === open.link || open.host.contains(event.target as Node))) close();
  };
  return (
    // The handlers serve the citations inside: one pair of them for hundreds of links.
    <div {...{ onClick, onKeyDown }}>
      {children}
      {open &&
        createPortal(
          open.keys.map((key) => <CitationCard key={key} cited={key} on={on} from={id} close={close} />),
          open.host,
        )}
    </div>
  );
}

/** There is one card at a time. */
const CARD_ID = 'citation-card';

function citationAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a[data-cited]') : null;
}
