import { useAnnounce } from '../ui/announcer.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../words/language.tsx';

/** Makes a Word file and lets the browser save it; says that it is at it, which takes a moment on an old machine, and whether it failed. */
export function useSaveWord(): (name: string, make: () => Promise<Blob>) => void {
  const { selection } = useWords();
  const announce = useAnnounce();
  return (name, make) => {
    announce(selection.wordMaking);
    make().then(
      (made) => {
        announce('');
        saveFile(name, made);
      },
      () => announce(selection.wordFailed),
    );
  };
}
