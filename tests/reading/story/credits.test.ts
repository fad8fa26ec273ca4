import { describe, expect, test } from 'vitest'
import { creditOf } from '../../../src/reading/story/credits.ts'
import { read, STORY } from './read.ts'

const HEAD = 'Library to stay open'

describe('a credit', () => {
  test.each([
    'Getty Images',
    'Photo by Jane Doe/AFP via Getty Images',
    'AP Photo/Jane Doe',
    '(AP Photo/Jane Doe, File)',
    'REUTERS/Jane Doe/File Photo',
    'Jane Doe / The Times',
    'Jane Doe for The New York Times',
    'Jane Doe | AP',
    'Courtesy of the Okafor family',
    'Photo provided by the Smith family',
    'NASA/JPL-Caltech',
    'NASA, ESA, CSA, and STScI',
    'Image credit: ESA/Hubble',
    '© 2024 The Canadian Press',
    'Handout via Reuters',
    'Shutterstock.com',
    'picture alliance / dpa | Jan Meier',
    'Foto: Jens Schmidt/dpa',
    '写真：共同通信',
    '사진=연합뉴스',
    '新华社记者 李响 摄',
    'الصورة: رويترز',
    'الصورة من رويترز',
    'Credit...Jane Doe for The New York Times',
    '【写真】山田花子',
    '[사진 연합뉴스]',
    '视觉中国供图',
    '摄影丨王明',
    'Getty Images; Jane Doe/Wired',
    'ESA/Webb, NASA & CSA, J. Roe',
    'Jane Doe-USA TODAY Sports',
    'JANE DOE/THE REPUBLIC',
    'Mandatory Credit: Jane Doe-Imagn Images',
    'Provided by the Elm Street Library',
    'Jane Doe/Special to the Tribune',
    'Twitter/janedoe',
    'Archives AFP',
    'ТАСС',
    'Instagram: @janedoe',
    'CC BY-SA 4.0',
  ])('is %s', (line) => {
    expect(creditOf(line)).toBeDefined()
  })

  test.each([
    'NASA/SpaceX launch scrubbed',
    'Getty Images, Shutterstock to merge',
    'Credit Suisse shares plunge',
    'NonZero::MIN/MAX',
    'x/CHANGES#top',
    'news.example/XYZ',
    'CNN/AP/ロイターによれば、市長が',
    'Copyright Law Reform Passes',
    'Courtesy calls',
    'Photo finish in Iowa',
    'Photos: Storm hits coast',
    'Tax Cuts for US',
    'Trump/Biden Debate: Live Updates',
    'Von der Leyen gewinnt',
    'Rover Spirit Reaches Mars and Sends Its First Pictures',
    'Mayor Sues Paper, Wins Star',
    'TV/Serie/DVD',
    'Courtesy of the rain, a wet Sunday',
    'Provided it rains, crops will grow',
    'Staff shortage closes library',
    'Man/Woman of the Year',
    'Twitter/X outage hits millions',
    'John Stringer',
    'He told Reuters.',
    '',
  ])('is not %s', (line) => {
    expect(creditOf(line)).toBeUndefined()
  })

  test('after the last sentence of a caption is split off', () => {
    const { text } = read(
      `${HEAD}\n\nFirefighters battle a blaze near Alto, Spain, July 3, 2023. REUTERS/Jane Doe\n\n${STORY}`,
    )
    expect(text.captions).toEqual(['Firefighters battle a blaze near Alto, Spain, July 3, 2023.'])
    expect(text.credits).toEqual(['REUTERS/Jane Doe'])
  })
})
