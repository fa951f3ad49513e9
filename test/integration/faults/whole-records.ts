/** What no document may ever look like, as a query each that counts the documents that do. */
export const HALF_WRITTEN: Record<string, string> = {
  'a text is missing':
    'select count(*) from documents d where revision <> (select count(*) from revisions r where r.document_id = d.id)',
  'a source is missing':
    'select count(*) from documents d where not exists (select from sources s where s.document_id = d.id)',
  'its state is not the last that was set': `
    select count(*) from documents d where state <>
      (select s.state from state_changes s where s.document_id = d.id order by s.version desc, s.id desc limit 1)`,
  'a text belongs to nothing':
    'select count(*) from revisions r where not exists (select from documents d where d.id = r.document_id)',
};
