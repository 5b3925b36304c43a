import { seeded } from '@shihua/rules/testing/similar-workspace';
import { pick } from './pick.ts';
import { FLAWED, HEADINGS, PLAIN } from './sentences.ts';
import { fill } from './words.ts';

/** How a document is made up. */
export interface Shape {
  /** UTF-16 units. */
  readonly chars: number;
  readonly seed: number;
  /** Share of sentences with something to find in them, 0 to 1. */
  readonly flawed: number;
}

/** Part of a document under one heading. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Points of a list after the paragraphs; may be none. */
  readonly points: readonly string[];
}

/** Sections of about `chars` characters altogether, a bit more rather than less. */
export function makeSections({ chars, seed, flawed }: Shape): readonly Section[] {
  const random = seeded(seed);
  const sentence = (): string => fill(pick(random() < flawed ? FLAWED : PLAIN, random), random);
  const several = (least: number, spread: number, make: () => string): string[] =>
    Array.from({ length: least + Math.floor(random() * spread) }, make);
  const sections: Section[] = [];
  for (let length = 0; length < chars;) {
    const section: Section = {
      heading: fill(pick(HEADINGS, random), random),
      paragraphs: several(2, 2, () => several(3, 3, sentence).join('')),
      points: random() < 0.4 ? several(2, 3, sentence) : [],
    };
    sections.push(section);
    length += [section.heading, ...section.paragraphs, ...section.points].join('\n').length + 1;
  }
  return sections;
}
