import buttons from '../ui/button.module.css';
import { PlainPage, Quoted } from '../ui/plain-page.tsx';
import { useWords } from '../words/language.tsx';

/** The page for a fault of ours while drawing: a way on, and the sentence that helps to find it. */
export function BrokenPage({ error }: { error: unknown }) {
  const { frame } = useWords();
  return (
    <PlainPage title={frame.broken}>
      <p>{frame.brokenText}</p>
      <Quoted>{error instanceof Error ? error.message : String(error)}</Quoted>
      <p>
        <button type="button" className={buttons.primary} onClick={() => location.reload()}>
          {frame.reload}
        </button>
      </p>
    </PlainPage>
  );
}
