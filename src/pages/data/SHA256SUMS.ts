import { pictureSources } from '../../archive/shown-picture.ts'
import { siteData } from '../../site/site-data.ts'
import { endpoint } from '../../site/endpoint.ts'
import { digests } from '../../outputs/data/digests.ts'

export const GET = endpoint('text/plain', () => {
  const { articles } = siteData().archive
  return digests([...articles, ...pictureSources(articles)])
})
