/** What the server may tell families, as each of their languages says it; French and English stand beside each rule. */
export interface FamilySentences {
  // Any request.
  notFound: string
  notShownNow: string
  forbidden: string
  signIn: string
  confirmItIsYou: string
  tooManyRequests: string
  unexpected: (reference: string) => string
  databaseAway: string
  diskFull: string
  tooSlow: string
  busy: string
  otherSite: string
  otherAccount: string
  endOfList: string
  // What is typed.
  someFields: string
  required: string
  misshapen: string
  atLeastCharacters: (n: number) => string
  atMostCharacters: (n: number) => string
  atLeastItems: (n: number) => string
  atMostItems: (n: number) => string
  notInList: string
  smallest: (n: number) => string
  largest: (n: number) => string
  unfit: string
  fewWords: string
  // What is sent, and files.
  unreadable: string
  empty: string
  tooLarge: string
  fileTooLarge: string
  fileOver: (megabytes: number) => string
  tooManyFiles: string
  wrongKind: string
  noFileExpected: string
  attachFile: string
  notReceived: string
  attachImage: string
  notAnImage: string
  attachDocument: string
  notADocument: string
  holdsMacros: string
  attachRecording: string
  notARecording: string
  rareEncoding: string
  noSuchPart: string
  // Coming in.
  wrongLogin: string
  wrongCode: string
  waitSeconds: (n: number) => string
  waitMinutes: (n: number) => string
  signInExpired: string
  mergedAccount: string
  blockedAccount: string
  unknownCard: string
  wrongPictures: string
  charterDue: string
  charterChanged: string
  passwordToChange: string
  secondFactorDue: string
  passwordNeeded: string
  oneAccountHere: string
  tooManyAccounts: string
  // Passwords and other proofs.
  shortPassword: (n: number) => string
  shortForPupils: (n: number) => string
  longPassword: (n: number) => string
  personalPassword: string
  commonPassword: string
  wrongPassword: string
  staleCode: string
  wrongAppCode: string
  noFactor: string
  unknownPasskey: string
  tooManyPasskeys: (n: number) => string
  knownPasskey: string
  // My account.
  notAnAlias: string
  aliasReserved: string
  aliasTaken: string
  aliasTooSoon: string
  notAPhone: string
  notAName: string
  unknownGivenName: string
  notAnAddress: string
  fiveCodes: string
  noMail: string
  codeExpired: string
  codeWrong: string
  unknownAlertService: string
  sharedDevice: string
  parentsFirst: string
  // What is said to others.
  listNeedsName: string
  listNotYours: string
  tooManyLists: (n: number) => string
  suspended: (place: string, until: (locale: string) => string) => string
  notReportable: string
  ownWords: string
  // Messages.
  folderNeedsName: string
  tooManyFolders: (n: number) => string
  chooseAddressee: string
  addresseesLost: string
  messageEmpty: string
  noTeacherYet: string
}
