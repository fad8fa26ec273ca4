import type { Block } from '../../article/article.ts'
import type { Passage } from './passage.ts'
import { endsSentence } from './sentences.ts'

const BULLET = /^([-*•–·‣▪●◦])\s+(?=\S)/u
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u
const ONE_WORD_LABEL = /^\S{1,10}\s?[.:：]/u
const QUESTION =
  /^(?:Q|QUESTION|Question|F|Frage|FRAGE|P|Pregunta|Pergunta|Domanda|Вопрос|Питання|Pytanie|Vraag|Soru|שאלה|問|问|문|س|سؤال)\s?[.:：]\s?\S/u
const ANSWER =
  /^(?:A|ANSWER|Answer|Antwort|ANTWORT|R|Réponse|Respuesta|Resposta|Risposta|Ответ|Відповідь|Odpowiedź|Antwoord|Cevap|תשובה|答|답|ج|جواب)\s?[.:：]\s?\S/u
const LONGEST_HEADING = 80

/**
 * The story’s passages as blocks. Lists, quotations (`>`), questions with their
 * answers and headings only where the text shows them clearly; all else is a
 * paragraph. The marks of lists and quotations are dropped: the page sets its own.
 */
export function blocksOf(story: readonly Passage[]): Block[] {
  const blocks: Block[] = []
  const interview = isInterview(story)
  let at = 0
  while (at < story.length) {
    const block = listAt(story, at) ?? { kind: kindOf(story, at, interview), text: story[at]?.text ?? '' }
    blocks.push(block)
    at += block.kind === 'list' ? block.items.length : 1
  }
  return blocks
}

function kindOf(story: readonly Passage[], at: number, interview: boolean): Exclude<Block['kind'], 'list'> {
  const { text = '', quoted = false } = story[at] ?? {}
  if (quoted) return 'quotation'
  if (interview && QUESTION.test(text)) return 'question'
  if (interview && ANSWER.test(text)) return 'answer'
  return isHeading(story, at) ? 'heading' : 'paragraph'
}

/** Two items or more with one mark, or numbered 1, 2, 3. */
function listAt(story: readonly Passage[], start: number): Extract<Block, { kind: 'list' }> | undefined {
  const ordered = NUMBER.test(story[start]?.text ?? '')
  const mark = BULLET.exec(story[start]?.text ?? '')?.[1]
  if (!ordered && mark === undefined) return undefined
  const items: string[] = []
  for (let at = start; at < story.length; at += 1) {
    const text = story[at]?.text ?? ''
    const found = ordered ? NUMBER.exec(text) : BULLET.exec(text)
    if (!found || found[1] !== (ordered ? String(items.length + 1) : mark)) break
    items.push(text.slice(found[0].length))
  }
  return items.length >= 2 ? { kind: 'list', ordered, items } : undefined
}

function isInterview(story: readonly Passage[]): boolean {
  // Of nearly every passage the first of these is all that is asked.
  return story.some(
    ({ text }, at) =>
      ONE_WORD_LABEL.test(text) && QUESTION.test(text) && ANSWER.test(story[at + 1]?.text ?? ''),
  )
}

/** A short line in a block of its own, no sentence, with a sentence before and prose after it. */
function isHeading(story: readonly Passage[], at: number): boolean {
  const [before, passage, after] = [story[at - 1], story[at], story[at + 1]]
  if (!before || !passage || !after || passage.text.length > LONGEST_HEADING) return false
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
