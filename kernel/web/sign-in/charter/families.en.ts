import type { Charter } from './charter.ts'

export const charter: Charter = {
  title: 'The préau charter, for families',
  opening:
    'préau links school and home. It does not replace a word at the gate or a meeting with the teacher: it prepares them. Here is what the school owes you, and what it asks of you.',
  chapters: [
    {
      title: 'What the school guarantees',
      points: [
        'You see what concerns your children, and nothing else. No other family sees your contact details, not even the other parent.',
        'Data serves the school only: no advertising, no resale, no tracking of your habits.',
        'Information is given in plain words, and the school keeps a paper way for those who prefer it.',
        'Nothing obliges you to answer in the evening, at weekends or during holidays.',
      ],
    },
    {
      title: 'Your account',
      points: [
        'It is personal: each parent has one, with a password that the school cannot read.',
        'You do not sign in instead of your child, except to help and with the child beside you.',
        'You tell the school if you think that somebody else knows your password: it is replaced at once.',
      ],
    },
    {
      title: 'What you write and share',
      points: [
        'You write with the courtesy you would show face to face. Disagreements are better settled by talking.',
        'Photos, voices and work of pupils seen here stay here: you do not publish them elsewhere, on social networks for instance, without the consent of the families concerned.',
        'Permission to publish your child’s image is asked separately; you may withdraw it at any time.',
      ],
    },
    {
      title: 'Your rights',
      points: [
        'You may ask to read, correct or erase what concerns you or your child: the head of the school receives your request, and the data protection officer of the académie answers it.',
        'Your child’s account is closed after leaving the school, then the data are erased within the time set by law.',
        'You may turn to the CNIL, the French data protection authority, if an answer does not satisfy you.',
      ],
    },
  ],
  closing: 'By accepting, you undertake to respect this charter and to talk about it with your children.',
}
