import type { Charter } from './charter.ts'

export const charter: Charter = {
  title: 'The préau charter, for staff',
  opening:
    'préau is the digital workspace of the school. It extends your work within a safe frame; this charter recalls its rules. It is meant for all who work with pupils: teachers, heads, assistants, municipal staff, the inspectorate, external contributors.',
  chapters: [
    {
      title: 'Your account and your rights',
      points: [
        'Your account is personal: you do not lend it, and you do not leave a device open in your name in front of pupils.',
        'You use your rights for your duties only: what can be read is not always yours to read. Administrative acts are written in a journal.',
        'You report at once a lost device, an unusual access or something sent by mistake: the sooner it is said, the better it is mended.',
      ],
    },
    {
      title: 'Pupils and their data',
      points: [
        'You write only what is useful, accurate and kind; never a judgement that you would not say to the child and the family.',
        'Health, family situation and particular difficulties are written only where a place is made for them.',
        'Before publishing an image, a voice or a piece of work, you check the family’s permission and ask the child. A first name is enough.',
        'You do not send pupils’ data to an outside service that the school has not chosen.',
      ],
    },
    {
      title: 'Communicating',
      points: [
        'You write to families through préau rather than from a personal mailbox or telephone.',
        'You choose recipients with care: préau says in one sentence who will see; read it before sending.',
        'Pupils’ exchanges are guided: what hurts is talked over with them, and hidden if need be.',
        'The right to disconnect holds for you and for families alike: nobody expects an answer in the evening, at weekends or during holidays.',
      ],
    },
    {
      title: 'Resources and neutrality',
      points: [
        'You respect copyright: you name your sources and prefer free resources or those covered by the exception for teaching.',
        'The principles of laïcité and neutrality apply here as they do in the classroom.',
      ],
    },
    {
      title: 'What the institution guarantees',
      points: [
        'Your traces serve neither to assess you nor to measure your working time.',
        'What you create remains yours: you can take it away in open formats.',
        'You may exercise your rights of access, correction and erasure with the data protection officer of the académie.',
      ],
    },
  ],
  closing: 'By accepting, you undertake to respect this charter and to bring it to life with your pupils.',
}
