import { pictureSources } from '../../archive/shown-picture.ts'
import { archiveOfSite } from '../../site/archive-of-site.ts'
import { endpoint } from '../../site/endpoint.ts'
import { digests } from '../../outputs/data/digests.ts'

export const GET = endpoint('text/plain', () => {
  const { articles } = archiveOfSite()
  return digests([...articles, ...pictureSources(articles)])
})
