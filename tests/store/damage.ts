import fc from 'fast-check'

/** Damage to a file on disk: takes its bytes, and returns what is left. */
export type Damage = (bytes: Buffer) => Buffer

/** A position in a file, as a fraction of its length. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** Every kind of damage, with a description for failed tests. */
export const damages: fc.Arbitrary<readonly [name: string, damage: Damage]> = fc.oneof(
  fc.constant(['emptied', () => Buffer.alloc(0)] as const),
  fc.constant(['doubled', (bytes: Buffer) => Buffer.concat([bytes, bytes])] as const),
  place.map((at) => [`cut at ${at}`, (bytes: Buffer) => bytes.subarray(0, at * bytes.length)] as const),
  fc.tuple(place, fc.nat(7)).map(
    ([at, bit]) =>
      [
        `bit ${bit} flipped at ${at}`,
        (bytes: Buffer) => {
          const flipped = Buffer.from(bytes)
          const index = Math.floor(at * bytes.length)
          flipped[index] = (flipped[index] ?? 0) ^ (1 << bit)
          return flipped
        },
      ] as const,
  ),
  fc.tuple(place, place).map(
    ([from, to]) =>
      [
        `a hole from ${from} to ${to}`,
        (bytes: Buffer) => {
          const [start, end] = [Math.min(from, to), Math.max(from, to)].map((at) =>
            Math.floor(at * bytes.length),
          )
          return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
        },
      ] as const,
  ),
  fc
    .uint8Array({ minLength: 1, maxLength: 40 })
    .map(
      (tail) => [`followed by ${tail.join(' ')}`, (bytes: Buffer) => Buffer.concat([bytes, tail])] as const,
    ),
)
