import type { Catalogue } from '../../contract/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  dailySubject: count => (count === 1 ? 'One thing new for you' : `${count} things new for you`),
  weeklySubject: count => (count === 1 ? 'One thing new this week' : `${count} things new this week`),
  hello: name => `Hello ${name},`,
  digest: 'Here is what is new since the last digest.',
  more: count => (count === 1 ? 'And one more.' : `And ${count} more.`),
  readAll: 'See everything in préau',
  read: 'Read in préau',
  by: name => `by ${name}`,
  forChildren: names => `For ${names.join(' and ')}`,
  forYourself: 'For you',
  forReader: name => `For ${name}`,
  why: 'You receive this message because you have an account in préau and have confirmed this address.',
  choose: 'Choose what I receive',
  stop: 'Stop receiving these messages',
  untitled: 'Untitled',
  stopTitle: 'Stop receiving messages from préau',
  stopWords:
    'You will no longer receive mail about what is new. Everything can still be read in préau; security messages go on.',
  stopButton: 'Stop receiving these messages',
  stopped: 'Done. These mails will no longer leave. To change your mind: “My account”, in préau.',
  unknownLink: 'This link is not complete: copy all of it, or set your messages in “My account”.',
}
