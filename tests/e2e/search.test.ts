import { describe, expect, test } from 'vitest'
import { headlines, openSearch, queryString, type, waitForStatus } from './search-archive.ts'

describe('a search', () => {
  test('shows results while it is typed, with matches highlighted, and their number', async () => {
    const page = await openSearch()
    await type(page, 'fire')
    await waitForStatus(page, '2 stories found')
    expect((await headlines(page)).sort()).toEqual(['Harbour fire put out', 'Old fires, new harbour'])
    expect(await page.locator('.result mark').allTextContents()).toEqual(
      expect.arrayContaining(['fire', 'fires']),
    )
    expect(await page.locator('.result__excerpt mark').allTextContents()).toContain('fire')
    expect(await page.locator('.result__excerpt', { hasText: '<b>six</b>' }).count()).toBe(1)
    expect(queryString(page)).toBe('?q=fire')
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status')
  })

  test('waits until an input method has composed the whole word', async () => {
    const page = await openSearch()
    await page.focus('#q')
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send('Input.imeSetComposition', { text: '東京', selectionStart: 2, selectionEnd: 2 })
    await keyboard.send('Input.insertText', { text: '東京' })
    await waitForStatus(page, '1 story found')
    expect(await headlines(page)).toEqual(['はやぶさ2、リュウグウに着陸'])
  })

  test('finds other forms of a word, and says which', async () => {
    const page = await openSearch('?q=burned+thank')
    await waitForStatus(page, '1 story found')
    expect(await page.locator('#search-forms').textContent()).toBe('Including burning, thanked')
  })

  test('in quotation marks finds no other forms', async () => {
    const page = await openSearch('?q=%22fires%22')
    await waitForStatus(page, '1 story found')
    expect(await headlines(page)).toEqual(['Old fires, new harbour'])
    expect(await page.locator('#search-forms').textContent()).toBe('')
  })

  test('leaves out words and phrases after a minus', async () => {
    const page = await openSearch('?q=fire+-crews')
    await waitForStatus(page, '1 story found')
    expect(await headlines(page)).toEqual(['Old fires, new harbour'])
    await type(page, 'fire -"new harbour"')
    await waitForStatus(page, '1 story found')
    expect(await headlines(page)).toEqual(['Harbour fire put out'])
  })

  test('finds words that begin like one with an asterisk', async () => {
    const page = await openSearch('?q=harb*+crew*')
    await waitForStatus(page, '1 story found')
  })

  test('finds a day, however it is written', async () => {
    const page = await openSearch('?q=28+January+1986')
    await waitForStatus(page, '1 story found')
    expect(await headlines(page)).toEqual(['Harbour fire put out'])
    await type(page, '1986-01-28')
    await waitForStatus(page, '1 story found')
  })

  test('finds the exact word if there is one, not every word that begins with it', async () => {
    const page = await openSearch('?q=mayor')
    await waitForStatus(page, '11 stories found')
    await type(page, 'may')
    await waitForStatus(page, '1 story found')
    await type(page, 'mayo')
    await waitForStatus(page, '11 stories found')
  })

  test('finds nothing for a word of which only the beginning occurs', async () => {
    const page = await openSearch('?q=harbourside')
    await waitForStatus(page, 'No stories found')
  })

  test('finds only stories that contain every word', async () => {
    const page = await openSearch('?q=ferry+captain+fire')
    await waitForStatus(page, 'No stories found')
  })

  test('finds a phrase only if its words are adjacent', async () => {
    const page = await openSearch('?q=%22fire+in+the+old+harbour%22')
    await waitForStatus(page, '1 story found')
    expect(await page.locator('.result__excerpt mark').allTextContents()).toEqual(['fire in the old harbour'])
    await type(page, '“harbour was put” mayor')
    await waitForStatus(page, '1 story found')
    await type(page, '"harbour opened old"')
    await waitForStatus(page, 'No stories found')
    await page.getByRole('link', { name: 'Search without quotation marks' }).click()
    await waitForStatus(page, '1 story found')
    expect(queryString(page)).toBe('?q=harbour+opened+old')
  })

  test('without results says so, and offers other ways to find a story', async () => {
    const page = await openSearch('?q=qqqqq')
    await waitForStatus(page, 'No stories found')
    expect(await page.getByText('try fewer or different words').isVisible()).toBe(true)
    expect(await page.locator('#search-start a[href="/paper/archive/"]').isVisible()).toBe(true)
  })

  test('without results suggests the correct spelling', async () => {
    const page = await openSearch('?q=ferry+harbuor')
    await waitForStatus(page, 'No stories found')
    expect(await page.getByText('No story contains “harbuor”.').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Did you mean “harbour”?' }).click()
    await waitForStatus(page, '30 stories found')
    expect(queryString(page)).toBe('?q=ferry+harbour')
  })

  test('without results suggests a name in its own capitals', async () => {
    const page = await openSearch('?q=Armstrng')
    await waitForStatus(page, 'No stories found')
    await page.getByRole('link', { name: 'Did you mean “Armstrong”?' }).waitFor()
  })

  test('without results offers only what finds something, and says how much', async () => {
    const page = await openSearch('?q=%22fire+ferry%22+captain')
    await waitForStatus(page, 'No stories found')
    expect(await page.locator('#search-onwards p:has(a)').allTextContents()).toEqual([
      'Search without “"fire ferry"”30',
    ])
  })

  test('without results suggests leaving out a word that no story contains', async () => {
    const page = await openSearch('?q=fire+qqqqq')
    await waitForStatus(page, 'No stories found')
    await page.getByRole('link', { name: 'Search without “qqqqq”' }).click()
    await waitForStatus(page, '2 stories found')
  })

  test('without results suggests removing the filters', async () => {
    const page = await openSearch('?q=fire&from=1990&to=1999&section=Town')
    await waitForStatus(page, 'No stories found')
    await page.getByRole('link', { name: 'Search without filters' }).click()
    await waitForStatus(page, '2 stories found')
    expect(queryString(page)).toBe('?q=fire')
  })

  test.each([
    ['宇宙飛行士', ['はやぶさ2、リュウグウに着陸']],
    ['宇宙', ['はやぶさ2、リュウグウに着陸', '嫦娥五号返回器携带月球样品着陆地球']],
    ['航天员', ['嫦娥五号返回器携带月球样品着陆地球']],
    ['月球', ['嫦娥五号返回器携带月球样品着陆地球']],
    ['はやぶさ2', ['はやぶさ2、リュウグウに着陸']],
    ['球月', []],
    ['ประเทศไทย', ['ดาวเทียมขึ้นสู่วงโคจร']],
    ['달', ['누리호 발사 성공', '다누리가 달에 도착']],
    ['위성', ['누리호 발사 성공', '다누리가 달에 도착']],
  ])('finds words of scripts without spaces, and with particles: %s', async (word, expected) => {
    const page = await openSearch(`?q=${encodeURIComponent(word)}`)
    await waitForStatus(page, expected.length === 0 ? 'No stories found' : 'found')
    expect((await headlines(page)).sort()).toEqual(expected)
    if (expected.length === 0) return
    expect((await page.locator('.result mark').allTextContents()).join()).toContain(word)
  })
})

describe('a search is narrowed', () => {
  test('to a section, by a link with the number of stories', async () => {
    const page = await openSearch('?q=ferry')
    await waitForStatus(page, '30 stories found')
    expect(await page.locator('.choices--sections li').allTextContents()).toEqual([
      'All sections',
      'Sea15',
      'Town15',
    ])
    await page.locator('.choices--sections a', { hasText: 'Sea' }).click()
    await waitForStatus(page, '15 stories found')
    expect(new URLSearchParams(queryString(page)).get('section')).toBe('Sea')
    expect(await page.locator('.choices--sections a:focus').textContent()).toBe('Sea')
  })

  test('to a year of the chart, a range of it, or a row of its table', async () => {
    const page = await openSearch('?q=ferry')
    await waitForStatus(page, '30 stories found')
    const box = await page.locator('.time__chart svg').boundingBox()
    if (!box) throw new Error('there is no chart')
    // Thirty years, 1991 to 2020.
    const middleOf = (year: number): number => box.x + (box.width * (year - 1991 + 0.5)) / 30
    await page.mouse.move(middleOf(2000), box.y + 30)
    expect(await page.locator('.time__chart b').textContent()).toBe('2000: 1 story found')
    await page.mouse.down()
    await page.mouse.move(middleOf(1995), box.y + 10)
    await page.mouse.up()
    await waitForStatus(page, '6 stories found')
    expect(queryString(page)).toBe('?q=ferry&from=1995-01-01&to=2000-12-31')
    await page.locator('.time summary').click()
    await page.locator('.time td').first().waitFor()
    expect(await page.locator('.time tr').first().textContent()).toBe('19911')
    expect(await page.locator('.time__chart .chosen').count()).toBe(6)
    await page.locator('.time a', { hasText: '1997' }).click()
    await waitForStatus(page, '1 story found')
    expect(await page.locator('.time tr').allTextContents()).toEqual(['June 19971'])
    expect(await page.inputValue('#search-to')).toBe('1997-12-31')
    await page.locator('.time a', { hasText: 'All dates' }).click()
    await waitForStatus(page, 'stories found')
    expect(queryString(page)).toBe('?q=ferry')
  })

  test('to a range of days', async () => {
    const page = await openSearch('?q=ferry')
    await waitForStatus(page, 'stories found')
    await page.fill('#search-from', '1995-06-01')
    await page.fill('#search-to', '1998-05-31')
    await waitForStatus(page, '3 stories found')
    expect(queryString(page)).toBe('?q=ferry&from=1995-06-01&to=1998-05-31')
  })

  test('to days that are typed, and Back skips partial dates', async () => {
    const page = await openSearch('?q=ferry', { locale: 'en-US' })
    await page.focus('#search-from')
    await page.keyboard.type('06011995', { delay: 20 })
    await waitForStatus(page, '26 stories found')
    await page.focus('#search-to')
    await page.keyboard.type('06012000', { delay: 20 })
    await waitForStatus(page, '6 stories found')
    expect(queryString(page)).toBe('?q=ferry&from=1995-06-01&to=2000-06-01')
    await page.goBack()
    expect(queryString(page)).toBe('?q=ferry&from=1995-06-01')
    expect(await page.inputValue('#search-to')).toBe('')
    await page.goBack()
    expect(queryString(page)).toBe('?q=ferry')
  })

  test('to days in either order, once the reader leaves the field', async () => {
    const page = await openSearch('?q=ferry&from=2000-06-01', { locale: 'en-US' })
    await page.focus('#search-to')
    await page.keyboard.type('06011995', { delay: 20 })
    await page.locator('#search-to').blur()
    await waitForStatus(page, '6 stories found')
    expect(queryString(page)).toBe('?q=ferry&from=1995-06-01&to=2000-06-01')
  })

  test('without words, to all stories of a section in a period', async () => {
    const page = await openSearch('?section=Sea&from=2000&to=2004&sort=oldest')
    await waitForStatus(page, '2 stories found')
    expect(await page.locator('.result time').allTextContents()).toEqual(['1 June 2001', '1 June 2003'])
  })
})
