/** Words of the Write step: what will change, what was done, conflicts, the way back. */
export const write = {
  heading: 'Write to the workbook',
  empty: 'Nothing to write yet. Read an article first.',
  unfinished:
    'An earlier write stopped half-way. Read its article again and write it: what is missing is then added.',
  again: (count: number) =>
    count === 1
      ? '1 article kept in this workbook is read again.'
      : `${count} articles kept in this workbook are read again.`,
  quotesOnly: (titles: string, count: number) =>
    count === 1
      ? `Only quotes are kept of ${titles}: it can’t be read again and its rows stay as they are. To refresh them, read the article once more.`
      : `Only quotes are kept of ${count} articles (${titles}): they can’t be read again and their rows stay as they are. To refresh them, read the articles once more.`,
  looking: 'Comparing with the workbook…',
  willChange: 'What will change',
  updates: (rows: number) =>
    rows === 1 ? 'Old and new values of 1 row' : `Old and new values of ${rows} rows`,
  citations: (headers: string, also: boolean) => `${also ? 'Also new' : 'New'}: ${headers}`,
  from: 'before',
  to: 'after',
  showAll: (count: number) => `Show all ${count} rows`,
  showMore: (count: number) => `Show ${count} more rows`,
  showFewer: 'Show fewer rows',
  fresh: 'A new tracker will be added to this workbook. Your own sheets stay as they are.',
  nothing: 'The workbook is up to date: nothing would change.',
  onlyNotes: 'No row changes. Only the tracker’s own notes and charts are brought up to date.',
  table: 'Table',
  added: 'New',
  updated: 'Updated',
  kept: 'Your edits kept',
  conflicts: 'Conflicts',
  marked: 'No longer in an article',
  deleted: 'Deleted by you',
  button: 'Write to workbook',
  writing: 'Writing…',
  progress: (done: number, all: number) => `Step ${done} of ${all}`,
  conflictHeading: (count: number) => `${count} ${count === 1 ? 'conflict' : 'conflicts'} to settle`,
  conflictLead:
    'You changed these cells and the articles changed too. Yours stays unless you choose otherwise.',
  mine: 'Mine',
  theirs: 'Article’s',
  allMine: 'Keep all mine',
  allTheirs: 'Take all from the articles',
  blank: '(blank)',
  done: (rows: number) =>
    rows === 1 ? 'Done. 1 row was written or updated.' : `Done. ${rows} rows were written or updated.`,
  doneNothing: 'Done. Nothing had to change.',
  outcome: (parts: string) => `Written: ${parts}.`,
  newRows: (count: number) => `${count} ${count === 1 ? 'new row' : 'new rows'}`,
  updatedRows: (count: number) => `${count} updated`,
  besides: (count: number) =>
    `${count} ${count === 1 ? 'row' : 'rows'} of findings, sources and other tables`,
  keptEdits: (count: number) =>
    count === 1 ? 'your edits in 1 row kept' : `your edits in ${count} rows kept`,
  undo: 'Undo this write',
  restore: 'Restore',
  restoreHint: 'Restore takes this write back. What you have changed since then stays.',
  undone: 'The tracker is as it was before this write.',
  undoneBut: (count: number) =>
    `The write was taken back, but for ${count} ${count === 1 ? 'cell or row' : 'cells or rows'} that you have changed since.`,
  restoreBlocked: (sheet: string) =>
    `Nothing was taken back: the sheet “${sheet}” holds something of yours, which would go with it. Move that away, or delete the tracker’s sheets yourself.`,
  seeTracker: 'See the tracker',
  cancelled: 'Stopped. What was not yet written can be written by trying again.',
  keptRows: (count: number) => `${count} ${count === 1 ? 'row keeps' : 'rows keep'} your edits.`,
  recheck: 'Compare again',
}
