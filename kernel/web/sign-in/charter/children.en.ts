import type { Charter } from './charter.ts'

export const charter: Charter = {
  title: 'The préau charter, for children',
  opening: 'préau is like the school yard: we are there together, and it feels good when everyone takes care.',
  chapters: [
    {
      title: 'My secret',
      points: [
        'My three pictures or my two words are mine. I tell nobody, not even my best friend.',
        'I never go in as somebody else, not even for fun.',
        'When I have finished, I close préau.',
      ],
    },
    {
      title: 'Other people',
      points: [
        'I write to others the way I would speak to them face to face: kindly.',
        'I do not make fun of people. If I see something mean, I tell a grown-up.',
        'Before I show a photo, a drawing or the voice of somebody, I ask if they agree.',
        'Other people’s work belongs to them. I do not copy it and I do not spoil it.',
      ],
    },
    {
      title: 'Me',
      points: [
        'I do not give my address, my phone number or the names of places where I go.',
        'If something scares me, bothers me or makes me sad, I tell a grown-up. It is never my fault.',
        'I take breaks. préau waits for me, there is nothing to miss.',
      ],
    },
    {
      title: 'Grown-ups promise too',
      points: [
        'My teacher and my family help me when I do not know.',
        'préau shows no advertising and gives nothing about me to anybody.',
        'I may ask for things about me to be erased.',
      ],
    },
  ],
  closing: 'If I forget a rule, we talk about it and start again.',
}
