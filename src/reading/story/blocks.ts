import type { Block } from '../../article/article.ts'
import type { Passage } from './passage.ts'
import { endsSentence } from './sentences.ts'

const BULLET_ITEM = /^([-*•–·‣▪●◦])\s+(?=\S)/u
const NUMBERED_ITEM = /^(\d{1,3})[.)]\s+(?=\S)/u
const ONE_WORD_LABEL = /^\S{1,10}\s?[.:：]/u
const QUESTION =
  /^(?:Q|QUESTION|Question|F|Frage|FRAGE|P|Pregunta|Pergunta|Domanda|Вопрос|Питання|Pytanie|Vraag|Soru|שאלה|問|问|문|س|سؤال)\s?[.:：]\s?\S/u
const ANSWER =
  /^(?:A|ANSWER|Answer|Antwort|ANTWORT|R|Réponse|Respuesta|Resposta|Risposta|Ответ|Відповідь|Odpowiedź|Antwoord|Cevap|תשובה|答|답|ج|جواب)\s?[.:：]\s?\S/u
const MAX_HEADING_LENGTH = 80

/**
 * Converts the story’s passages into blocks. Lists, quotations (`>`), questions
 * with answers, and headings must be unmistakable; everything else is a
 * paragraph. List and quotation markers are dropped: the page adds its own.
 */
export function blocksOf(story: readonly Passage[]): Block[] {
  const blocks: Block[] = []
  const isInterview = hasInterview(story)
  let at = 0
  while (at < story.length) {
    const block = listAt(story, at) ?? { kind: kindOf(story, at, isInterview), text: story[at]?.text ?? '' }
    blocks.push(block)
    at += block.kind === 'list' ? block.items.length : 1
  }
  return blocks
}

function kindOf(story: readonly Passage[], at: number, isInterview: boolean): Exclude<Block['kind'], 'list'> {
  const { text = '', quoted = false } = story[at] ?? {}
  if (quoted) return 'quotation'
  if (isInterview && QUESTION.test(text)) return 'question'
  if (isInterview && ANSWER.test(text)) return 'answer'
  return isHeading(story, at) ? 'heading' : 'paragraph'
}

/** Two or more items with the same bullet, or numbered 1, 2, 3. */
function listAt(story: readonly Passage[], start: number): Extract<Block, { kind: 'list' }> | undefined {
  const ordered = NUMBERED_ITEM.test(story[start]?.text ?? '')
  const mark = BULLET_ITEM.exec(story[start]?.text ?? '')?.[1]
  if (!ordered && mark === undefined) return undefined
  const items: string[] = []
  for (let at = start; at < story.length; at += 1) {
    const text = story[at]?.text ?? ''
    const found = ordered ? NUMBERED_ITEM.exec(text) : BULLET_ITEM.exec(text)
    if (!found || found[1] !== (ordered ? String(items.length + 1) : mark)) break
    items.push(text.slice(found[0].length))
  }
  return items.length >= 2 ? { kind: 'list', ordered, items } : undefined
}

function hasInterview(story: readonly Passage[]): boolean {
  // The cheap first test settles nearly every passage.
  return story.some(
    ({ text }, at) =>
      ONE_WORD_LABEL.test(text) && QUESTION.test(text) && ANSWER.test(story[at + 1]?.text ?? ''),
  )
}

/** A short line in a block of its own that is not a sentence, after a sentence and before prose. */
function isHeading(story: readonly Passage[], at: number): boolean {
  const [before, passage, after] = [story[at - 1], story[at], story[at + 1]]
  if (!before || !passage || !after || passage.text.length > MAX_HEADING_LENGTH) return false
  if (before.block === passage.block || after.block === passage.block) return false
  const { text } = passage
  if (/[.。!…,;:：、"”’»)\]]$/u.test(text) || !/^[\p{Lu}\p{Lo}\p{N}¿]/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (
    letters * 2 > text.length &&
    endsSentence(before.text) &&
    endsSentence(after.text) &&
    after.text.length > 2 * text.length
  )
}
