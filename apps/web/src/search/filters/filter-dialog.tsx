import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import buttons from '../../ui/button.module.css';
import { CrossIcon } from '../../ui/icons.tsx';
import { formatCount } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import { FacetPanel } from '../facets/facet-panel.tsx';
import type { FilterProps } from './filter-button.tsx';
import styles from './filter-dialog.module.css';

/** All facets over the whole height of a small screen, with the number of results always in view. */
export function FilterDialog({ request, facets, known, total, close }: FilterProps & { close(): void }) {
  const words = useWords();
  return (
    <I18nProvider locale={words.locale}>
      <ModalOverlay isOpen isDismissable onOpenChange={close} className={styles.veil ?? ''}>
        <Modal className={styles.modal ?? ''}>
          <Dialog className={styles.dialog ?? ''}>
            <div className={styles.head}>
              <Heading slot="title" className={styles.title ?? ''}>
                {words.filters.title}
              </Heading>
              <button type="button" className={styles.close} aria-label={words.filters.close} onClick={close}>
                <CrossIcon />
              </button>
            </div>
            <div className={styles.body}>
              <FacetPanel request={request} facets={facets} known={known} />
            </div>
            <div className={styles.foot}>
              <button type="button" className={buttons.primary} onClick={close}>
                {words.filters.show(known && total !== null ? formatCount(total, words) : words.filters.unknownCount)}
              </button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
