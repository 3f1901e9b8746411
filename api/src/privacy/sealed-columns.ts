/** Where sealed text stands, and which column names its key. A test compares this with the database. */
export const sealedColumns: readonly { table: string; sealed: readonly string[]; keyId: string }[] = [
  { table: 'person', sealed: ['addressSealed', 'nameSealed'], keyId: 'keyId' },
  { table: 'link', sealed: ['addressSealed'], keyId: 'keyId' },
  { table: 'mail', sealed: ['addressSealed'], keyId: 'keyId' },
  { table: 'staff_account', sealed: ['addressSealed'], keyId: 'keyId' },
  { table: 'desk_news_reader', sealed: ['addressSealed'], keyId: 'keyId' },
  { table: 'desk_session', sealed: ['addressSealed'], keyId: 'keyId' },
  { table: 'sign_up', sealed: ['decisionTextSealed'], keyId: 'decisionKeyId' },
  { table: 'sign_up', sealed: ['undoTextSealed'], keyId: 'undoTextKeyId' },
  { table: 'sign_up_note', sealed: ['sealed'], keyId: 'keyId' },
  { table: 'start_request', sealed: ['motivationSealed'], keyId: 'keyId' },
  { table: 'sign_up_answer', sealed: ['sealed'], keyId: 'keyId' },
];
