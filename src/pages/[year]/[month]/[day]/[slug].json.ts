import { recordedYears, type RecordedStory } from '../../../../archive/recorded-stories.ts'
import { groupedPaths, type PathsRequest } from '../../../../site/list-paths.ts'
import { staticPath } from '../../../../site/static-path.ts'
import { siteData } from '../../../../site/site-data.ts'
import { endpoint } from '../../../../site/endpoint.ts'
import { partsOf } from '../../../../core/calendar-day.ts'
import { storyJson } from '../../../../outputs/data/row.ts'
import site from 'virtual:backfile/settings'

export async function getStaticPaths(request: PathsRequest) {
  return groupedPaths(request, recordedYears, ({ stories }) =>
    stories.map((story) => staticPath({ ...partsOf(story.article.date), slug: story.article.slug }, story)),
  )
}

export const GET = endpoint('application/json', async (story: RecordedStory) =>
  storyJson(story, await siteData().textOf(story.article), site),
)
