import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestIn, encodeRecord, isIntact, parseRecord, splitRecords } from '../../src/store/record.ts'
import { damages } from './damage.ts'

describe('a record', () => {
  test('returns its value, and verifies with its own fingerprint only', () => {
    const value = { text: 'line\nbreak — 新聞' }
    const record = encodeRecord('one', JSON.stringify(value))
    expect(isIntact('one', record)).toBe(true)
    expect(isIntact('another', record)).toBe(false)
    expect(parseRecord(record)).toEqual(value)
  })

  test('has a digest that differs with the value and with the fingerprint', () => {
    const digests = [encodeRecord('one', '1'), encodeRecord('one', '2'), encodeRecord('another', '1')].map(
      digestIn,
    )
    expect(new Set(digests).size).toBe(3)
    expect(digestIn(encodeRecord('one', '1'))).toBe(digests[0])
  })

  test('never verifies once it is damaged', () => {
    fc.assert(
      fc.property(fc.json(), damages, (json, [, damage]) => {
        const record = encodeRecord('one', JSON.stringify(json))
        const damaged = damage(record)
        expect(isIntact('one', damaged)).toBe(damaged.equals(record))
      }),
    )
  })
})

test('a file is split into the records that were written to it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), (values) => {
      const records = values.map((value) => encodeRecord('one', JSON.stringify(value)))
      expect([...splitRecords(Buffer.concat(records))].map((record) => record.toString())).toEqual(
        records.map((record) => record.toString()),
      )
    }),
  )
})
