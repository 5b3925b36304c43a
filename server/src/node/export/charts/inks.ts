/**
 * Colours as the chart library is told them. None is ever seen: each stands for a class, to which the page, the panel
 * and the printer give the colour that suits them.
 */
export const INKS = {
  ink: '#000001',
  quiet: '#000002',
  line: '#000003',
  bar: '#000004',
  heat0: '#000010',
  heat1: '#000011',
  heat2: '#000012',
  heat3: '#000013',
  heat4: '#000014',
} as const;

/** A colour by its use. */
export type Ink = keyof typeof INKS;
