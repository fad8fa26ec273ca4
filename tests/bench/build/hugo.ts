import { spawnSync } from 'node:child_process'
import { layOut, type Rival } from './rival.ts'

const CONFIG = `baseURL = "https://example.org/"
title = "Bench"
disableKinds = ["section"]
[taxonomies]
year = "years"
month = "months"
[permalinks]
stories = "/:filename/"
[services.rss]
limit = 50
`

const SINGLE = `<!doctype html><html lang="en"><title>{{ .Title }}</title><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>
{{ .Content }}{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</html>`

const LIST = `<!doctype html><html lang="en"><title>{{ .Title }}</title><ul>{{ range .Pages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></html>`

export const hugo: Rival = {
  name: 'Hugo',
  stories: 'content/stories',
  missing: () => (spawnSync('hugo', ['version']).status === 0 ? undefined : 'it is not installed'),
  prepare: (folder) => {
    layOut(folder, {
      'config.toml': CONFIG,
      'layouts/_default/single.html': SINGLE,
      'layouts/_default/list.html': LIST,
      'layouts/index.html': '<!doctype html><html lang="en"><title>Bench</title></html>',
    })
  },
  command: ['hugo', '--quiet'],
}
