import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../../words/language.tsx';
import { shortcutsAreOn } from '../display/display.ts';
import { CrossIcon } from '../icons.tsx';
import styles from './keys-sheet.module.css';
import { KEYS } from './shortcut-keys.ts';

/** The list of all shortcuts that exist. */
export function KeysSheet({ close }: { close(): void }) {
  const { locale, keys: words } = useWords();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay isOpen isDismissable onOpenChange={close} className={styles.veil ?? ''}>
        <Modal className={styles.modal ?? ''}>
          <Dialog className={styles.dialog ?? ''}>
            <div className={styles.head}>
              <Heading slot="title" className={styles.title ?? ''}>
                {words.title}
              </Heading>
              <button type="button" className={styles.close} aria-label={words.close} onClick={close}>
                <CrossIcon />
              </button>
            </div>
            {!shortcutsAreOn() && <p>{words.off}</p>}
            <table className={styles.keys}>
              <thead>
                <tr>
                  <th scope="col">{words.key}</th>
                  <th scope="col">{words.does}</th>
                </tr>
              </thead>
              <tbody>
                {KEYS.map(({ key, act }) => (
                  <tr key={act}>
                    <td>
                      <kbd>{key}</kbd>
                    </td>
                    <td>{words.acts[act]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
