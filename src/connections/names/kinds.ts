/** What a name names. `other` is a name whose kind is not sure. */
export const KINDS = ['person', 'place', 'organisation', 'work', 'other'] as const

export type Kind = (typeof KINDS)[number]
