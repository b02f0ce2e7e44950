import { headsNewsBeforeHolidays } from './circo-heads-before-holidays.ts'
import { headsNewsSinceHolidays } from './circo-heads-since-holidays.ts'
import { pedagogyNewsBeforeHolidays } from './circo-pedagogy-before-holidays.ts'
import { pedagogyNewsSinceHolidays } from './circo-pedagogy-since-holidays.ts'
import { projectNewsBeforeHolidays } from './circo-projects-before-holidays.ts'
import { projectNewsSinceHolidays } from './circo-projects-since-holidays.ts'
import { toolsBeforeHolidays } from './circo-tools-before-holidays.ts'
import { toolsSinceHolidays } from './circo-tools-since-holidays.ts'
import { smallSchoolNews } from './plateau-small-schools.ts'
import { villageNews } from './plateau-villages.ts'
import { pupilNewsElsewhere } from './pupils-elsewhere.ts'
import { pupilNewsAtTilleuls } from './pupils-tilleuls.ts'
import { demoThreads } from './threads.ts'
import { tilleulsClassNews } from './tilleuls-classes.ts'
import { cm1aNews } from './tilleuls-cm1a.ts'
import { tilleulsSchoolNewsBeforeHolidays } from './tilleuls-school-before-holidays.ts'
import { tilleulsSchoolNewsSinceHolidays } from './tilleuls-school-since-holidays.ts'
import { bourgMeventNews } from './town-schools-bourg-mevent.ts'
import { chantelarcNews } from './town-schools-chantelarc.ts'
import { rochepierreNews } from './town-schools-rochepierre.ts'
import type { DemoNewsItem, NewsDraft } from './types.ts'
import { louiseMichelNews } from './valbrume-louise-michel.ts'
import { luciolesNews } from './valbrume-lucioles.ts'
import { otherValbrumeNews } from './valbrume-other-schools.ts'
import { downstreamNews } from './valley-downstream.ts'
import { upstreamNews } from './valley-upstream.ts'

/** The day on which the demonstration is told: what is later is still to come. */
export const DEMO_TODAY = '2026-11-21'

const written: readonly NewsDraft[] = [
  ...toolsBeforeHolidays,
  ...toolsSinceHolidays,
  ...pedagogyNewsBeforeHolidays,
  ...pedagogyNewsSinceHolidays,
  ...projectNewsBeforeHolidays,
  ...projectNewsSinceHolidays,
  ...headsNewsBeforeHolidays,
  ...headsNewsSinceHolidays,
  ...tilleulsSchoolNewsBeforeHolidays,
  ...tilleulsSchoolNewsSinceHolidays,
  ...cm1aNews,
  ...tilleulsClassNews,
  ...luciolesNews,
  ...louiseMichelNews,
  ...otherValbrumeNews,
  ...rochepierreNews,
  ...bourgMeventNews,
  ...chantelarcNews,
  ...upstreamNews,
  ...downstreamNews,
  ...smallSchoolNews,
  ...villageNews,
  ...pupilNewsAtTilleuls,
  ...pupilNewsElsewhere,
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
