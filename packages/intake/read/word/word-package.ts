import { type Document, type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { RefusedInput } from '../../refusal.ts';
import { inflateEntry, zipDirectory } from '../zip/zip-directory.ts';

/** An XML element of a part, with its prefixed name as written: `w:p`. */
export type XmlElement = Element;

/** The XML parts of a zip package, parsed when they are asked for. */
export type XmlPackage = {
  /** The root element of a part, or undefined where there is no such part. */
  root(path: string): XmlElement | undefined;
  paths: string[];
};

/** Opens a zip of XML parts. The XML parser knows neither document types nor external entities: nothing outside is ever looked up. */
export function openPackage(bytes: Uint8Array): XmlPackage {
  const entries = new Map(zipDirectory(bytes).map((entry) => [entry.name.replace(/^\.?\//u, ''), entry]));
  return {
    paths: [...entries.keys()],
    root(path) {
      const entry = entries.get(path);
      return entry && rootOf(parseXml(inflateEntry(bytes, entry)));
    },
  };
}

/** The element children of an element, of one name or of all. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (isTag(child) && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** The element at the end of a path of names below another one. */
export function descend(parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  let at = parent;
  for (const name of names) at = childrenOf(at, name)[0];
  return at;
}

/** The value of `w:val` of the element at the end of a path, or undefined where there is none. */
export function valueAt(parent: XmlElement | undefined, ...names: string[]): string | undefined {
  return descend(parent, ...names)?.attribs['w:val'];
}

/** Whether a switch such as `w:vanish` is there and not turned off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const found = descend(parent, name);
  return found !== undefined && !/^(?:0|false|off|none)$/u.test(found.attribs['w:val'] ?? '');
}

function parseXml(bytes: Uint8Array): Document {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  return parseDocument(text, { xmlMode: true, decodeEntities: true });
}

function rootOf(document: Document): XmlElement {
  const root = document.children.find(isTag);
  if (!root) throw new RefusedInput('damaged');
  return root;
}
