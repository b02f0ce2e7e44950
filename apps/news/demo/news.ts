import { headsNews } from './circo-heads.ts'
import { pedagogyNews } from './circo-pedagogy.ts'
import { projectNews } from './circo-projects.ts'
import { toolsOfTheWeek } from './circo-tools.ts'
import { plateauNews } from './plateau-schools.ts'
import { pupilNews } from './pupils.ts'
import { demoThreads } from './threads.ts'
import { tilleulsClassNews } from './tilleuls-classes.ts'
import { cm1aNews } from './tilleuls-cm1a.ts'
import { tilleulsSchoolNews } from './tilleuls-school.ts'
import { townNews } from './town-schools.ts'
import type { DemoNewsItem, NewsDraft } from './types.ts'
import { valbrumeNews } from './valbrume-schools.ts'
import { valleyNews } from './valley-schools.ts'

/** The day on which the demonstration is told: what is later is still to come. */
export const DEMO_TODAY = '2026-11-21'

const written: readonly NewsDraft[] = [
  ...toolsOfTheWeek,
  ...pedagogyNews,
  ...projectNews,
  ...headsNews,
  ...tilleulsSchoolNews,
  ...cm1aNews,
  ...tilleulsClassNews,
  ...valbrumeNews,
  ...townNews,
  ...valleyNews,
  ...plateauNews,
  ...pupilNews,
]

const threadAudience = new Map(demoThreads.map(({ key, audience }) => [key, audience]))

const completed = (draft: NewsDraft): DemoNewsItem => ({
  ...draft,
  key: `${draft.thread}@${draft.at}`,
  audience: draft.audience ?? { roles: threadAudience.get(draft.thread) ?? [] },
  state: draft.state ?? 'published',
  pinned: draft.pinned ?? false,
  commentsOpen: draft.commentsOpen ?? 'none',
  comments: draft.comments ?? [],
  reactions: draft.reactions ?? {},
})

/** Every item of the demonstration, oldest first. */
export const demoNews: readonly DemoNewsItem[] = written.map(completed).sort((a, b) => (a.at < b.at ? -1 : 1))
