/** Lets the browser save a text as a file; nothing leaves the machine. */
export function saveText(name: string, mediaType: string, text: string): void {
  saveFile(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}

/** Lets the browser save what was made here as a file. */
export function saveFile(name: string, made: Blob): void {
  const address = URL.createObjectURL(made);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
